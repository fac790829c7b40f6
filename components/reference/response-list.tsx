import { Icon } from '#components/ui/icon.tsx';
import { MarkdownText } from '#components/ui/markdown-text.tsx';
import { Status } from '#components/ui/status.tsx';
import type { ResponseView } from '#lib/openapi/describe-responses.ts';
import styles from './disclosure.module.css';
import { SchemaTable } from './schema-table.tsx';

/** What an operation can answer, one disclosure per status, the first one open. */
export function ResponseList({ responses }: { responses: ResponseView[] }) {
  return (
    <div>
      {responses.map((response, index) => (
        <details className={styles.disclosure} key={response.status} open={index === 0}>
          <summary className="row">
            <Status code={response.status} text={response.reason} />
            <span>{firstSentence(response.description)}</span>
            <Icon name="chevron" />
          </summary>
          <div>
            <ResponseBody response={response} />
          </div>
        </details>
      ))}
    </div>
  );
}

function ResponseBody({ response }: { response: ResponseView }) {
  const { description, fields, headers, mediaTypes, causes, status } = response;
  return (
    <>
      {description.replace(/\.$/, '') !== firstSentence(description) ? <MarkdownText text={description} /> : null}
      {fields.length > 0 ? <SchemaTable caption={`Body of ${status}`} anchor={status} fields={fields} /> : null}
      {causes.length > 0 ? (
        <ul>
          {causes.map(({ code, cause }) => (
            <li key={code}>
              <code>{code}</code>: {cause}
            </li>
          ))}
        </ul>
      ) : null}
      {mediaTypes.length > 1 ? (
        <p className="meta">
          Comes as {mediaTypes.join(' or ')}, as <code>Accept</code> asks for.
        </p>
      ) : null}
      {headers.length > 0 ? (
        <>
          <h3 className="meta">Headers of {status}</h3>
          <SchemaTable caption={`Headers of ${status}`} anchor={`${status}.header`} fields={headers} />
        </>
      ) : null}
    </>
  );
}

function firstSentence(text: string): string {
  return /^[^\n]*?\.(?=\s|$)/.exec(text)?.[0].replace(/\.$/, '') ?? text.split('\n')[0] ?? '';
}
