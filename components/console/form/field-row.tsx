import type { JsonNode } from '#lib/http/json-node.ts';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { type Draft, setParameter } from '#lib/request/draft.ts';
import { readRows, writeField } from '#lib/request/edit-body.ts';
import { Field } from './field.tsx';
import { FieldControl } from './field-control.tsx';
import { type AnyField, fieldText } from './field-problems.ts';
import { MapRows } from './map-rows.tsx';

type FieldRowProps = {
  operation: ConsoleOperation;
  field: AnyField;
  draft: Draft;
  /** The draft's body as it was read. */
  root: JsonNode | undefined;
  message: string | undefined;
  onDraft: (edit: (draft: Draft) => Draft) => void;
};

/** A field with the control that suits it, reading from the draft and writing to it. */
export function FieldRow({ operation, field, draft, root, message, onDraft }: FieldRowProps) {
  const onBody = (edit: (body: string) => string) => onDraft((before) => ({ ...before, body: edit(before.body) }));
  const rows = 'path' in field && field.control === 'map' ? readRows(draft.body, root, field.path) : undefined;
  return (
    <Field field={field} message={message}>
      {'path' in field && rows ? (
        <MapRows
          field={field}
          rows={rows}
          order={operation.body.map(({ path }) => path)}
          message={message}
          onBody={onBody}
        />
      ) : (
        <FieldControl
          field={field}
          text={fieldText(field, draft, root)}
          message={message}
          onText={(text) =>
            'place' in field
              ? onDraft((before) => setParameter(before, field.place, field.name, text))
              : onBody((body) => writeField(body, operation.body, field, text))
          }
        />
      )}
    </Field>
  );
}
