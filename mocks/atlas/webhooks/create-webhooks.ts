import { Resolver } from 'node:dns/promises';
import type { OpenApiDocument } from '#lib/openapi/document.ts';
import type { Lookup, WebhookTargetRules } from '../../rules/webhook-target.ts';
import type { RandomBytes } from '../../world/ids.ts';
import type { AtlasWorld } from '../atlas-state.ts';
import { createWebhookDeliverer, type WebhookDeliverer } from './deliver-webhooks.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { readRetryRules } from './retry-rules.ts';
import { createSendWebhook } from './send-webhook.ts';

/** What an operator can say of webhooks. */
export type WebhookOptions = {
  /** Origins that webhooks may be sent to wherever they are; `:*` at the end of one stands for any port. */
  allowedOrigins?: readonly string[] | undefined;
  /** Where the inboxes are reached, asked for when it is needed: a server may learn its port late. */
  inboxOrigin?: (() => string) | undefined;
  /** Resolves the names in URLs of webhooks. */
  lookup?: Lookup;
};

/** What delivers webhooks, and what receives them for visitors who have no receiver. */
export type Webhooks = { targets: WebhookTargetRules; inbox: Inbox; deliverer: WebhookDeliverer };

type Surroundings = {
  document: OpenApiDocument;
  siteUrl: string;
  findWorld: (id: string) => AtlasWorld | undefined;
  now: () => number;
  randomBytes: RandomBytes;
};

export function createWebhooks(options: WebhookOptions, surroundings: Surroundings): Webhooks {
  const { document, siteUrl, findWorld, now, randomBytes } = surroundings;
  const { allowedOrigins = [siteUrl], inboxOrigin = () => siteUrl, lookup = lookUpAll } = options;
  const retries = readRetryRules(document);
  const targets = { lookup, allowedOrigins };
  const inbox = createInbox({ findWorld, origins: () => [inboxOrigin(), siteUrl], now });
  const send = createSendWebhook({ targets, inbox, timeoutMs: retries.timeoutMs, now });
  return { targets, inbox, deliverer: createWebhookDeliverer({ retries, send, inbox, randomBytes }) };
}

// Not `lookup`, which takes one of the few threads that files are read with for as long as a name server likes.
const resolver = new Resolver({ timeout: 2_000, tries: 2 });

const lookUpAll: Lookup = async (hostname) => {
  const families = [4, 6] as const;
  const resolveBy = { 4: resolver.resolve4.bind(resolver), 6: resolver.resolve6.bind(resolver) };
  const found = families.map(async (family) => {
    const addresses = await resolveBy[family](hostname).catch(() => []);
    return addresses.map((address) => ({ address, family }));
  });
  return (await Promise.all(found)).flat();
};
