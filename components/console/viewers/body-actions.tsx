import { useState } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import type { Answer } from '#lib/request/send-result.ts';
import { fileNameOf } from './file-name.ts';
import { saveFile } from './save-file.ts';

/** Longer texts hang the programs that they are pasted into. */
const maxCopiedBytes = 10_000_000;

type BodyActionsProps = {
  answer: Answer;
  /** What a saved file is called, without its ending. */
  name: string;
  isText?: boolean;
};

/** Takes a body away, exactly as it came: into the clipboard, or as a file. */
export function BodyActions({ answer, name, isText = true }: BodyActionsProps) {
  const [outcome, setOutcome] = useState('');
  const { body } = answer;
  const isCopied = outcome === 'Copied';

  async function copy() {
    try {
      await navigator.clipboard.writeText(body.text ?? (await body.blob().text()));
      setOutcome('Copied');
    } catch {
      setOutcome('Copying failed');
    }
  }

  return (
    <span className="row">
      {isText && body.byteLength <= maxCopiedBytes && (
        <button
          className={`${controls.iconButton} ${controls.copy}`}
          type="button"
          aria-label="Copy body"
          data-done={isCopied ? '' : undefined}
          onClick={copy}
          onBlur={() => setOutcome('')}
        >
          <Icon name="copy" />
          <Icon name="check" />
        </button>
      )}
      <button
        className={controls.iconButton}
        type="button"
        aria-label="Download body"
        onClick={() => saveFile(body.blob(), fileNameOf(answer, name))}
      >
        <Icon name="download" />
      </button>
      <span className={isCopied ? 'hide' : 'meta'} role="status">
        {outcome}
      </span>
    </span>
  );
}
