import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestFront, type TestFront } from './fixtures/start-test-front.ts';

let front: TestFront;
beforeAll(async () => {
  front = await startTestFront();
});
afterAll(() => front.stop());

const path = '/hooks/a7k2m9x4c1qz-3f8a51c09be24d7716c0a5e93d82f4b1';

it('a webhook’s sender reaches a sandbox’s inbox from anywhere', async () => {
  const answer = await front.send(
    `POST ${path} HTTP/1.1\nHost: localhost\nOrigin: https://sender.example\nContent-Type: application/json\nWebhook-Id: evt_1\nContent-Length: 2\n\n{}`,
  );
  expect(answer.status).toBe(200);
  expect(front.requests).toMatchObject([{ method: 'POST', target: path }]);
  expect(front.requests[0]?.headers.get('webhook-id')).toBe('evt_1');
  expect(front.seen).toEqual([]);
});

it('an inbox is no page', async () => {
  const answer = await front.send(`GET ${path} HTTP/1.1\nHost: localhost\n\n`);
  expect([answer.status, answer.head.includes('\nallow: post')]).toEqual([405, true]);
  expect(front.seen).toEqual([]);
});
