import type { CodeLine } from '#lib/samples/highlight.ts';
import './code.css';

type Content = { lines: CodeLine[]; text?: undefined } | { text: string; lines?: undefined };

/** A scrolling block of code; coloured where its tokens are given, plain where only its text is. */
export function Code({ lines, text }: Content) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <pre tabIndex={0}>
      <code>{lines ? lines.map((line, index) => renderLine(line, index === lines.length - 1)) : text}</code>
    </pre>
  );
}

function renderLine(line: CodeLine, isLast: boolean) {
  const end = isLast ? '' : '\n';
  return [
    ...line.map(({ text, kind }, index) =>
      kind ? (
        <span key={index} className={`t-${kind}`}>
          {text}
        </span>
      ) : (
        text
      ),
    ),
    end,
  ];
}
