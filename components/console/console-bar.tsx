import { useCallback, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import styles from './console.module.css';
import { useQuestionMark } from './keys/use-question-mark.ts';
import { useSandbox } from './send/sandbox.ts';
import { useModule } from './use-module.ts';

const loadKeys = () => import('./keys/key-list.tsx');
const loadSandbox = () => import('./sandbox/sandbox-panel.tsx');

/** The two editors of a body; both write the same text. */
export type Face = 'form' | 'json';

type ConsoleBarProps = {
  /** Undefined where the body has one face only, or there is none. */
  face: Face | undefined;
  onFace: (face: Face) => void;
};

const titles: Record<Face, string> = { form: 'Form', json: 'JSON' };

export function ConsoleBar({ face, onFace }: ConsoleBarProps) {
  const [isAsked, setAsked] = useState(false);
  const [isSandboxOpen, setSandboxOpen] = useState(false);
  const keys = useModule(isAsked ? loadKeys : undefined);
  const sandbox = useModule(isSandboxOpen ? loadSandbox : undefined);
  useQuestionMark(useCallback(() => setAsked(true), []));
  return (
    <>
      <header className="bar">
        <h2 className="push">Try it</h2>
        <SandboxLabel isOpen={isSandboxOpen} onOpen={setSandboxOpen} />
        {face && (
          <fieldset className={controls.segmented} aria-label="Body editor">
            {(['form', 'json'] as const).map((candidate) => (
              <button key={candidate} type="button" aria-pressed={candidate === face} onClick={() => onFace(candidate)}>
                {titles[candidate]}
              </button>
            ))}
          </fieldset>
        )}
        <button className={controls.iconButton} type="button" aria-label="Keys" onClick={() => setAsked(true)}>
          ?
        </button>
      </header>
      {isSandboxOpen && sandbox && sandbox !== 'failed' && <sandbox.SandboxPanel />}
      {isAsked && keys && keys !== 'failed' && <keys.KeyList onClose={() => setAsked(false)} />}
    </>
  );
}

type SandboxLabelProps = { isOpen: boolean; onOpen: (isOpen: boolean) => void };

/** Where requests go: the visitor's own sandbox, whose name comes with its first answer. */
function SandboxLabel({ isOpen, onOpen }: SandboxLabelProps) {
  const sandbox = useSandbox();
  if (!sandbox) return <span className={`meta ${styles.sandbox}`}>Sandbox · yours, made on first send</span>;
  if (sandbox.shortId === '') return <span className={`meta ${styles.sandbox}`}>Live API</span>;
  return (
    <button
      className={`${controls.textButton} ${styles.sandbox}`}
      type="button"
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
    >
      {sandbox.isRenewed ? 'Your sandbox was renewed · ' : 'Sandbox '}
      <code>{sandbox.shortId}</code>
    </button>
  );
}
