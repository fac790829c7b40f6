import { expect, test } from 'vitest';
import { giveKey, isSameRequest, keyOfRequest, makeKey, withKey } from './idempotency-key.ts';
import type { PlainRequest } from './plain-request.ts';

const header = 'Idempotency-Key';
const request: PlainRequest = {
  method: 'POST',
  path: '/v1',
  query: '',
  url: 'x/v1',
  headers: [['A', 'b']],
  body: '{}',
};
const changed = { ...request, body: '{"a":1}' };

/** Makes `key-1`, `key-2` … */
function counter(): () => string {
  let count = 0;
  return () => `key-${++count}`;
}

test('a request keeps its key as long as it is the same, and another gets another', () => {
  const make = counter();
  const first = giveKey(request, header, undefined, make);
  const again = giveKey({ ...request }, header, first, make);
  const other = giveKey(changed, header, again, make);
  expect([first, again, other].map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-2']);
  expect(other.request.headers).toEqual([
    ['A', 'b'],
    [header, 'key-2'],
  ]);
});

test('a key that was written is the one that is sent', () => {
  const written = { ...request, headers: [['idempotency-key', 'mine']] as [string, string][] };
  const keyed = giveKey(written, header, undefined, counter());
  expect(keyed).toEqual({ key: 'mine', request: written });
  expect(keyOfRequest(keyed.request, header)).toBe('mine');
});

test('a changed request can be sent with the key of another', () => {
  const first = giveKey(request, header, undefined, counter());
  const forced = withKey(changed, header, first.key);
  expect(keyOfRequest(forced, header)).toBe('key-1');
  expect(isSameRequest(forced, first.request, header)).toBe(false);
  expect(withKey(changed, header, 'a\nb')).toEqual(changed);
});

test('keys that are made are visible ASCII, and never the same', () => {
  const keys = Array.from({ length: 100 }, makeKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[!-~]{32,255}$/);
});
