import { createElement } from 'react';
import type { CodeLine, CodeToken } from '#lib/samples/highlight.ts';
import './code.css';

const lineBreak: CodeToken = { text: '\n', kind: '' };

type Content = { lines: CodeLine[]; text?: undefined } | { text: string; lines?: undefined };

/** A scrolling block of code; coloured where its tokens are given, plain where only its text is. */
export function Code({ lines, text }: Content) {
  const children = lines ? joinPlain(lines).map(renderToken) : [text];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <pre tabIndex={0}>{createElement('code', null, ...children)}</pre>
  );
}

/** All tokens in a row, plain neighbours as one: each text node of its own costs a marker in the HTML. */
function joinPlain(lines: CodeLine[]): CodeToken[] {
  const joined: CodeToken[] = [];
  for (const token of lines.flatMap((line, index) => (index > 0 ? [lineBreak, ...line] : line))) {
    const last = joined.at(-1);
    if (last?.kind === '' && token.kind === '') joined[joined.length - 1] = { text: last.text + token.text, kind: '' };
    else joined.push(token);
  }
  return joined;
}

function renderToken({ text, kind }: CodeToken) {
  return kind ? <span className={`t-${kind}`}>{text}</span> : text;
}
