import { ApiError } from '../rules/api-error.ts';
import { readCursor, writeCursor } from '../rules/cursor.ts';
import type { Reply } from '../rules/reply.ts';
import type { Collection, Placed, Row, Walk } from '../world/collection.ts';
import { textOfRow } from '../world/row-text.ts';
import type { AtlasWorld } from './atlas-state.ts';
import { type ApiVersion, listsHaveMore } from './versions.ts';

const cursorLifeMs = 24 * 3_600_000;

export type ListCall = {
  operation: { id: string };
  world: AtlasWorld;
  version: ApiVersion;
  query: { limit?: number; cursor?: string };
};

export type Listing<R extends Row> = {
  collection: Collection<R>;
  matches: (placed: Placed<R>) => boolean;
  /** What of a row is shown, where that is not all of it. */
  show?: (row: R) => object;
  /** Lists what comes after this position, oldest first; without it everything is listed, newest first. */
  after?: number | undefined;
};

/**
 * A page of a list, from the cursor on if there is one. A walk from page to page sees every row that was there when it
 * began and still matches, each once, and none that came later.
 *
 * @throws ApiError `invalid_cursor`.
 */
export function createListReply<R extends Row>(
  call: ListCall,
  { collection, matches, show, after }: Listing<R>,
): Reply {
  const { world, version, query } = call;
  const { limit = 20 } = query;
  const walk = continueWalk(call, startWalk(collection, after));
  const end = walk.order === 'oldest-first' ? walk.until : collection.end;
  const rows: Placed<R>[] = [];
  for (const placed of collection.walk(walk)) {
    if (matches(placed)) rows.push(placed);
    if (rows.length > limit) break;
  }
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const state = last && { end, last: last.position, expiresAtMs: world.clock.now() + cursorLifeMs };
  const nextCursor = state ? writeCursor(world.cursorKey, filterText(call), state) : null;
  const data = page.map(({ row }) => (show ? JSON.stringify(show(row)) : textOfRow(row)));
  const others = JSON.stringify({
    next_cursor: nextCursor,
    ...(listsHaveMore(version) ? { has_more: nextCursor !== null } : {}),
  });
  return { status: 200, headers: {}, content: { kind: 'json', text: `{"data":[${data}],${others.slice(1)}` } };
}

/** The way through a whole list, from its beginning. */
export function startWalk(collection: { end: number }, after: number | undefined): Walk {
  return after === undefined
    ? { order: 'newest-first', from: collection.end - 1, until: -1 }
    : { order: 'oldest-first', from: after + 1, until: collection.end };
}

/** The rest of a walk from the query's cursor on, or the whole of it without one. */
export function continueWalk(call: ListCall, walk: Walk): Walk {
  const { world, query } = call;
  if (query.cursor === undefined) return walk;
  const state = readCursor(world.cursorKey, filterText(call), query.cursor);
  if (state === 'damaged') throw invalidCursor('The cursor is damaged, or its sandbox has been renewed.');
  if (state === 'foreign') throw invalidCursor('The cursor belongs to another list or to other filters.');
  if (state.expiresAtMs <= world.clock.now()) throw invalidCursor('The cursor is older than 24 hours.');
  return walk.order === 'newest-first'
    ? { ...walk, from: state.last - 1 }
    : { ...walk, from: state.last + 1, until: state.end };
}

function invalidCursor(what: string): ApiError {
  return new ApiError('invalid_cursor', `${what} Start again without a cursor.`, { param: 'cursor' });
}

/** The same text for the same list and filters, in whatever order they were given. */
function filterText({ operation, query }: ListCall): string {
  const { limit, cursor, ...filters } = query;
  return JSON.stringify([operation.id, ...Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
