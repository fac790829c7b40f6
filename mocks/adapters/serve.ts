/** `npm run sandbox`: the sandbox as a server on loopback, for a terminal, a test suite or an HTTP client. */
import { randomBytes } from 'node:crypto';
import { isOriginEntry } from '../rules/webhook-target.ts';
import { createRandomText } from '../world/ids.ts';
import { createLoopbackSandbox, originOf } from './loopback-sandbox.ts';

const port = readPort(process.env.SANDBOX_PORT ?? '4010');
const siteUrl = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/$/, '');
const portalKey = process.env.ATLAS_API_KEY ?? 'ak_test_portal';
const server = createLoopbackSandbox({
  siteUrl,
  portalKey,
  isBehindPortal: process.env.SITE_URL !== undefined,
  allowedOrigins: readOrigins(process.env.SANDBOX_WEBHOOK_ORIGINS),
});

server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is taken. Choose another one: SANDBOX_PORT=4011 npm run sandbox` : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  const key = `ak_test_${createRandomText(16, randomBytes)}`;
  const origin = originOf(server);
  console.log(`The sandbox listens on ${origin}
A key of your own:   ${key}
A first request:     curl ${origin}/v1/accounts -H "Authorization: Bearer ${key}"`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

/** On loopback receivers are at home too: a test suite's own are on any port. */
function readOrigins(text: string | undefined): string[] {
  if (!text) return [siteUrl, 'http://127.0.0.1:*', 'http://localhost:*'];
  const origins = text.split(',').map((entry) => entry.trim());
  const wrong = origins.find((entry) => !isOriginEntry(entry));
  if (wrong === undefined) return origins;
  const advice = 'Give origins such as https://hooks.example, or http://127.0.0.1:* for any port, separated by commas.';
  console.error(`SANDBOX_WEBHOOK_ORIGINS names "${wrong}", which is no origin. ${advice}`);
  process.exit(1);
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  console.error(`SANDBOX_PORT is "${text}", which is no port. Set a number from 0 to 65535, or leave it out for 4010.`);
  process.exit(1);
}
