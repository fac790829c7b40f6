import { expect, test } from 'vitest';
import type { ResponseGuide } from '#lib/request/response-guide.ts';
import { findIds, mergeIds } from './note-ids.ts';

const kind = { operation: '', href: '', parameter: '', place: 'path' } as const;
const guide: ResponseGuide = {
  responses: {},
  schemas: {},
  objects: [
    { ...kind, prefix: 'acc_' },
    { ...kind, prefix: 'evt_' },
  ],
};

test('finds the ids of an answer, each with a word on its object', () => {
  const answer = {
    data: [
      { id: 'evt_1', event: 'account.created', account_id: 'acc_1', data: { account: { id: 'acc_1', name: 'Quay' } } },
      { id: 'evt_2', account_id: 'acc_2', note: 'acc_ is a prefix' },
    ],
  };
  expect(findIds(guide, JSON.stringify(answer))).toEqual({
    evt_: [
      ['evt_1', 'account.created'],
      ['evt_2', ''],
    ],
    acc_: [
      ['acc_1', 'Quay'],
      ['acc_2', ''],
    ],
  });
  expect(findIds(guide, 'no JSON')).toEqual({});
});

test('puts new ids first, and forgets no word', () => {
  const known = { acc_: [['acc_1', 'Quay'] as [string, string], ['acc_2', ''] as [string, string]] };
  expect(
    mergeIds(known, {
      acc_: [
        ['acc_2', 'Pier'],
        ['acc_1', ''],
        ['acc_3', ''],
      ],
    }),
  ).toEqual({
    acc_: [
      ['acc_2', 'Pier'],
      ['acc_1', 'Quay'],
      ['acc_3', ''],
    ],
  });
  const many = Array.from({ length: 50 }, (_, index): [string, string] => [`acc_${index}`, '']);
  expect(mergeIds({}, { acc_: many }).acc_).toHaveLength(30);
});
