import { expect, test } from 'vitest';
import { Quota } from './quota.ts';

const long = { key: 'long', limit: 2, windowSeconds: 60 };
const short = { key: 'short', limit: 2, windowSeconds: 10 };

test.each([[[long, short]], [[short, long]]])(
  'of two windows that are equally near, the shorter one is told',
  (windows) => {
    expect(new Quota().count(windows, 0)).toMatchObject({ windowSeconds: 10, remaining: 1, resetSeconds: 10 });
  },
);

test('a window begins with its first request, and the next one with the first after its end', () => {
  const quota = new Quota();
  const at = (seconds: number) => quota.count([short], seconds * 1000);
  expect(at(3)).toMatchObject({ remaining: 1, resetSeconds: 10 });
  expect(at(12.5)).toMatchObject({ remaining: 0, resetSeconds: 1, retryAfterSeconds: undefined });
  expect(at(12.999)).toMatchObject({ remaining: 0, retryAfterSeconds: 1 });
  expect(at(13)).toMatchObject({ remaining: 1, resetSeconds: 10, retryAfterSeconds: undefined });
});

test('who is over two limits waits for the later one', () => {
  const quota = new Quota();
  for (let count = 0; count < 2; count++) quota.count([long, short], 0);
  expect(quota.count([long, short], 0)).toMatchObject({ windowSeconds: 10, retryAfterSeconds: 60 });
});
