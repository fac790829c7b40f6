import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchInSandbox, forgetSandbox } from './first-answer.ts';

type Pending = { url: string; answer: (response: Response) => void; fail: (error: Error) => void };

let sent: Pending[];
let started: Promise<unknown>[];

beforeEach(() => {
  sent = [];
  started = [];
  forgetSandbox();
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((answer, fail) => {
      sent.push({ url, answer, fail });
      signal.addEventListener('abort', () => fail(signal.reason));
    });
  });
});

afterEach(async () => {
  // Whoever waits for its turn gets it, and then has to go too.
  const finish = setInterval(() => {
    for (const { fail } of sent) fail(new TypeError('the test is over'));
  });
  await Promise.allSettled(started);
  clearInterval(finish);
  vi.unstubAllGlobals();
});

/** With Web Locks as browsers have them, and without, as on plain http. */
const browsers: [string, Navigator | undefined][] = [
  ['with locks', navigator],
  ['without locks', undefined],
];

const withCookie = () => new Response('{}', { headers: { 'X-Sandbox-Created': '2026-11-01T00:00:00Z' } });
const urls = () => sent.map(({ url }) => url);

test.each(browsers)('%s, two first requests go one after the other', async (_, given) => {
  vi.stubGlobal('navigator', given ?? {});
  const [first, second] = [start('/1'), start('/2')];
  await vi.waitFor(() => expect(urls()).toEqual(['/1']));
  sent[0]?.answer(withCookie());
  await first;
  await vi.waitFor(() => expect(urls()).toEqual(['/1', '/2']));
  sent[1]?.answer(withCookie());
  expect((await second).ok).toBe(true);
});

test.each(browsers)('%s, later requests do not wait for each other', async (_, given) => {
  vi.stubGlobal('navigator', given ?? {});
  const first = start('/1');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  sent[0]?.answer(withCookie());
  await first;
  start('/2');
  start('/3');
  await vi.waitFor(() => expect(urls()).toEqual(['/1', '/2', '/3']));
});

test.each(browsers)('%s, a first request that fails lets the next one have its turn', async (_, given) => {
  vi.stubGlobal('navigator', given ?? {});
  const [first, second] = [start('/1'), start('/2')];
  const failed = expect(first).rejects.toThrow('offline');
  await vi.waitFor(() => expect(urls()).toEqual(['/1']));
  sent[0]?.fail(new TypeError('offline'));
  await failed;
  await vi.waitFor(() => expect(urls()).toEqual(['/1', '/2']));
  sent[1]?.answer(withCookie());
  await second;
});

test.each(browsers)('%s, an answer that opens no sandbox leaves the next one in line', async (_, given) => {
  vi.stubGlobal('navigator', given ?? {});
  const first = start('/1');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  sent[0]?.answer(new Response('{}', { status: 503 }));
  await first;
  start('/2');
  start('/3');
  await vi.waitFor(() => expect(urls()).toEqual(['/1', '/2']));
});

test.each(browsers)('%s, a request that is cancelled while it waits is never sent', async (_, given) => {
  vi.stubGlobal('navigator', given ?? {});
  const first = start('/1');
  const controller = new AbortController();
  const second = start('/2', controller.signal);
  const cancelled = expect(second).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  controller.abort();
  await cancelled;
  sent[0]?.answer(withCookie());
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  expect(urls()).toEqual(['/1']);
});

function start(url: string, signal = new AbortController().signal): Promise<Response> {
  const response = fetchInSandbox(url, { signal });
  started.push(response);
  return response;
}
