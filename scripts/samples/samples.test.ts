import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoopbackSandbox, originOf } from '#mocks/adapters/loopback-sandbox.ts';
import { collectBlocks } from './collect-blocks.ts';
import { collectGenerated } from './collect-generated.ts';
import { createExchangeLog } from './exchange-log.ts';
import { runSample } from './run-sample.ts';
import type { Sample } from './sample.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'samples-test-'));
const log = createExchangeLog(['Idempotency-Key', 'Atlas-Sandbox-Scenario']);
let sandbox: Server;
let worlds = 0;

beforeAll(async () => {
  const allowedOrigins = ['http://127.0.0.1:*'];
  const options = { siteUrl: 'https://docs.atlasfiction.com', portalKey: 'ak_test_portal', isBehindPortal: false };
  sandbox = createLoopbackSandbox({
    ...options,
    allowedOrigins,
    onAnswer: (request, answer) => log.note(request, answer),
  });
  sandbox.listen(0, '127.0.0.1');
  await once(sandbox, 'listening');
});
afterAll(() => {
  sandbox.close();
  sandbox.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

function run(source: string, sample: Partial<Sample> = {}): Promise<string | undefined> {
  const createWorld = () => `sampletest${++worlds}`;
  const options = { sandbox: originOf(sandbox), site: 'http://127.0.0.1:9', log, createWorld };
  return runSample(
    { place: 'page.mdx:7', language: 'js', source, answers: [], folder: 'page', ...sample },
    folder,
    options,
  );
}

const request = (init: string, target = '/v1/accounts') =>
  `const headers = { Authorization: 'Bearer ' + process.env.ATLAS_API_KEY, 'Content-Type': 'application/json' };
const response = await fetch('https://api.atlasfiction.com${target}', ${init});
console.log(await response.text());`;

test('a sample that works has no fault', async () => {
  expect(await run(request('{ headers }'))).toBeUndefined();
});

test('a program that fails is named with page, line, command and output', async () => {
  const fault = await run("console.log('so far'); process.exit(3);");
  expect(fault).toMatch(/^page\.mdx:7: ended with 3\n {2}\$ .+\.mjs\n {2}\| so far/);
});

test.each([
  [
    'a field that Atlas does not know',
    '{ method: \'POST\', headers, body: \'{"nam":"a","plan":"pro"}\' }',
    /answered 400/,
  ],
  ['a path that Atlas does not know', '{ headers }', /answered 404/, '/v1/acounts'],
  [
    'a header that Atlas does not know',
    "{ headers: { ...headers, 'Idempotency-Kye': 'a' } }",
    /header idempotency-kye/,
  ],
])('%s is a fault, although the program does not mind', async (_what, init, fault, target?: string) => {
  expect(await run(request(init, target))).toMatch(fault);
});

test('an error that the fence names is none, and has to come', async () => {
  const wrong = request("{ method: 'POST', headers, body: '{}' }");
  const answers = [{ status: 400, isCertain: true }];
  expect(await run(wrong, { answers })).toBeUndefined();
  expect(await run(request('{ headers }'), { answers })).toMatch(/no request was answered with 400/);
});

test('a follower has to print what happens', async () => {
  const follow = request("{ headers: { ...headers, Accept: 'application/x-ndjson' } }", '/v1/events?follow=true');
  const printing = follow.replace(
    'console.log(await response.text());',
    'for await (const chunk of response.body) process.stdout.write(chunk);',
  );
  expect(await run(printing)).toBeUndefined();
});

test('every page’s code is found, and every operation’s in three languages', () => {
  const { samples, faults } = collectBlocks();
  expect(faults).toEqual([]);
  expect(samples.map(({ language }) => language)).toEqual(expect.arrayContaining(['sh', 'js', 'python']));
  expect(samples.every(({ source }) => !/^- /m.test(source))).toBe(true);
  expect(samples.find(({ place }) => place.startsWith('content/docs/pagination.mdx:36'))?.source).toMatch(
    /^const base/,
  );
  expect(collectGenerated().length % 3).toBe(0);
}, 60_000);
