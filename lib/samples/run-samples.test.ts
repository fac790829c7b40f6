import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#lib/request/draft.ts';
import { type RequestShape, toPlainRequest } from '#lib/request/plain-request.ts';
import { type SampleLanguageId, sampleLanguageIds, sampleLanguages } from './sample-languages.ts';

type Arrived = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

const key = 'ak_test_k3f9$(echo no)`echo no`"quoted"';
const stub = join(import.meta.dirname, 'fixtures/stub');
const arrived: Arrived[] = [];
let server: Server;
let folder: string;
let shape: RequestShape;

/** The first Python 3 there is, with the requests library if any has it. */
const python = ['/usr/bin/python3', 'python3']
  .filter((command) => spawnSync(command, ['--version']).status === 0)
  .map((command) => ({ command, hasRequests: spawnSync(command, ['-c', 'import requests']).status === 0 }))
  .sort((one, other) => Number(other.hasRequests) - Number(one.hasRequests))[0];

const runners: Record<SampleLanguageId, { file: string; command: string; env: Record<string, string> }> = {
  curl: { file: 'sample.sh', command: '/bin/sh', env: {} },
  javascript: { file: 'sample.mjs', command: process.execPath, env: {} },
  python: {
    file: 'sample.py',
    command: python?.command ?? '/usr/bin/python3',
    env: python?.hasRequests ? {} : { PYTHONPATH: stub },
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samples-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      arrived.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      response.setHeader('Content-Type', 'application/json');
      response.end('{"ok":true}\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shape = {
    method: 'post',
    path: '/v1/accounts/{account_id}',
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    parameters: [
      { place: 'path', name: 'account_id' },
      { place: 'query', name: 'q' },
      { place: 'header', name: 'Idempotency-Key' },
    ],
    mediaType: 'application/json',
  };
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  arrived.length = 0;
});

async function run(language: SampleLanguageId, draft: Draft, of: RequestShape = shape): Promise<Arrived> {
  const { file, command, env } = runners[language];
  const path = join(folder, file);
  const code = sampleLanguages[language].render(toPlainRequest(of, draft), { keyVariable: 'ATLAS_API_KEY' });
  writeFileSync(path, `${code}\n`);
  const outcome = await new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, [path], { env: { ...process.env, ATLAS_API_KEY: key, ...env }, cwd: folder });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
  expect(outcome, outcome.output).toMatchObject({ status: 0 });
  expect(outcome.output).toMatch(/ok/);
  const [only] = arrived;
  if (!only || arrived.length > 1) throw new Error(`${arrived.length} requests arrived, expected one`);
  return only;
}

const hostile: Record<string, string> = {
  'single and double quotes': `it's "quoted" '\\'' "`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must arrive as it stands.
  'command substitution': '$(touch pwned) `touch pwned` ${HOME} $HOME !! %s %d',
  backslashes: '\\ \\\\ \\n \\u0041 \\\' \\"',
  'line breaks and tabs': 'one\ntwo\r\nthree\tfour',
  'emoji and foreign scripts': '🛰️ Nordstern – Полярная 北極星',
  'line separators and a byte order mark': 'a\u2028b\u2029c\ufeffd\u0085e\u007f',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must arrive as it stands.
  'template and format marks': '${process.env.HOME} {os.environ} {0} %(x)s #{x}',
  'comments and statement ends': '*/ // # ; & | > /dev/null\n\'\'\'\n"""',
  'a NUL character': 'a\0b',
};

describe.each(sampleLanguageIds)('the %s sample, run', { timeout: 30_000 }, (language) => {
  test('sends every hostile text in the body as it is', async () => {
    const value = {
      texts: Object.values(hostile),
      keys: Object.fromEntries(Object.values(hostile).map((text) => [text, 1])),
    };
    const got = await run(language, { parameters: {}, body: JSON.stringify(value) });
    expect(JSON.parse(got.body)).toEqual(value);
    expect(got.headers['content-type']).toBe('application/json');
  });

  test('sends the key from the environment, whatever it holds', async () => {
    const got = await run(language, { parameters: {}, body: '{}' });
    expect(got.headers.authorization).toBe(`Bearer ${key}`);
  });

  test('sends every hostile text in path and query as it is', async () => {
    const text = Object.values(hostile).join(' ');
    const got = await run(language, { parameters: { 'path:account_id': text, 'query:q': text }, body: '' });
    const [path = '', query = ''] = got.url.split('?');
    expect(decodeURIComponent(path)).toBe(`/v1/accounts/${text}`);
    expect(decodeURIComponent(query)).toBe(`q=${text}`);
  });

  test.each([`it's "$(touch pwned)" \`id\` \\ %s 'x`, 'café ÿ'])('sends the header value %s as it is', async (text) => {
    const got = await run(language, { parameters: { 'header:Idempotency-Key': text }, body: '' });
    expect(got.headers['idempotency-key']).toBe(text);
  });

  test('leaves out a header value that would start a second header', async () => {
    const got = await run(language, { parameters: { 'header:Idempotency-Key': 'a\r\nX-Injected: 1' }, body: '' });
    expect(got.headers['x-injected']).toBeUndefined();
    expect(got.headers['idempotency-key']).toBeUndefined();
  });

  test.each([
    '{"n":9007199254740993,"f":1e400,"d":1.10,"z":-0}',
    '{"b":1,"1":2}',
    '{"__proto__":{"admin":true},"constructor":1}',
    '@/etc/hostname',
    '{"not json',
    'line one\nline two\u0000end',
  ])('sends the body %j byte for byte', async (body) => {
    const got = await run(language, { parameters: {}, body });
    expect(got.body).toBe(body);
  });

  test('sends a method that the language has no word for', async () => {
    const got = await run(language, { parameters: {}, body: '{"a":1}' }, { ...shape, method: 'propfind' });
    expect(got.method).toBe('PROPFIND');
  });
});
