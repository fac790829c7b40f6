import controls from '#components/ui/controls.module.css';
import type { JsonResult } from '#lib/http/json.ts';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { Draft } from '#lib/request/draft.ts';
import { fieldId } from '#lib/request/form-field.ts';
import type { Face } from '../console-bar.tsx';
import type { AnyField } from './field-problems.ts';
import { FieldRow } from './field-row.tsx';
import { JsonEditor } from './json-editor.tsx';
import styles from './request-fields.module.css';

type RequestFieldsProps = {
  operation: ConsoleOperation;
  draft: Draft;
  onDraft: (edit: (draft: Draft) => Draft) => void;
  /** A field that was written to stays on screen, even when it is empty again. */
  onEdited: (field: AnyField) => void;
  face: Face;
  parsed: JsonResult | undefined;
  /** Those that are on screen. */
  fields: AnyField[];
  /** By the field's id. */
  messages: Record<string, string>;
  /** Goes to the line and column at which the body stops being JSON. */
  onFixJson: () => void;
};

/** What the draft is made of: parameters, and the body in one of its faces. */
export function RequestFields(props: RequestFieldsProps) {
  const { operation, draft, onDraft, onEdited, face, parsed, fields, messages, onFixJson } = props;
  const root = parsed?.ok ? parsed.root : undefined;
  const isEditable = parsed === undefined || root?.type === 'object';
  const row = (field: AnyField) => (
    <FieldRow
      key={fieldId(field)}
      operation={operation}
      field={field}
      draft={draft}
      root={root}
      message={messages[fieldId(field)]}
      onDraft={(edit) => {
        onEdited(field);
        onDraft(edit);
      }}
    />
  );
  return (
    <div className={styles.fields}>
      {fields.filter((field) => 'place' in field).map(row)}
      {operation.mediaType && face === 'json' && (
        <JsonEditor body={draft.body} parsed={parsed} onBody={(body) => onDraft((before) => ({ ...before, body }))} />
      )}
      {operation.mediaType && face === 'form' && isEditable && fields.filter((field) => 'path' in field).map(row)}
      {operation.mediaType && face === 'form' && !isEditable && (
        <p className={styles.notice}>
          {parsed.ok ? 'The body is no object' : `The body is no JSON from line ${parsed.error.line} on`}, so that the
          form cannot show it.{' '}
          <button type="button" className={controls.textButton} onClick={onFixJson}>
            Edit it as JSON
          </button>
        </p>
      )}
    </div>
  );
}
