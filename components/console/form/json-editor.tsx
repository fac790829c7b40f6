import controls from '#components/ui/controls.module.css';
import type { JsonResult } from '#lib/http/json.ts';
import styles from './field.module.css';
import { useTypedBefore } from './use-typed-before.ts';

/** The id of the editor, which links to a line of the body point at. */
export const jsonEditorId = 'request-body';

const errorId = 'request-body-error';
const minRows = 7;
const maxRows = 20;

type JsonEditorProps = { body: string; parsed: JsonResult | undefined; onBody: (body: string) => void };

/** The body as text. What is no JSON is said by line and column, and may be sent all the same. */
export function JsonEditor({ body, parsed, onBody }: JsonEditorProps) {
  const ref = useTypedBefore(body, onBody);
  const error = parsed?.ok === false ? parsed.error : undefined;
  return (
    <div>
      <label className="hide" htmlFor={jsonEditorId}>
        Request body as JSON
      </label>
      <textarea
        ref={ref}
        className={controls.input}
        id={jsonEditorId}
        rows={Math.min(maxRows, Math.max(minRows, body.split('\n').length + 1))}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={body}
        onChange={(event) => onBody(event.target.value)}
        {...(error ? { 'aria-invalid': true, 'aria-describedby': errorId } : {})}
      />
      {error && (
        <p className={styles.error} id={errorId}>
          Line {error.line}, column {error.column}: {error.message}.
        </p>
      )}
    </div>
  );
}
