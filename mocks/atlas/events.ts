import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '#lib/openapi/document.ts';
import { ApiError, createInputError, type InputProblem } from '../rules/api-error.ts';
import { followRows } from '../rules/follow-rows.ts';
import { negotiate } from '../rules/negotiate.ts';
import { createPeriodFilter } from '../rules/period.ts';
import { quote } from '../rules/problem-text.ts';
import { createObjectReply, type Reply } from '../rules/reply.ts';
import type { Placed } from '../world/collection.ts';
import { findAccountProblem } from './account-lookup.ts';
import type { AtlasServer } from './atlas-server.ts';
import { type AtlasWorld, requireRoom } from './atlas-state.ts';
import type { Call, QueryOf } from './call.ts';
import { emitEvent } from './emit-event.ts';
import { createNdjsonReply, createRowsReply, ndjson } from './ndjson-reply.ts';
import type { AtlasEvent } from './resources.ts';

type ListCall = Call<'listEvents', undefined>;
type EventTest = (placed: Placed<AtlasEvent>) => boolean;

const heartbeatMs = 15_000;
/** 16 KiB */
const maxDataBytes = 16_384;

/** The operations on events. */
export function createEventHandlers({ operation, now, touch }: AtlasServer) {
  return [
    operation('listEvents', {
      run: (call) => {
        const { world, query } = call;
        const matches = createEventFilter(query);
        const after = query.after === undefined ? undefined : requirePosition(world, query.after);
        if (query.follow) return createFollowReply(call, matches, after);
        return createRowsReply(call, { collection: world.state.events, matches, after });
      },
    }),

    operation('createEvent', {
      findProblems: ({ world }, body) => [...findAccountProblem(world, body.account_id), ...findDataProblem(body.data)],
      run: ({ world, body }) => {
        requireRoom(world, 'events');
        const event = emitEvent(world, {
          event: body.event,
          account_id: body.account_id,
          data: body.data,
          created_at: world.clock.stamp(),
        });
        return {
          ...createObjectReply(201, event, { Location: `/v1/events/${event.id}` }),
          change: { object: { type: 'event', id: event.id }, before: null, after: event },
        };
      },
    }),

    operation('retrieveEvent', {
      find: ({ world, path }) => requireEvent(world, path.event_id),
      run: ({ found }) => createObjectReply(200, found),
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
    return createNdjsonReply(call, followRows({ collection, from, matches, heartbeatMs, now, onHeartbeat }));
  }
}

/** @throws ApiError `not_found`; events are never deleted. */
function requireEvent(world: AtlasWorld, id: string): AtlasEvent {
  const event = world.state.events.find(id);
  if (event && event !== 'removed') return event;
  throw new ApiError('not_found', `There is no event with the id ${quote(id)}. Look it up with GET /v1/events.`, {
    param: 'event_id',
  });
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

function findDataProblem(data: JsonValue | undefined): InputProblem[] {
  const bytes = isObject(data) ? Buffer.byteLength(JSON.stringify(data)) : 0;
  if (bytes <= maxDataBytes) return [];
  const [limit, size] = [maxDataBytes, bytes].map((count) => count.toLocaleString('en-US'));
  return [{ param: 'data', message: `The data field takes at most ${limit} bytes of JSON, not ${size}.` }];
}
