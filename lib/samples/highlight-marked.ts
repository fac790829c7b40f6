import { type CodeLanguage, type CodeLine, highlight, type LineMark, plainLines } from './highlight.ts';

/**
 * Code whose lines are marked, in colour. Each side of a change is coloured as the whole it is: a quote that only one of
 * them opens must not colour the other.
 *
 * @param language Undefined for text that stays plain.
 * @param marks How each line stands out, by its index.
 */
export async function highlightMarked(
  source: string,
  language: CodeLanguage | undefined,
  marks: (LineMark | undefined)[],
): Promise<CodeLine[]> {
  if (!language) return plainLines(source);
  if (!marks.includes('del')) return highlight(source, language);
  const lines = source.split('\n');
  const without = (left: LineMark) => lines.filter((_, index) => marks[index] !== left).join('\n');
  const [before, after] = [await highlight(without('ins'), language), await highlight(without('del'), language)];
  return marks.map((mark) => {
    const removed = mark === 'ins' ? undefined : before.shift();
    const kept = mark === 'del' ? undefined : after.shift();
    return kept ?? removed ?? [];
  });
}
