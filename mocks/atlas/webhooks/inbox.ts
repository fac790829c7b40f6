import { createHmac, timingSafeEqual } from 'node:crypto';
import { verifyWebhook, WebhookVerificationError, webhookVerificationSteps } from '#sdk/webhooks.ts';
import { ApiError } from '../../rules/api-error.ts';
import { type Answer, createHandler, type Handler } from '../../rules/handler.ts';
import { readBody } from '../../rules/read-body.ts';
import type { AtlasWorld } from '../atlas-state.ts';
import { listEndpoints } from './endpoint-lookup.ts';
import { readActiveSecrets, readSecret } from './endpoint-secrets.ts';
import type { InboxDelivery, InboxStep } from './webhook-state.ts';

export type Inbox = {
  /** Where the world's inbox is: it ends with this life of the world. */
  urlOf(world: AtlasWorld): string;
  /** Whether a URL leads to an inbox of this sandbox, so that no connection is needed. */
  isOwn(url: URL): boolean;
  /** Answers a request to an inbox; never makes a world, and the path must have its unguessable part right. */
  receive(request: Request): Promise<Answer>;
  /** Receives what is sent to the sandbox from outside. */
  handler: Handler;
  /** For the world's owner: where the inbox is, the seeded endpoints that lead to it with their secrets, and what came. */
  describe(world: AtlasWorld): InboxDescription;
};

export type InboxDescription = {
  url: string;
  endpoints: { id: string; secret: string }[];
  /** Newest first. */
  deliveries: readonly InboxDelivery[];
};

export type InboxOptions = {
  findWorld: (id: string) => AtlasWorld | undefined;
  /** Origins under which the inboxes are reached; the first one stands in their URLs. */
  origins: () => readonly [string, ...string[]];
  /** Real time in milliseconds since 1970. */
  now: () => number;
};

const pathPattern = /^\/hooks\/([a-z0-9]{8,64})-([0-9a-f]{32})$/;
const maxDeliveries = 100;
/** 256 KiB */
const maxBodyBytes = 262_144;
/** 4 MiB, so that large deliveries are fewer than a hundred. */
const maxKeptBytes = 4 * 2 ** 20;
const toleranceSeconds = 300;

/** The inboxes of all worlds: receivers of webhooks that show, check by check, whether a delivery can be trusted. */
export function createInbox({ findWorld, origins, now }: InboxOptions): Inbox {
  const urlOf = (world: AtlasWorld) => `${origins()[0]}/hooks/${world.id}-${createToken(world)}`;

  const secretsFor = (world: AtlasWorld, url: URL) => {
    const isHere = (target: string | null) => target === null || URL.parse(target)?.pathname === url.pathname;
    const rows = listEndpoints(world).filter((row) => isHere(row.url));
    return rows.flatMap((row) => readActiveSecrets(world, row));
  };

  const verify = async (world: AtlasWorld, request: Request, payload: Uint8Array): Promise<InboxStep[]> => {
    const secrets = secretsFor(world, new URL(request.url));
    // Without an endpoint nothing can match; a secret that nobody knows finds that out like any other.
    const known = secrets.length > 0 ? secrets : [readSecret(world, { id: 'nothing', rotations: 0 })];
    const failure = await verifyWebhook(payload, request.headers, known, { toleranceSeconds, now }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure !== undefined && !(failure instanceof WebhookVerificationError)) throw failure;
    const id = request.headers.get('webhook-id');
    const isReplay = !failure && world.state.inbox.some((taken) => taken.status === 200 && taken.id === id);
    return describeSteps(failure, isReplay);
  };

  const receive = async (request: Request): Promise<Answer> => {
    const world = findOwner(findWorld, new URL(request.url).pathname);
    if (!world)
      return createAnswer(404, { received: false, message: 'There is no such inbox. GET /_sandbox tells yours.' });
    if (request.method !== 'POST') {
      const message = 'An inbox takes deliveries, by POST.';
      return createAnswer(405, { received: false, message }, { Allow: 'POST' });
    }
    const payload = await readBody(request, maxBodyBytes).catch((error: unknown) => {
      if (error instanceof ApiError) return undefined;
      throw error;
    });
    if (!payload)
      return createAnswer(413, { received: false, message: `The body is larger than ${maxBodyBytes} bytes.` });
    const steps = await verify(world, request, payload);
    const failed = steps.find(({ result }) => result === 'failed')?.name;
    // A replay is marked, but it is no fault of its sender: retries and redeliveries carry the same id.
    const status = failed === undefined || failed === 'not_replayed' ? 200 : 400;
    keep(world, {
      id: request.headers.get('webhook-id'),
      received_at: new Date(now()).toISOString(),
      status,
      headers: Object.fromEntries([...request.headers].filter(([name]) => isShown(name))),
      body: new TextDecoder().decode(payload),
      steps,
    });
    return createAnswer(status, { received: true, verified: failed === undefined, failed_step: failed ?? null, steps });
  };

  return {
    urlOf,
    isOwn: ({ origin, pathname }) => origins().includes(origin) && pathPattern.test(pathname),
    receive,
    handler: createHandler({
      matches: ({ url }) => url.includes('/hooks/') && new URL(url).pathname.startsWith('/hooks/'),
      answer: receive,
    }),
    describe(world) {
      const rows = listEndpoints(world).filter(({ url }) => url === null);
      const endpoints = rows.map((row) => ({ id: row.id, secret: readSecret(world, row) }));
      return { url: urlOf(world), endpoints, deliveries: world.state.inbox };
    },
  };
}

