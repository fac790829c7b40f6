import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryLimiter } from '../limits/limiter.ts';
import { createLogger } from '../logger.ts';
import { createSite } from '../site.ts';
import { createFeedback } from './create-feedback.ts';
import type { FeedbackStore } from './feedback.ts';
import { createSqliteFeedback } from './sqlite-feedback.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const down: FeedbackStore = {
  add: () => Promise.reject(new Error('disk full')),
  read: async function* () {},
  close: async () => undefined,
};
const own = { host: 'localhost:3000', origin: 'http://localhost:3000' };
const json = { ...own, 'content-type': 'application/json' };
const form = { ...own, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-mode': 'navigate' };

function createTestFeedback(options: { store?: FeedbackStore; limit?: number; limitOfAll?: number } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  folders.push(folder);
  const { store = createSqliteFeedback(folder), limit = 100, limitOfAll = 100 } = options;
  const log: string[] = [];
  const endpoint = createFeedback({
    store,
    isPage: (path) => ['/', '/docs/quickstart'].includes(path),
    site: createSite('http://localhost:3000'),
    logger: createLogger({ level: 'debug', secrets: [], write: (line) => log.push(line) }),
    fromAddress: createMemoryLimiter({ limit, windowMs: 3_600_000 }),
    fromAll: createMemoryLimiter({ limit: limitOfAll, windowMs: 3_600_000 }),
  });
  return {
    log,
    read: () => Array.fromAsync(store.read()),
    send: async (body: unknown, headers: HeadersInit = json, address = '203.0.113.9', method = 'POST') => {
      const text = typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body);
      const request = new Request('http://localhost:3000/api/feedback', {
        method,
        headers,
        ...(method === 'POST' ? { body: text } : {}),
      });
      const response = await endpoint.handle(request, { address });
      const content = await response.text();
      const isProblem = response.headers.get('content-type') === 'application/problem+json';
      return { status: response.status, headers: response.headers, content, problem: isProblem && JSON.parse(content) };
    },
  };
}

const page = '/docs/quickstart';

describe('feedback', () => {
  it('is kept with its page and time, and nothing of who sent it', async () => {
    const { send, read, log } = createTestFeedback();
    const text = '  The step\r\nwith the key\u0000\u001b[31m is unclear. ';
    expect((await send({ page, isHelpful: false, text })).status).toBe(204);
    const [kept] = await read();
    expect(kept).toEqual({
      page,
      isHelpful: false,
      text: 'The step\nwith the key[31m is unclear.',
      sentAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(log.join()).not.toContain('203.0.113.9');
  });

  it('needs no text', async () => {
    const { send, read } = createTestFeedback();
    await send({ page: '/', isHelpful: true });
    expect(await read()).toMatchObject([{ page: '/', isHelpful: true, text: '' }]);
  });

  it('sent by the browser itself leads back to the page’s thanks', async () => {
    const { send, read } = createTestFeedback();
    const fields = new URLSearchParams({ page, isHelpful: 'true', text: 'Clear & short, 100 %' });
    const answer = await send(fields.toString(), form);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}#feedback-thanks`]);
    expect(await read()).toMatchObject([{ page, isHelpful: true, text: 'Clear & short, 100 %' }]);
  });

  it('takes the longest text in any script, however it is encoded', async () => {
    const { send, read } = createTestFeedback();
    const text = '語'.repeat(1000);
    expect((await send({ page, isHelpful: true, text })).status).toBe(204);
    expect((await send(new URLSearchParams({ page, isHelpful: 'true', text }).toString(), form)).status).toBe(303);
    expect(await read()).toMatchObject([{ text }, { text }]);
  });
});

describe('what is no feedback', () => {
  const refused: [what: string, body: unknown, headers: HeadersInit, status: number, detail: string][] = [
    ['an unknown page', { page: '/nowhere', isHelpful: true }, json, 400, 'page is no page of this site.'],
    ['a page elsewhere', { page: '//evil.example', isHelpful: true }, json, 400, 'page is no page of this site.'],
    ['an unknown field', { page, isHelpful: true, email: 'a@b.c' }, json, 400, 'field that is not known'],
    ['no answer', { page }, json, 400, 'isHelpful has to be true or false'],
    ['an answer of another kind', { page, isHelpful: 'true' }, json, 400, 'isHelpful has to be true or false'],
    ['too long a text', { page, isHelpful: true, text: 'x'.repeat(1001) }, json, 400, 'Shorten it'],
    ['too large a body', { page, isHelpful: true, text: 'x'.repeat(20_000) }, json, 413, 'Send a smaller one'],
    ['broken JSON', '{"page":', json, 400, 'The body cannot be read'],
    ['a list', [], json, 400, 'The body cannot be read'],
    ['what is no UTF-8', new Blob([new Uint8Array([0x22, 0xff, 0x22])]), json, 400, 'The body cannot be read'],
    ['another media type', 'page=/', { ...own, 'content-type': 'text/plain' }, 415, 'Send Content-Type'],
    ['a compressed body', '{}', { ...json, 'content-encoding': 'gzip' }, 415, 'uncompressed'],
    ['another site’s', { page, isHelpful: true }, { ...json, origin: 'https://evil.example' }, 403, 'evil.example'],
    ['a form of another site', '', { ...form, 'sec-fetch-site': 'cross-site' }, 403, 'Only pages of this site'],
    ['nobody’s', { page, isHelpful: true }, { 'content-type': 'application/json' }, 403, 'Add the header Origin'],
  ];

  it.each(refused)('is refused with what to do: %s', async (_, body, headers, status, detail) => {
    const { send, read } = createTestFeedback();
    const { problem } = await send(body, headers);
    expect(problem).toMatchObject({ status, detail: expect.stringContaining(detail) });
    expect(await read()).toEqual([]);
  });

  it('is a read', async () => {
    const { problem, headers } = await createTestFeedback().send('', own, '', 'GET');
    expect([problem.status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('feedback that cannot be kept', () => {
  it('is refused when an address has sent too much, which other addresses don’t feel', async () => {
    const { send, read } = createTestFeedback({ limit: 2 });
    const sendFrom = (address: string) => send({ page, isHelpful: true }, json, address);
    const answers = await Promise.all(['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'].map(sendFrom));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 429, 204]);
    expect(answers[2]?.problem).toMatchObject({
      code: 'portal_rate_limited',
      detail: expect.stringContaining('60 min'),
    });
    expect(answers[2]?.headers.get('retry-after')).toBe('3600');
    expect(await read()).toHaveLength(3);
  });

  it('is refused when all addresses together have sent too much', async () => {
    const { send } = createTestFeedback({ limitOfAll: 1 });
    await send({ page, isHelpful: true }, json, '192.0.2.1');
    expect((await send({ page, isHelpful: true }, json, '192.0.2.2')).status).toBe(429);
  });

  it('says so when the store is down, and logs why without the text', async () => {
    const { send, log } = createTestFeedback({ store: down });
    const { problem } = await send({ page, isHelpful: true, text: 'secret' });
    expect(problem).toMatchObject({ status: 503, code: 'unavailable' });
    expect(log.join()).toContain('disk full');
    expect(log.join()).not.toContain('secret');
  });

  it('is shown again with its text where the browser had sent the form itself', async () => {
    const { send } = createTestFeedback({ store: down });
    const text = '</textarea><script>alert(1)</script>';
    const answer = await send(new URLSearchParams({ page, isHelpful: 'false', text }).toString(), form);
    expect(answer.status).toBe(503);
    expect(answer.content).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>');
    expect(answer.content).toContain('name="isHelpful" value="false"');
    expect(answer.content).toContain(`href="${page}"`);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
