import { describe, expect, it } from 'vitest';
import { phraseOf, readQuery } from './search-query.ts';

describe('readQuery', () => {
  it('keeps the words of a question that say what is asked for', () => {
    const { words } = readQuery('How do I rotate the webhook secret?');
    expect(words.map(({ terms }) => terms[0])).toEqual(['rotat', 'webhook', 'secret']);
  });

  it('keeps words that say little where there are no others', () => {
    expect(readQuery('how to').words).toHaveLength(2);
  });

  it.each([
    ['POST accounts', { method: 'post', path: undefined }],
    ['get /v1/accounts/', { method: 'get', path: '/v1/accounts' }],
    ['/v1/accounts?limit=2', { method: undefined, path: '/v1/accounts' }],
    ['https://api.example.com/v1/accounts#x', { method: undefined, path: '/v1/accounts' }],
    ['postal address', { method: undefined, path: undefined }],
  ])('reads the route in %s', (text, route) => {
    expect(readQuery(text).route).toEqual(route);
  });

  it('knows what a word or a phrase means here', () => {
    const synonyms = { [phraseOf('too many requests')]: [phraseOf('rate limit')], throttl: [phraseOf('rate limit')] };
    expect(readQuery('throttling', synonyms).words[0]?.meanings).toEqual([['rate', 'limit']]);
    expect(readQuery('Too many requests!', synonyms).words[0]?.meanings).toEqual([['rate', 'limit']]);
    expect(readQuery('constructor __proto__', synonyms).words.flatMap(({ meanings }) => meanings)).toEqual([]);
  });

  it('takes a phrase as a whole, the words in it that say little included', () => {
    const synonyms = { [phraseOf('log in')]: [phraseOf('OAuth')] };
    const meaningsOf = (text: string) => readQuery(text, synonyms).words.flatMap(({ meanings }) => meanings);
    expect(meaningsOf('how do I log in')).toEqual([['oauth']]);
    expect(meaningsOf('read the log')).toEqual([]);
  });

  it('reads a bounded part of what is pasted', () => {
    const { words } = readQuery('word '.repeat(10_000) + 'x'.repeat(1e6));
    expect(words.length).toBeLessThanOrEqual(12);
    expect(words.flatMap(({ terms }) => terms).every((term) => term.length <= 200)).toBe(true);
  });
});
