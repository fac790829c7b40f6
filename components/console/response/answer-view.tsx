import type { ReactNode } from 'react';
import { Code } from '#components/ui/code.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { prettyJson } from '#lib/request/format-json.ts';
import type { Answer } from '#lib/request/send-result.ts';
import type { CodeLine } from '#lib/samples/highlight.ts';
import { durationText, sizeText } from '../measure-text.ts';
import { useHighlightedLines } from '../use-highlighted-lines.ts';
import styles from './response.module.css';
import { ResponseHead } from './response-head.tsx';

/** Beyond this a body is shown as it came: laying it out would hold up the page. */
const maxPrettyLength = 1_000_000;

const noLines: CodeLine[] = [];

type AnswerViewProps = {
  answer: Answer;
  /** What to know before reading on. */
  children?: ReactNode;
};

/** An answer: status, time and size, its body and its headers. */
export function AnswerView({ answer, children }: AnswerViewProps) {
  const { status, phrase, durationMs, bodyBytes, headers } = answer;
  return (
    <>
      <ResponseHead
        title={<Status code={status} text={phrase} />}
        measures={[
          ['Time', durationText(durationMs)],
          ['Size', sizeText(bodyBytes)],
        ]}
      />
      {children}
      <Tabs
        label="Response"
        tabs={[
          { id: 'body', label: 'Body', panel: <Body answer={answer} /> },
          {
            id: 'headers',
            label: (
              <>
                Headers <span className={styles.count}>{headers.length}</span>
              </>
            ),
            panel: <Code lines={headerLines(answer)} />,
          },
        ]}
      />
    </>
  );
}

function Body({ answer: { body, mediaType } }: { answer: Answer }) {
  const isJson = /\bjson\b/.test(mediaType);
  const text = isJson && body.length <= maxPrettyLength ? prettyJson(body) : body;
  const lines = useHighlightedLines(isJson ? text : undefined, 'json', noLines);
  if (text === '') return <p className="pad">The answer has no body.</p>;
  return isJson ? <Code lines={lines} /> : <Code text={text} />;
}

function headerLines({ status, phrase, headers }: Answer): CodeLine[] {
  return [
    [{ text: `${status} ${phrase}`, kind: 'constant' }],
    ...headers.map(
      ([name, value]): CodeLine => [
        { text: name, kind: 'keyword' },
        { text: `: ${value}`, kind: '' },
      ],
    ),
  ];
}
