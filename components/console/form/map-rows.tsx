import { useEffect, useRef, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import { removeField } from '#lib/request/edit-body.ts';
import { type JsonPath, renameMember, setMember } from '#lib/request/edit-json.ts';
import { type BodyField, fieldId } from '#lib/request/form-field.ts';
import styles from './field.module.css';
import { messageAttributes } from './field.tsx';
import { MapRow } from './map-row.tsx';

type MapRowsProps = {
  field: BodyField;
  /** The members of the object in the body, in their order. */
  rows: [key: string, text: string][];
  /** Paths in the form's order, for a map that is not in the body yet. */
  order: JsonPath[];
  message: string | undefined;
  onBody: (edit: (body: string) => string) => void;
};

/** What is typed into a row whose key the body cannot have: an empty one, or one that another row has. */
type Pending = { index: number; key: string; text: string };

/** An object of free keys as rows. A key that cannot be written waits in its row until it can. */
export function MapRows({ field, rows, order, message, onBody }: MapRowsProps) {
  const [pending, setPending] = useState<Pending>();
  const [focus, setFocus] = useState<{ index: number }>();
  const list = useRef<HTMLDivElement>(null);
  const shown: [key: string, text: string][] = rows.map(([key, text], index) => [
    pending?.index === index ? pending.key : key,
    text,
  ]);
  if (pending && pending.index >= rows.length) shown.push([pending.key, pending.text]);

  useEffect(() => {
    if (!focus) return;
    const keys = list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    const target = keys[Math.min(focus.index, keys.length - 1)];
    (target ?? list.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }, [focus]);

  const write = (key: string, text: string) =>
    onBody((body) => setMember(body, [...field.path, key], JSON.stringify(text), order));

  function setKey(index: number, key: string) {
    const text = shown[index]?.[1] ?? '';
    const written = rows[index]?.[0];
    const isTaken = rows.some(([other], place) => other === key && place !== index);
    if (key === '' || isTaken) {
      setPending({ index, key, text });
      return;
    }
    setPending(undefined);
    if (written === undefined) write(key, text);
    else onBody((body) => renameMember(body, [...field.path, written], key));
  }

  function setText(index: number, text: string) {
    const written = rows[index]?.[0];
    if (written === undefined) setPending({ index, key: pending?.key ?? '', text });
    else write(written, text);
  }

  function remove(index: number) {
    const written = rows[index]?.[0];
    setPending(undefined);
    if (written !== undefined) onBody((body) => removeField(body, [...field.path, written]));
    setFocus({ index });
  }

  function add() {
    setPending((before) =>
      before && before.index >= rows.length ? before : { index: rows.length, key: '', text: '' },
    );
    setFocus({ index: rows.length });
  }

  return (
    <div ref={list}>
      {shown.map(([key, text], index) => (
        <MapRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place, and so the focus, while its key is typed.
          key={index}
          number={index + 1}
          mapName={field.name}
          keyText={key}
          text={text}
          keyMessage={pending?.index === index && key !== '' ? 'Another row has this key.' : undefined}
          valueAttributes={{ ...(index === 0 ? { id: fieldId(field) } : {}), ...messageAttributes(field, message) }}
          onKey={(next) => setKey(index, next)}
          onText={(next) => setText(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
      <button
        type="button"
        data-add=""
        id={shown.length === 0 ? fieldId(field) : undefined}
        aria-label={`Add a key to ${field.name}`}
        className={`${controls.textButton} ${styles.add}`}
        onClick={add}
      >
        <Icon name="plus" />
        Add a key
      </button>
    </div>
  );
}
