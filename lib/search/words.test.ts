import { describe, expect, it } from 'vitest';
import { termOf, wordsOf } from './words.ts';

const termsOf = (text: string) => wordsOf(text).map(({ parts }) => parts.map(({ term }) => term));

describe('wordsOf', () => {
  it.each([
    ['createAccount', ['createaccount', 'creat', 'account']],
    ['Idempotency-Key', ['idempotency-key', 'idempotency', 'key']],
    ['account_id', ['account_id', 'account', 'id']],
    ['acc_', ['acc_', 'acc']],
    ['acc_01h8x4t2w9', ['acc_01h8x4t2w9', 'acc']],
    ['2026-11-01', ['2026-11-01', '2026']],
    ['429', ['429']],
    ['Ünïcode', ['unicod']],
  ])('finds %s whole and by its parts', (word, terms) => {
    expect(termsOf(word)).toEqual([terms]);
  });

  it('reads a path as its segments', () => {
    expect(termsOf('/v1/accounts/{account_id}')).toEqual([['v1'], ['account'], ['account_id', 'account', 'id']]);
  });

  it('says where each part stands', () => {
    const text = 'see account.plan';
    const [, , plan] = wordsOf(text);
    expect(plan?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['plan']);
  });

  it('takes seconds for no text, however strange', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(1e5), '_'.repeat(1e5), 'a-'.repeat(5e4), 'Aa'.repeat(5e4), '𝒳'.repeat(5e4)])
      wordsOf(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('termOf', () => {
  it.each([
    ['retries', 'retry', 'retrying', 'retried'],
    ['delete', 'deleted', 'deleting', 'deletes'],
    ['webhook', 'webhooks'],
    ['sign', 'signed', 'signing', 'signs'],
    ['limit', 'limited', 'limits'],
    ['stop', 'stopped', 'stopping'],
    ['rotate', 'rotation', 'rotating'],
    ['authenticate', 'authentication', 'authenticated'],
    ['verify', 'verified', 'verifies', 'verifying'],
  ])('gives %s and its other forms one term', (...forms) => {
    expect(new Set(forms.map(termOf)).size).toBe(1);
  });

  it.each(['status', 'need', 'string', 'address', 'id', 'used', 'gas'])('leaves %s what it is', (word) => {
    expect(termOf(word)).toBe(word);
  });
});
