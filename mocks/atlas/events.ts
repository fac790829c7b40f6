import { ApiError, createInputError } from '../rules/api-error.ts';
import { followRows } from '../rules/follow-rows.ts';
import type { NdjsonSource } from '../rules/ndjson-stream.ts';
import { negotiate } from '../rules/negotiate.ts';
import { createPeriodFilter } from '../rules/period.ts';
import type { Reply } from '../rules/reply.ts';
import type { Placed } from '../world/collection.ts';
import type { AtlasServer } from './atlas-server.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { Call, QueryOf } from './call.ts';
import { continueWalk, createListReply, startWalk } from './list-reply.ts';
import type { AtlasEvent } from './resources.ts';

type ListCall = Call<'listEvents', undefined>;
type EventTest = (placed: Placed<AtlasEvent>) => boolean;

const ndjson = 'application/x-ndjson';
const heartbeatMs = 15_000;

/** The operations on events. */
export function createEventHandlers({ operation, now, touch }: AtlasServer) {
  return [
    operation('listEvents', {
      run: (call) => {
        const { world, query, mediaType } = call;
        const collection = world.state.events;
        const matches = createEventFilter(query);
        const after = query.after === undefined ? undefined : requirePosition(world, query.after);
        if (query.follow) return createFollowReply(call, matches, after);
        if (mediaType !== ndjson) return createListReply(call, { collection, matches, after });
        const walk = continueWalk(call, startWalk(collection, after));
        return createNdjsonReply(limitLines(call, createRowSource(collection.walk(walk), matches)));
      },
    }),
  ];

  function createFollowReply(call: ListCall, matches: EventTest, after: number | undefined): Reply {
    const { world, query, accept } = call;
    if (query.cursor !== undefined) {
      const message = 'The cursor parameter cannot be used with follow=true. Use after to resume a stream.';
      throw createInputError([{ param: 'cursor', message }]);
    }
    if (!negotiate(accept, [ndjson])) {
      const message = `With follow=true this operation answers with ${ndjson}. Send that as Accept, or leave Accept out.`;
      throw new ApiError('not_acceptable', message, { param: 'Accept' });
    }
    const collection = world.state.events;
    const history = query.created_after === undefined ? collection.end : 0;
    const from = after === undefined ? history : after + 1;
    const onHeartbeat = () => touch(world);
    return createNdjsonReply(
      limitLines(call, followRows({ collection, from, matches, heartbeatMs, now, onHeartbeat })),
    );
  }
}

/** @throws ApiError `gone`: an id that this life of the world never had cannot be told from one that an earlier life had. */
function requirePosition(world: AtlasWorld, id: string): number {
  const position = world.state.events.positionOf(id);
  if (position !== undefined) return position;
  const message = `The event "${id}" is not there any more, so nothing can be listed after it. Start with created_after instead.`;
  throw new ApiError('gone', message, { param: 'after' });
}

function createEventFilter(query: QueryOf<'listEvents'>): EventTest {
  const { event, account_id: accountId } = query;
  const family = event?.endsWith('.*') ? event.slice(0, -1) : undefined;
  const isInPeriod = createPeriodFilter(query);
  return ({ row, createdAtMs }) =>
    (event === undefined || row.event === event || (family !== undefined && row.event.startsWith(family))) &&
    (accountId === undefined || row.account_id === accountId) &&
    isInPeriod(createdAtMs);
}

function createNdjsonReply(source: NdjsonSource): Reply {
  return { status: 200, headers: {}, content: { kind: 'ndjson', source } };
}

function createRowSource(rows: Generator<Placed<AtlasEvent>>, matches: EventTest): NdjsonSource {
  // Not `rows.find(…)`: it closes a generator with the first row that it finds.
  const matching = rows.filter(matches);
  return { next: () => matching.next().value?.row, stop: () => rows.return(undefined) };
}

/** A stream has all rows, unless the request itself says how many. */
function limitLines({ given, query }: ListCall, source: NdjsonSource): NdjsonSource {
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
