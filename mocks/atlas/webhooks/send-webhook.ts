import { signWebhook } from '#sdk/webhooks.ts';
import { maxKeptBytes, type PostRequest, type PostResult, postWebhook } from '../../rules/post-webhook.ts';
import { checkWebhookTarget, type WebhookTargetRules } from '../../rules/webhook-target.ts';
import { createTurnstile, type Turnstile } from '../../world/turnstile.ts';
import type { AtlasWorld } from '../atlas-state.ts';
import type { AtlasEvent } from '../resources.ts';
import { readActiveSecrets } from './endpoint-secrets.ts';
import type { Inbox } from './inbox.ts';
import type { EndpointRow, WebhookDelivery } from './webhook-state.ts';

export type AttemptResult = Omit<WebhookDelivery['attempts'][number], 'number' | 'at'>;

export type SendOptions = {
  targets: WebhookTargetRules;
  inbox: Inbox;
  timeoutMs: number;
  /** Real time in milliseconds since 1970. */
  now: () => number;
};

type Message = Pick<PostRequest, 'headers' | 'body' | 'signal'>;

/** Sends an event to a webhook endpoint, once, and tells what became of it. Never throws. */
export type SendWebhook = (world: AtlasWorld, row: EndpointRow, event: AtlasEvent) => Promise<AttemptResult>;

/** Receivers may be slow: how many are waited for at a time, over all worlds and in one, which must not hold up the others. */
const maxConnections = 256;
const maxConnectionsOfAWorld = 20;

export function createSendWebhook({ targets, inbox, timeoutMs, now }: SendOptions): SendWebhook {
  const turnstile = createTurnstile(maxConnections);
  const turnstiles = new WeakMap<AtlasWorld, Turnstile>();
  const turnstileOf = (world: AtlasWorld) => {
    const own = turnstiles.get(world) ?? createTurnstile(maxConnectionsOfAWorld);
    turnstiles.set(world, own);
    return own;
  };

  const post = async (world: AtlasWorld, url: string, message: Message): Promise<PostResult> => {
    const own = URL.parse(url);
    if (own && inbox.isOwn(own)) return postToInbox(inbox, own, message);
    const connect = async () => {
      const target = await checkWebhookTarget(targets, url);
      if (target.kind === 'refused') return { status: null, body: null, failure: target.reason };
      return postWebhook({ ...target, ...message, timeoutMs });
    };
    return turnstileOf(world).run(() => turnstile.run(connect));
  };

  return async (world, row, event) => {
    const body = JSON.stringify(event);
    const startedMs = performance.now();
    // The receiver's clock is the real one, however far this world's has been moved.
    const timestamp = Math.floor(now() / 1000);
    const secrets = readActiveSecrets(world, row);
    const signatures = await Promise.all(
      secrets.map((secret) => signWebhook({ id: event.id, timestamp, payload: body, secret })),
    );
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Atlas-Webhooks/1.0',
      'webhook-id': event.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures.join(' '),
    };
    const result = await post(world, row.url ?? inbox.urlOf(world), { headers, body, signal: world.life.signal });
    return {
      status_code: result.status,
      error: result.failure ?? explainStatus(result.status ?? 0),
      duration_ms: Math.round(performance.now() - startedMs),
      response_body: result.body,
    };
  };
}

/** Without a connection: the portal embeds the sandbox and may be behind a proxy of its own. */
async function postToInbox(inbox: Inbox, url: URL, { headers, body, signal }: Message): Promise<PostResult> {
  const answer = await inbox.receive(new Request(url, { method: 'POST', headers, body, signal }));
  const text = typeof answer.body === 'string' ? answer.body : '';
  return { status: answer.status, body: text.slice(0, maxKeptBytes), failure: null };
}

/** Null for a success. */
function explainStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) {
    return `The answer was a redirect (${status}), which is not followed. Register the URL that it leads to.`;
  }
  return `The answer had the status ${status}. Answer with 2xx once you have got the event.`;
}
