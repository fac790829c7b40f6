import { backoffMs } from './backoff.ts';
import { Bookmark, type PlacedRow } from './bookmark.ts';
import { wait } from './deadline.ts';
import { AtlasError } from './errors.ts';
import type { RequestOptions } from './options.ts';
import type { Page } from './page.ts';
import { parseObject, readJson } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { isUncertain } from './retry.ts';
import type { Transport } from './transport.ts';

type StreamQuery = {
  limit?: number | undefined;
  follow?: boolean | undefined;
  after?: string | undefined;
  created_after?: string | undefined;
};

/** Three times the pause after which Atlas shows that it is still there. */
const longestSilenceMs = 45_000;

/**
 * The rows of a list as they arrive, each once: a connection that breaks is opened again where it stood. One that is followed
 * is opened again for as long as somebody listens, any other one as often as `maxRetries` says without a new line.
 *
 * @param fields the names that each row must have, separated by blanks.
 */
export async function* streamRows<Row extends PlacedRow>(
  transport: Transport,
  path: string,
  query: object,
  options: RequestOptions,
  fields: string,
): AsyncGenerator<Row, void, undefined> {
  const { signal, maxRetries = transport.maxRetries, timeoutMs = transport.timeoutMs } = options;
  const { limit = Number.POSITIVE_INFINITY, follow: isFollowed, after, created_after }: StreamQuery = query;
  const start = isFollowed && !after && !created_after ? await findEnd(transport, path, options) : {};
  const bookmark = new Bookmark(isFollowed === true || after !== undefined);
  let retries = maxRetries;
  let failures = 0;
  for (let count = 0; ; ) {
    const place = bookmark.query;
    // Atlas would count what came before the break again.
    const resumed = { ...query, ...start, ...place, ...(place && { limit: undefined }) };
    const call = { method: 'GET', path, query: resumed, accept: 'application/x-ndjson' };
    const lines = await transport.run(
      call,
      { ...options, maxRetries: retries },
      async ({ body }, deadline) => body && readLines(body, deadline, isFollowed ? longestSilenceMs : timeoutMs),
      true,
    );
    if (isFollowed) retries = Number.POSITIVE_INFINITY;
    try {
      for await (const line of lines ?? []) {
        // An empty line shows that the connection is alive.
        const row = line === '' ? undefined : parseObject<Row>(line, fields);
        failures = 0;
        if (!row || !bookmark.pass(row)) continue;
        yield row;
        if (++count >= limit) return;
      }
      if (!isFollowed) return;
    } catch (error) {
      if (signal?.aborted || !(error instanceof AtlasError && isUncertain(error))) throw error;
      if (failures >= retries) throw error;
    }
    await wait(backoffMs(++failures), signal);
  }
}

/** Behind the last row there is now: what happens between two connections would else be missed. */
async function findEnd(transport: Transport, path: string, options: RequestOptions): Promise<StreamQuery> {
  const call = { method: 'GET', path, query: { limit: 1 } };
  const { data } = await transport.run(call, options, (response) => readJson<Page<PlacedRow>>(response, 'data'));
  return data[0] ? { after: data[0].id } : { created_after: new Date(0).toISOString() };
}
