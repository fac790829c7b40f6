import { MarkdownText } from '#components/ui/markdown-text.tsx';
import { Status } from '#components/ui/status.tsx';
import type { ErrorView } from '#lib/openapi/describe-responses.ts';
import tables from './table.module.css';

/** Every error that an operation can answer with, and what a client does about it. */
export function ErrorTable({ errors }: { errors: ErrorView[] }) {
  return (
    <table className={`${tables.table} ${tables.stack}`}>
      <caption className="hide">Error codes</caption>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Status</th>
          <th scope="col">Cause</th>
          <th scope="col">Retry</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ code, status, cause, retry }) => (
          <tr key={`${status} ${code}`}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>
              <Status code={status} />
            </td>
            <td>
              <MarkdownText text={cause} />
            </td>
            <td>
              <MarkdownText text={retry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
