import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * The first paragraph of a Markdown text as plain words on one line, for places that know no markup.
 *
 * @param maxLength where it is longer, it is cut after a word, and the cut is marked.
 */
export function firstParagraph(markdown: string, maxLength = 300): string {
  const paragraph = fromMarkdown(markdown).children.find(({ type }) => type === 'paragraph');
  const text = paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : '';
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength).replace(/\s+\S*$/, '')} …`;
}
