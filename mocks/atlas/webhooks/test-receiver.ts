import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { readApiDescription } from '#lib/openapi/description.ts';
import { createTestSandbox, description } from '../../test-sandbox.ts';
import type { WebhookDelivery } from './webhook-state.ts';

type Received = { method: string | undefined; path: string | undefined; headers: IncomingHttpHeaders; body: string };

/** What a receiver answers with: `silence` for nothing at all. */
type Behaviour = { status: number; headers?: Record<string, string>; body?: string } | 'silence' | 'hang up';

/** A receiver of webhooks on a free port of loopback, which notes what it gets and answers as it is told. */
export async function startReceiver() {
  const received: Received[] = [];
  const state: { behaviour: Behaviour } = { behaviour: { status: 204 } };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url: path, headers } = request;
    received.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
    const { behaviour } = state;
    if (behaviour === 'hang up') request.socket.destroy();
    else if (behaviour !== 'silence') response.writeHead(behaviour.status, behaviour.headers).end(behaviour.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    answer(behaviour: Behaviour) {
      state.behaviour = behaviour;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

type Options = Parameters<typeof createTestSandbox>[0];

/** A sandbox that may send to loopback, with what tests of deliveries do again and again. */
export function createWebhookSandbox(options: Options = {}) {
  const sandbox = createTestSandbox({ webhooks: { allowedOrigins: ['http://127.0.0.1:*'] }, ...options });
  const { send } = sandbox;
  const advance = (duration: string) => send('POST', '/_sandbox/clock', { body: { advance: duration } });
  return {
    ...sandbox,
    advanceClock: advance,
    /** Waits for what is being sent. No retry comes as early as in a second. */
    settle: () => advance('PT1S'),
    async register(url: string, events: string[]): Promise<{ id: string; secret: string }> {
      const { json } = await send('POST', '/v1/webhook_endpoints', { body: { url, events } });
      return { id: String(json.id), secret: String(json.secret) };
    },
    emit: async (event = 'custom.seat_added'): Promise<string> => {
      const body = { event, account_id: 'acc_01h8x4t2w9', data: { seats: 12 } };
      return String((await send('POST', '/v1/events', { body })).json.id);
    },
    async deliveries(endpointId: string): Promise<WebhookDelivery[]> {
      const { text } = await send('GET', `/v1/webhook_endpoints/${endpointId}/deliveries?limit=100`);
      const list: { data: WebhookDelivery[] } = JSON.parse(text);
      return list.data;
    },
  };
}

/** The API description with a shorter time for answers. */
export function describeTimeout(seconds: number) {
  const document = structuredClone(description.document);
  const rules = document['x-webhook-retries'];
  return readApiDescription(
    JSON.stringify({ ...document, 'x-webhook-retries': { ...(rules as object), timeoutSeconds: seconds } }),
  );
}
