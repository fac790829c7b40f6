import { Code } from '#components/ui/code.tsx';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import type { PlainRequest } from '#lib/request/plain-request.ts';
import type { Answer } from '#lib/request/send-result.ts';
import type { SentRequest } from '#lib/request/sent-request.ts';
import { TimingBar } from '../timing/timing-bar.tsx';
import styles from './request-panel.module.css';

type RequestPanelProps = { operation: ConsoleOperation; request: PlainRequest; answer: Answer };

/** Why the portal sets a header of its own. */
const whyAdded: Record<string, string> = {
  authorization: 'the portal’s key, which never leaves the server',
  'accept-encoding': 'so that the answer comes as it is',
  'atlas-sandbox': 'names your sandbox',
};

/** The request as it reached the API, header by header, and where its time went. */
export function RequestPanel({ request, answer }: RequestPanelProps) {
  const { sent } = answer;
  return (
    <>
      <TimingBar answer={answer} />
      {sent ? <SentHead sent={sent} /> : <p className="pad">The API was not asked: the portal answered itself.</p>}
      {request.body !== undefined && (
        <>
          <h3 className={styles.title}>Body, as it was sent</h3>
          <Code text={request.body} />
        </>
      )}
    </>
  );
}

function SentHead({ sent }: { sent: SentRequest }) {
  return (
    <table className={styles.headers}>
      <caption>
        <code>
          {sent.method} {sent.url}
        </code>
      </caption>
      <thead className="hide">
        <tr>
          <th scope="col">Header</th>
          <th scope="col">Value</th>
          <th scope="col">What the portal did</th>
        </tr>
      </thead>
      <tbody>
        {sent.headers.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and none ever moves.
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{sent.added.includes(name.toLowerCase()) && <Added name={name} />}</td>
          </tr>
        ))}
        {sent.dropped.map(({ name, why }) => (
          <tr key={`dropped ${name}`} data-dropped="">
            <th scope="row">{name}</th>
            <td />
            <td>
              <b>dropped</b> {why}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Added({ name }: { name: string }) {
  return (
    <>
      <b>added</b> {whyAdded[name.toLowerCase()] ?? ''}
    </>
  );
}
