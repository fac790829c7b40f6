import { Fragment, type ReactNode } from 'react';
import { type JsonTokenKind, readJsonTokens } from '#lib/http/json-tokens.ts';
import { MarkedText } from './marked-text.tsx';

/** The colours of samples (`components/ui/code.css`). */
const classes: Record<JsonTokenKind, string | undefined> = {
  key: 't-keyword',
  string: 't-string',
  literal: 't-constant',
  mark: undefined,
};

type JsonRowProps = {
  text: string;
  /** What is searched for, to be marked. */
  query: string;
  /** What is to be said of a string's value, by its key. */
  wrap: (key: string, value: string, shown: ReactNode) => ReactNode;
};

/** A row of JSON, coloured; its tokens are those that came. */
export function JsonRow({ text, query, wrap }: JsonRowProps) {
  const tokens = readJsonTokens(text);
  const key = tokens[0]?.kind === 'key' ? tokens[0].text.slice(1, -1) : '';
  return tokens.map(({ text: token, kind }, index) => {
    const shown = <MarkedText text={token} query={query} />;
    const content = kind === 'string' ? wrap(key, token.slice(1, -1), shown) : shown;
    const className = classes[kind];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a row never move.
      <Fragment key={index}>{className ? <span className={className}>{content}</span> : content}</Fragment>
    );
  });
}
