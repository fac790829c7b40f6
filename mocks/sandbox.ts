import { randomBytes as systemRandomBytes } from 'node:crypto';
import { getResponse } from 'msw';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { createAccountHandlers } from './atlas/accounts.ts';
import { createAtlasServer } from './atlas/atlas-server.ts';
import { type AtlasState, type Capacity, createAtlasState } from './atlas/atlas-state.ts';
import { createAuditLogHandlers } from './atlas/audit-log.ts';
import { createEventHandlers } from './atlas/events.ts';
import { createOAuthHandlers } from './atlas/oauth/oauth-handlers.ts';
import { createReportHandlers } from './atlas/reports.ts';
import { createSandboxHandlers } from './atlas/sandbox-controls.ts';
import { readSeed } from './atlas/seed/seed.ts';
import { createWebhooks, type WebhookOptions } from './atlas/webhooks/create-webhooks.ts';
import { createWebhookDeliveryHandlers } from './atlas/webhooks/webhook-deliveries.ts';
import { createWebhookEndpointHandlers } from './atlas/webhooks/webhook-endpoints.ts';
import type { Answer, Handler } from './rules/handler.ts';
import type { ContractViolation } from './rules/response-validator.ts';
import type { RandomBytes } from './world/ids.ts';
import { createWorldRegistry, createWorldStore, type WorldRegistry } from './world/world-store.ts';

export type SandboxOptions = {
  description: ApiDescription;
  /** The portal's own key, which opens the world that the header `Atlas-Sandbox` names. */
  portalKey: string;
  /** Where the documentation is, without a slash at its end; errors link to it. */
  siteUrl: string;
  /** The issuer of tokens for a request, by the address it was sent to; the default is `siteUrl`. */
  issuer?: (url: URL) => string;
  /** Real time in milliseconds since 1970. */
  now?: () => number;
  randomBytes?: RandomBytes;
  /** Called for each answer that the API description does not allow. Without it answers are not checked. */
  onContractViolation?: (violation: ContractViolation) => void;
  /** Called with errors that no rule foresaw, which clients see as `internal_error`. */
  onFault?: (error: unknown) => void;
  /** Worlds that outlive this sandbox, for code that is loaded anew. */
  registry?: SandboxRegistry;
  capacity?: Partial<Capacity>;
  webhooks?: WebhookOptions;
};

export type SandboxRegistry = WorldRegistry<AtlasState>;

export type Sandbox = {
  /**
   * Answers a request as Atlas would, in the visitor's own world. As with the global `fetch`, the promise is rejected when
   * there is no answer: with a TypeError when the failure dial breaks the connection, with the signal's reason when the
   * request is aborted.
   *
   * @param from the address that requests without a credential are counted by.
   */
  fetch(request: Request, from?: { address: string }): Promise<Response>;
  /** The same without MSW and without a `Response`, for a server that writes the answer itself. */
  answer(request: Request, from?: { address: string }): Promise<Answer>;
};

/** What a world holds at most, unless a test makes it smaller. */
export const capacityOfAWorld: Capacity = {
  accounts: 10_000,
  events: 50_000,
  webhookEndpoints: 20,
  reports: 100,
  idempotencyKeys: 5_000,
  bytes: 16 * 2 ** 20,
};
const maxWorlds = 10_000;
const maxBytesOfAllWorlds = 256 * 2 ** 20;
const idleMs = 2 * 3_600_000;

/** Atlas in memory: one world per visitor, every rule of the contract, the same handlers wherever they run. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { now = Date.now, randomBytes = systemRandomBytes } = options;
  const capacity = { ...capacityOfAWorld, ...options.capacity };
  const worlds = createWorldStore<AtlasState>({
    registry: options.registry ?? createSandboxRegistry(),
    createState: () => createAtlasState(capacity, (world, event) => webhooks.deliverer.deliver(world, event)),
    now,
    randomBytes,
    earliestMs: readSeed().endMs,
    maxIdempotencyKeys: capacity.idempotencyKeys,
    maxWorlds,
    maxBytes: maxBytesOfAllWorlds,
    idleMs,
  });
  const { description, siteUrl, issuer = () => siteUrl } = options;
  const webhooks = createWebhooks(options.webhooks ?? {}, {
    document: description.document,
    siteUrl,
    findWorld: (id) => worlds.find(id),
    now,
    randomBytes,
  });
  const server = createAtlasServer({
    ...options,
    onContractViolation: options.onContractViolation,
    onFault: options.onFault ?? console.error,
    worlds,
    now,
    randomBytes,
  });
  const oauth = createOAuthHandlers(server, { description, siteUrl, issuer, randomBytes });
  const handlers = [
    ...createAccountHandlers(server),
    ...createEventHandlers(server),
    ...createAuditLogHandlers(server),
    ...createSandboxHandlers(server, webhooks.inbox),
    ...createWebhookEndpointHandlers(server, webhooks),
    ...createWebhookDeliveryHandlers(server, webhooks),
    ...createReportHandlers(server),
    ...oauth.operations,
  ];
  const handlerOf = new Map<string, (typeof handlers)[number]['handler']>(
    handlers.map(({ id, handler }) => [id, handler]),
  );

  const others = [oauth.consentForm, webhooks.inbox.handler, server.other];
  const findHandler = (request: Request): Handler => {
    const { match } = server.router(request);
    const handler = match.kind === 'operation' ? handlerOf.get(match.operation.id) : undefined;
    return handler ?? others.find(({ matches }) => matches(request)) ?? server.other;
  };

  return {
    async fetch(request, from) {
      if (from) server.noteAddress(request, from.address);
      const response = await getResponse([findHandler(request).msw], request);
      if (!response) throw new Error(`No handler answers ${request.method} ${request.url}.`);
      return response;
    },
    answer(request, from) {
      if (from) server.noteAddress(request, from.address);
      return findHandler(request).answer(request);
    },
  };
}

export function createSandboxRegistry(): SandboxRegistry {
  return createWorldRegistry<AtlasState>();
}
