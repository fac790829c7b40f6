import { createElement } from 'react';
import type { CodeLine, CodeToken } from '#lib/samples/highlight.ts';
import './code.css';

type Content = { lines: CodeLine[]; text?: undefined } | { text: string; lines?: undefined };

/** A scrolling block of code; coloured where its tokens are given, plain where only its text is. */
export function Code({ lines, text }: Content) {
  const children = lines?.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), ...line.map(renderToken)]) ?? [text];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <pre tabIndex={0}>{createElement('code', null, ...children)}</pre>
  );
}

function renderToken({ text, kind }: CodeToken) {
  return kind ? <span className={`t-${kind}`}>{text}</span> : text;
}