function createToken(world: AtlasWorld): string {
  return createHmac('sha256', world.cursorKey).update('inbox').digest('hex').slice(0, 32);
}

function findOwner(findWorld: InboxOptions['findWorld'], pathname: string): AtlasWorld | undefined {
  const [, id = '', token = ''] = pathPattern.exec(pathname) ?? [];
  const world = findWorld(id);
  return world && timingSafeEqual(Buffer.from(token), Buffer.from(createToken(world))) ? world : undefined;
}

const replayed = 'A delivery with this webhook-id has been taken before: this one is a replay.';

/** What comes after a check that failed is not looked at. */
function describeSteps(failure: WebhookVerificationError | undefined, isReplay: boolean): InboxStep[] {
  const checks = [...webhookVerificationSteps, 'not_replayed'] as const;
  const failedName = failure?.step ?? (isReplay ? 'not_replayed' : undefined);
  const failedAt = failedName ? checks.indexOf(failedName) : checks.length;
  return checks.map((name, index): InboxStep => {
    if (index === failedAt) return { name, result: 'failed', message: failure?.message ?? replayed };
    return { name, result: index < failedAt ? 'passed' : 'skipped' };
  });
}

function isShown(name: string): boolean {
  return name === 'content-type' || name === 'user-agent' || name.startsWith('webhook-');
}

/** Keeps the newest deliveries, bounded in number and size. */
function keep(world: AtlasWorld, delivery: InboxDelivery): void {
  const { inbox } = world.state;
  inbox.unshift(delivery);
  world.grow(sizeOf(delivery));
  let bytes = 0;
  const kept = inbox.findIndex((each, index) => {
    bytes += sizeOf(each);
    return index >= maxDeliveries || bytes > maxKeptBytes;
  });
  if (kept < 0) return;
  for (const dropped of inbox.splice(kept)) world.grow(-sizeOf(dropped));
}

function sizeOf({ body, headers }: InboxDelivery): number {
  return body.length + Object.values(headers).join('').length + 1_000;
}

function createAnswer(status: number, body: object, headers: Record<string, string> = {}): Answer {
  const text = JSON.stringify(body);
  const own = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) };
  return { status, headers: { ...own, 'Cache-Control': 'no-store', ...headers }, body: text };
}
