import { createElement } from 'react';
import type { CodeLine, CodeToken, LineMark } from '#lib/samples/highlight.ts';
import './code.css';

const lineBreak: CodeToken = { text: '\n', kind: '' };

type Content =
  | {
      lines: CodeLine[];
      /** How each line stands out, by its index. */
      marks?: (LineMark | undefined)[] | undefined;
      text?: undefined;
    }
  | { text: string; lines?: undefined; marks?: undefined };

/** A scrolling block of code; coloured where its tokens are given, plain where only its text is. */
export function Code({ lines, marks = [], text }: Content) {
  const children = lines ? joinLines(lines, marks).flatMap(renderRun) : [text];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <pre tabIndex={0}>{createElement('code', null, ...children)}</pre>
  );
}

type Run = { mark: LineMark | undefined; tokens: CodeToken[] };

/** Neighbours that stand out alike as one; a changed line is by itself, since each has its sign. */
function joinLines(lines: CodeLine[], marks: (LineMark | undefined)[]): Run[] {
  const runs: Run[] = [];
  for (const [index, line] of lines.entries()) {
    const mark = marks[index];
    const tokens = index < lines.length - 1 ? [...line, lineBreak] : line;
    const last = runs.at(-1);
    if (last && last.mark === mark && (!mark || mark === 'mark')) last.tokens.push(...tokens);
    else runs.push({ mark, tokens: [...tokens] });
  }
  return runs;
}

function renderRun({ mark, tokens }: Run) {
  const nodes = joinPlain(tokens).map(renderToken);
  return mark ? [createElement(mark, null, ...nodes)] : nodes;
}

/** Plain neighbours as one: each text node of its own costs a marker in the HTML. */
function joinPlain(tokens: CodeToken[]): CodeToken[] {
  const joined: CodeToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.kind === '' && token.kind === '') joined[joined.length - 1] = { text: last.text + token.text, kind: '' };
    else joined.push(token);
  }
  return joined;
}

function renderToken({ text, kind }: CodeToken) {
  return kind ? <span className={`t-${kind}`}>{text}</span> : text;
}
