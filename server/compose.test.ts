import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '#lib/server/environment.ts';
import { createLogger } from '#lib/server/logger.ts';
import type { Portal } from '#lib/server/portal.ts';
import { composePortal } from './compose.ts';

const run = promisify(execFile);
const log: string[] = [];
let portal: Portal;

beforeAll(async () => {
  portal = await composePortal(
    readEnvironment({}),
    createLogger({ level: 'warn', secrets: [], write: (line) => log.push(line) }),
  );
});

/** A browser's requests, which keep the cookie they are given. */
function createVisitor() {
  let cookie = '';
  return async (path: string, init: { method?: string; body?: string } = {}) => {
    const headers = {
      host: 'localhost:3000',
      origin: 'http://localhost:3000',
      'content-type': 'application/json',
      cookie,
    };
    const target = `/api/sandbox${path}`;
    const request = new Request(`http://localhost:3000${target}`, { ...init, headers });
    const response = await portal.proxy.handle(request, { address: '127.0.0.1', target });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}

describe('the embedded sandbox', () => {
  it('shows a visitor the account that they created, and another visitor not', async () => {
    const [first, second] = [createVisitor(), createVisitor()];
    const created = await first('/v1/accounts', { method: 'POST', body: '{"name":"Northstar Two","plan":"pro"}' });
    expect(created.status).toBe(201);
    expect((await first(`/v1/accounts/${created.body.id}`)).body.name).toBe('Northstar Two');
    expect((await second(`/v1/accounts/${created.body.id}`)).status).toBe(404);
    expect(log).toEqual([]);
  });

  it('tells when it was made, and its name, to the visitor whose it is', async () => {
    const { headers } = await createVisitor()('/v1/accounts?limit=1');
    expect(headers.get('x-sandbox-created')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(headers.get('x-upstream-request')).toMatch(/\["atlas-sandbox","[a-z0-9]{16}"\]/);
  });
});

describe('the code of the sandbox', () => {
  /** Which modules of it a process loads that composes a portal with these variables. */
  const loadedWith = async (variables: Record<string, string>) => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      await import('./server/resolve-server-only.ts');
      const { readEnvironment } = await import('#lib/server/environment.ts');
      const { createLogger } = await import('#lib/server/logger.ts');
      const { composePortal } = await import('./server/compose.ts');
      await composePortal(readEnvironment(process.env), createLogger({ level: 'silent', secrets: [] }));
      console.log(JSON.stringify(loaded.filter((url) => /\\/(?:mocks|msw)\\//.test(url))));
      process.exit(0);`;
    const env = { NODE_ENV: 'test' as const, PATH: process.env.PATH, ...variables };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env });
    return JSON.parse(stdout);
  };

  it('is loaded where there is no other upstream, and not where there is one', async () => {
    const live = { ATLAS_API_URL: 'http://127.0.0.1:1', ATLAS_API_KEY: 'ak_live_canary_4821' };
    const [embedded, none] = await Promise.all([loadedWith({}), loadedWith(live)]);
    expect(embedded.length).toBeGreaterThan(10);
    expect(none).toEqual([]);
  }, 30_000);
});
