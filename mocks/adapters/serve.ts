/** `npm run sandbox`: the sandbox as a server on loopback, for a terminal, a test suite or an HTTP client. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readApiDescription } from '#lib/openapi/description.ts';
import { createSandbox } from '../sandbox.ts';
import { createRandomText } from '../world/ids.ts';
import { createSandboxServer } from './http-server.ts';

const port = Number(process.env.SANDBOX_PORT ?? 4010);
const siteUrl = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/$/, '');
const portalKey = process.env.ATLAS_API_KEY ?? 'ak_test_portal';
const description = readApiDescription(
  readFileSync(new URL('../../content/openapi/atlas.yaml', import.meta.url), 'utf8'),
);
const server = createSandboxServer(createSandbox({ description, portalKey, siteUrl }));

server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is taken. Choose another one: SANDBOX_PORT=4011 npm run sandbox` : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  const key = `ak_test_${createRandomText(16, randomBytes)}`;
  console.log(`The sandbox listens on http://127.0.0.1:${port}
A key of your own:   ${key}
A first request:     curl http://127.0.0.1:${port}/v1/accounts -H "Authorization: Bearer ${key}"`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
