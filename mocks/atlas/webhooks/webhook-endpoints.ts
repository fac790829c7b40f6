import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../../rules/api-error.ts';
import { createEtag } from '../../rules/etag.ts';
import { createJsonReply, createObjectReply, type ObjectChange, type Reply } from '../../rules/reply.ts';
import { checkWebhookTarget } from '../../rules/webhook-target.ts';
import type { AtlasServer } from '../atlas-server.ts';
import { type AtlasWorld, requireRoom } from '../atlas-state.ts';
import type { BodyOf } from '../call.ts';
import { createListReply } from '../list-reply.ts';
import { changeEndpoint, endDeliveries } from './change-endpoint.ts';
import type { Webhooks } from './create-webhooks.ts';
import { requireEndpoint, showEndpoint } from './endpoint-lookup.ts';
import { readSecret } from './endpoint-secrets.ts';
import type { EndpointRow, WebhookEndpoint } from './webhook-state.ts';

/** How long the secret before a rotation signs beside the new one. */
const overlapMs = 24 * 3_600_000;

/** The operations on webhook endpoints. */
export function createWebhookEndpointHandlers({ operation }: AtlasServer, { targets, inbox }: Webhooks) {
  const show = (world: AtlasWorld, row: EndpointRow) => showEndpoint(row, inbox.urlOf(world));
  const find = (world: AtlasWorld, id: string) => {
    const row = requireEndpoint(world, id);
    return { row, endpoint: show(world, row) };
  };
  const requireTarget = async (url: string) => {
    const own = URL.parse(url);
    if (own && inbox.isOwn(own)) return;
    const target = await checkWebhookTarget(targets, url);
    if (target.kind === 'refused') throw new ApiError('url_not_allowed', target.reason, { param: 'url' });
  };

  return [
    operation('listWebhookEndpoints', {
      run: (call) => {
        const collection = call.world.state.webhookEndpoints;
        return createListReply(call, { collection, matches: () => true, show: (row) => show(call.world, row) });
      },
    }),

    operation('createWebhookEndpoint', {
      run: async ({ world, body }) => {
        await requireTarget(body.url);
        requireRoom(world, 'webhookEndpoints');
        const createdAt = world.clock.stamp();
        const row: EndpointRow = {
          id: world.ids.next('whe'),
          type: 'webhook_endpoint',
          url: body.url,
          events: body.events,
          description: body.description,
          status: 'enabled',
          disabled_reason: null,
          created_at: createdAt,
          updated_at: createdAt,
          rotations: 0,
          earlierSecretUntilMs: 0,
          failedInARow: 0,
        };
        world.state.webhookEndpoints.add(row);
        world.grow(JSON.stringify(row).length);
        const endpoint = show(world, row);
        const reply = createSecretReply(201, endpoint, readSecret(world, row));
        reply.headers.Location = `/v1/webhook_endpoints/${row.id}`;
        return { ...reply, change: changeOf(row.id, null, endpoint) };
      },
    }),

    operation('retrieveWebhookEndpoint', {
      find: ({ world, path }) => find(world, path.webhook_endpoint_id),
      run: ({ found }) => createObjectReply(200, found.endpoint),
    }),

    operation('updateWebhookEndpoint', {
      find: ({ world, path }) => find(world, path.webhook_endpoint_id),
      show: ({ endpoint }) => endpoint,
      run: async ({ world, found, body }) => {
        const { row, endpoint } = found;
        if (body.url !== undefined && body.url !== endpoint.url) {
          await requireTarget(body.url);
          requireUnchanged(world, row);
        }
        const patch = readPatch(row, endpoint, body);
        if (isDeepStrictEqual({ ...row, ...patch }, row)) return createObjectReply(200, endpoint);
        const changed = changeEndpoint(world, row, patch);
        world.grow(JSON.stringify(changed).length - JSON.stringify(row).length);
        const after = show(world, changed);
        return { ...createObjectReply(200, after), change: changeOf(row.id, endpoint, after) };
      },
    }),

    operation('deleteWebhookEndpoint', {
      find: ({ world, path }) => find(world, path.webhook_endpoint_id),
      show: ({ endpoint }) => endpoint,
      run: ({ world, found }) => {
        const { id, type } = found.row;
        endDeliveries(world, id);
        world.state.webhookEndpoints.remove(id);
        return {
          ...createJsonReply(200, { id, type, deleted: true }),
          change: changeOf(id, found.endpoint, null),
        };
      },
    }),

    operation('rotateWebhookSecret', {
      find: ({ world, path }) => find(world, path.webhook_endpoint_id),
      run: ({ world, found }) => {
        const rotated = changeEndpoint(world, found.row, {
          rotations: found.row.rotations + 1,
          earlierSecretUntilMs: world.clock.now() + overlapMs,
        });
        const endpoint = show(world, rotated);
        const reply = createSecretReply(200, endpoint, readSecret(world, rotated));
        return { ...reply, change: changeOf(rotated.id, found.endpoint, endpoint) };
      },
    }),
  ];
}

/** The ETag is that of the webhook endpoint as it is read later, without its secret. */
function createSecretReply(status: number, endpoint: WebhookEndpoint, secret: string): Reply {
  return createJsonReply(status, { ...endpoint, secret }, { ETag: createEtag(JSON.stringify(endpoint)) });
}

function changeOf(id: string, before: object | null, after: object | null): ObjectChange {
  return { object: { type: 'webhook_endpoint', id }, before, after };
}

/** What a patch changes of the row. */
function readPatch(
  row: EndpointRow,
  endpoint: WebhookEndpoint,
  { url, status, ...others }: BodyOf<'updateWebhookEndpoint'>,
): Partial<EndpointRow> {
  return {
    ...others,
    // The inbox stays the inbox, whatever its address is in another life.
    ...(url === undefined || url === endpoint.url ? {} : { url }),
    ...(status === undefined || status === row.status ? {} : switchTo(status)),
  };
}

function switchTo(status: EndpointRow['status']): Partial<EndpointRow> {
  if (status === 'enabled') return { status, disabled_reason: null, failedInARow: 0 };
  return { status, disabled_reason: 'It was disabled by a request.' };
}

/** @throws ApiError when another request came in between: what this one has read, and `If-Match` with it, is out of date. */
function requireUnchanged(world: AtlasWorld, row: EndpointRow): void {
  const current = requireEndpoint(world, row.id);
  if (current.updated_at === row.updated_at) return;
  const message =
    'The webhook endpoint was changed by another request while the new URL was checked. Read it again and repeat the change.';
  throw new ApiError('conflict', message);
}
