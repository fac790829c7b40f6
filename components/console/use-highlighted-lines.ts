import { useEffect, useState } from 'react';
import type { CodeLanguage, CodeLine } from '#lib/samples/highlight.ts';

/** While somebody types, colours can wait. */
const pauseMs = 120;
/** Longer text stays plain: colouring it would hold up the page. */
const maxLength = 60_000;

/**
 * Text as lines in colour. The highlighter is loaded when it is first needed; until it has done its work, and for ever
 * where it cannot be loaded, lines that were there before keep their colour and the others are plain.
 *
 * @param text The code, or undefined while `before` is all there is to show.
 * @param before Coloured lines of an earlier text.
 */
export function useHighlightedLines(text: string | undefined, language: CodeLanguage, before: CodeLine[]): CodeLine[] {
  const [known, setKnown] = useState({ language, lines: before });
  const lines = known.language === language ? known.lines : before;
  const isWanted = text !== undefined && text.length <= maxLength && text !== textOf(lines);

  useEffect(() => {
    if (!isWanted) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      try {
        const { highlight } = await import('#lib/samples/highlight.ts');
        const coloured = await highlight(text, language);
        if (!isStale) setKnown({ language, lines: coloured });
      } catch {
        // The highlighter did not arrive; plain text says the same.
      }
    }, pauseMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [isWanted, text, language]);

  if (text === undefined) return before;
  if (text.length > maxLength) return [[{ text, kind: '' }]];
  return isWanted ? borrowColours(text, lines) : lines;
}

function borrowColours(text: string, lines: CodeLine[]): CodeLine[] {
  const known = new Map(lines.map((line) => [textOf([line]), line]));
  return text.split('\n').map((line) => known.get(line) ?? [{ text: line, kind: '' }]);
}

function textOf(lines: CodeLine[]): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}
