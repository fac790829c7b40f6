import type { ApiDescription } from '#lib/openapi/description.ts';
import { requireFact } from '#lib/openapi/facts.ts';
import type { FigureText } from './figure-text.ts';

/** One request of a walk through a list. */
type Page = {
  /** Rows of the list at that time, newest first; a row is known by its place in the order of creation. */
  list: number[];
  /** Those that the answer holds. */
  rows: number[];
  /** The cursor sent, undefined for the first page. */
  cursor: string | undefined;
  nextCursor: string | undefined;
};

const limit = 3;
const rowCount = 7;

/**
 * A walk through a list to which a row is added before each further page.
 *
 * @throws Error when the API description says nothing of cursors.
 */
export function describeCursorPaging(description: ApiDescription) {
  const lifetime = requireFact(description, 'cursor-lifetime');
  const pages = walkPages();
  const added = pages.length - 1;
  return {
    pages,
    newest: rowCount + added,
    text: {
      caption: `A cursor keeps its place in the list, whatever is added at the top. It lasts ${lifetime}.`,
      summary:
        `A walk through a list of ${rowCount} rows, newest first, ${limit} to a page. A row is added before each further ` +
        `page, and yet none is repeated or left out:`,
      steps: pages.map(({ list, rows, cursor, nextCursor }) => {
        const asked = cursor ? `Asked with \`cursor\` ${cursor}` : 'Asked without a cursor';
        const next = nextCursor ?? '`null`';
        return `The list has rows ${list.join(', ')}. ${asked}, the answer holds ${listed(rows)}; its \`next_cursor\` is ${next}.`;
      }),
    } satisfies FigureText,
  };
}

function walkPages(): Page[] {
  const pages: Page[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  do {
    const count = rowCount + pages.length;
    const list = Array.from({ length: count }, (_, index) => count - index);
    const before = lowest;
    const rest = list.filter((row) => row < before);
    const rows = rest.slice(0, limit);
    pages.push({
      list,
      rows,
      cursor: pages.at(-1)?.nextCursor,
      nextCursor: rest.length > limit ? 'ABC'.charAt(pages.length) : undefined,
    });
    lowest = rows.at(-1) ?? 0;
  } while (pages.at(-1)?.nextCursor !== undefined);
  return pages;
}

function listed(rows: number[]): string {
  return rows.length === 1 ? `row ${rows[0]}` : `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1)}`;
}
