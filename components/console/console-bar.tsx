import controls from '#components/ui/controls.module.css';
import styles from './console.module.css';
import { useSandbox } from './send/sandbox.ts';

/** The two editors of a body; both write the same text. */
export type Face = 'form' | 'json';

type ConsoleBarProps = {
  /** Undefined where the body has one face only, or there is none. */
  face: Face | undefined;
  onFace: (face: Face) => void;
};

const titles: Record<Face, string> = { form: 'Form', json: 'JSON' };

export function ConsoleBar({ face, onFace }: ConsoleBarProps) {
  return (
    <header className="bar">
      <h2 className="push">Try it</h2>
      <SandboxLabel />
      {face && (
        <fieldset className={controls.segmented} aria-label="Body editor">
          {(['form', 'json'] as const).map((candidate) => (
            <button key={candidate} type="button" aria-pressed={candidate === face} onClick={() => onFace(candidate)}>
              {titles[candidate]}
            </button>
          ))}
        </fieldset>
      )}
    </header>
  );
}

/** Where requests go: the visitor's own sandbox, whose name comes with its first answer. */
function SandboxLabel() {
  const sandbox = useSandbox();
  if (!sandbox) return <span className={`meta ${styles.sandbox}`}>Sandbox · yours, made on first send</span>;
  if (sandbox.shortId === '') return <span className={`meta ${styles.sandbox}`}>Live API</span>;
  return (
    <span className={`meta ${styles.sandbox}`}>
      {sandbox.isRenewed ? 'Your sandbox was renewed · ' : 'Sandbox '}
      <code>{sandbox.shortId}</code>
    </span>
  );
}
