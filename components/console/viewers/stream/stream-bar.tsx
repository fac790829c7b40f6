import controls from '#components/ui/controls.module.css';
import type { Answer } from '#lib/request/send-result.ts';
import { BodyActions } from '../body-actions.tsx';
import viewers from '../text/text-viewer.module.css';

type StreamBarProps = {
  answer: Answer;
  name: string;
  isReceiving: boolean;
  isHeld: boolean;
  onHold: (isHeld: boolean) => void;
  filterText: string;
  onFilter: (text: string) => void;
  isAtTail: boolean;
  onTail: (isAtTail: boolean) => void;
};

/** What can be done with a stream while it is looked at. */
export function StreamBar(props: StreamBarProps) {
  const { answer, name, isReceiving, isHeld, onHold, filterText, onFilter, isAtTail, onTail } = props;
  return (
    <div className={viewers.bar}>
      <fieldset className={controls.segmented} aria-label="View of the stream">
        {isReceiving && (
          <button type="button" aria-pressed={isHeld} onClick={() => onHold(!isHeld)}>
            Pause
          </button>
        )}
        <button type="button" aria-pressed={isAtTail} onClick={() => onTail(!isAtTail)}>
          {isReceiving ? 'Follow' : 'To the end'}
        </button>
      </fieldset>
      <search className={viewers.search}>
        <input
          className={controls.input}
          type="search"
          aria-label="Show only rows with"
          placeholder="Filter"
          autoComplete="off"
          spellCheck={false}
          value={filterText}
          onChange={(event) => onFilter(event.target.value)}
        />
      </search>
      {!isReceiving && <BodyActions answer={answer} name={name} />}
    </div>
  );
}
