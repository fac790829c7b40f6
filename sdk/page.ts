import type { AnyOptions } from './plain-request.ts';
import { readJson, requireFields } from './read-json.ts';
import type { Transport } from './transport.ts';

/** One page of a list. */
export type Page<Row> = {
  data: Row[];
  /** Where the next page begins, or `null` on the last one. Opaque; lasts for a day. */
  next_cursor: string | null;
  /** Fetches the next page; `null` after the last one. */
  nextPage(): Promise<Page<Row> | null>;
};

/** A list: awaited it is its first page, iterated it is every row, page after page. */
export class PageList<Row> extends Promise<Page<Row>> implements AsyncIterable<Row> {
  /** What `then` gives is no list any more. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The pages one after the other, each fetched when it is asked for. */
  async *pages(): AsyncGenerator<Page<Row>, void, undefined> {
    for (let page: Page<Row> | null = await this; page; page = await page.nextPage()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }
}

type ListCall = { path: string; ids?: readonly string[]; query?: object | undefined };

/** @param fields the names that each row must have, separated by blanks. */
export function fetchList<Row extends object>(
  transport: Transport,
  call: ListCall,
  options: AnyOptions,
  fields: string,
): PageList<Row> {
  const fetchPage = async (query: object): Promise<Page<Row>> => {
    const page = await transport.run({ method: 'GET', ...call, query }, options, async (response) => {
      const body = await readJson<Page<Row>>(response, 'data next_cursor');
      for (const row of body.data) requireFields(row, fields);
      return body;
    });
    const nextPage = async () => (page.next_cursor ? fetchPage({ ...query, cursor: page.next_cursor }) : null);
    return Object.defineProperty(page, 'nextPage', { value: nextPage });
  };
  return new PageList((resolve) => resolve(fetchPage({ ...call.query })));
}
