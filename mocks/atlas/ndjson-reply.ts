import type { NdjsonSource } from '../rules/ndjson-stream.ts';
import type { Reply } from '../rules/reply.ts';
import type { Placed, Row } from '../world/collection.ts';
import { continueWalk, createListReply, type ListCall, type Listing, startWalk } from './list-reply.ts';

export const ndjson = 'application/x-ndjson';

export type StreamCall = ListCall & { given: ReadonlySet<string>; mediaType: string };

/**
 * A list in the form that was asked for: a page as JSON, or as NDJSON all rows, or `limit` many if the request names it.
 *
 * @throws ApiError `invalid_cursor`.
 */
export function createRowsReply<R extends Row>(call: StreamCall, listing: Listing<R>): Reply {
  if (call.mediaType !== ndjson) return createListReply(call, listing);
  const { collection, matches, after } = listing;
  const walk = continueWalk(call, startWalk(collection, after));
  return createNdjsonReply(call, createRowSource(collection.walk(walk), matches));
}

/** Lines from a source, or the first `limit` of them if the request itself says how many. */
export function createNdjsonReply(call: StreamCall, source: NdjsonSource): Reply {
  return { status: 200, headers: {}, content: { kind: 'ndjson', source: limitLines(call, source) } };
}

function createRowSource<R extends Row>(
  rows: Generator<Placed<R>>,
  matches: (placed: Placed<R>) => boolean,
): NdjsonSource {
  // Not `rows.find(…)`: it closes a generator with the first row that it finds.
  const matching = rows.filter(matches);
  return { next: () => matching.next().value?.row, stop: () => rows.return(undefined) };
}

function limitLines({ given, query }: StreamCall, source: NdjsonSource): NdjsonSource {
  if (!given.has('limit')) return source;
  let left = query.limit ?? 0;
  const count = <T>(line: T): T => {
    if (typeof line === 'object') left -= 1;
    return line;
  };
  return {
    next() {
      if (left <= 0) return undefined;
      const line = source.next();
      return line instanceof Promise ? line.then(count) : count(line);
    },
    stop: () => source.stop(),
  };
}
