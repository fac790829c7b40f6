import { expect, test } from 'vitest';
import { readState } from './sandbox-calls.ts';

test('reads how a sandbox is', () => {
  const answer = {
    world: 'a7k2m9x4',
    expires_in: 7200,
    clock: { now: '2026-11-24T09:00:00Z', offset: 'PT1H' },
    counts: { accounts: 137, audit_entries: 3 },
  };
  expect(readState(answer)).toEqual({
    world: 'a7k2m9x4',
    expiresInS: 7200,
    clockMs: Date.parse('2026-11-24T09:00:00Z'),
    offset: 'PT1H',
    counts: [
      ['accounts', 137],
      ['audit entries', 3],
    ],
  });
});

test('takes what is not told as nothing', () => {
  expect(readState(undefined)).toMatchObject({ world: '', expiresInS: 0, offset: 'PT0S', counts: [] });
});
