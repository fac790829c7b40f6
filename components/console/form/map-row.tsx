import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import styles from './field.module.css';

type MapRowProps = {
  /** Counted from 1, for its labels. */
  number: number;
  mapName: string;
  keyText: string;
  text: string;
  /** Why the key cannot be written, if it cannot. */
  keyMessage: string | undefined;
  /** Attributes of the value's control: its id, and its ties to a message. */
  valueAttributes: Record<string, unknown>;
  onKey: (key: string) => void;
  onText: (text: string) => void;
  onRemove: () => void;
};

/** One key with its value. */
export function MapRow(props: MapRowProps) {
  const { number, mapName, keyText, text, keyMessage, valueAttributes, onKey, onText, onRemove } = props;
  const called = keyText || `row ${number}`;
  const common = { className: controls.input, autoComplete: 'off', spellCheck: false };
  return (
    <>
      <div className={styles.pair}>
        <input
          {...common}
          data-key=""
          placeholder="key"
          aria-label={`Key ${number} of ${mapName}`}
          aria-invalid={keyMessage !== undefined || undefined}
          value={keyText}
          onChange={(event) => onKey(event.target.value)}
        />
        <input
          {...common}
          placeholder="value"
          aria-label={`Value of ${called}`}
          {...valueAttributes}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <button type="button" className={controls.iconButton} aria-label={`Remove ${called}`} onClick={onRemove}>
          <Icon name="close" />
        </button>
      </div>
      {keyMessage !== undefined && (
        <p className={styles.error} role="alert">
          {keyMessage}
        </p>
      )}
    </>
  );
}
