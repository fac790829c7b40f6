import { describe, expect, it } from 'vitest';
import { nearestPages, searchWords } from './nearest-pages.ts';

const page = (href: string, title: string, group: string, method?: string) => ({ href, title, group, method });

const pages = [
  page('/', 'Overview', 'Getting started'),
  page('/docs/quickstart', 'Quickstart', 'Getting started'),
  page('/reference', 'API reference', 'API reference'),
  page('/reference/accounts/list-accounts', 'List accounts', 'Accounts', 'get'),
  page('/reference/accounts/create-account', 'Create account', 'Accounts', 'post'),
  page('/reference/events/list-events', 'List events', 'Events', 'get'),
];

describe('nearestPages', () => {
  it.each([
    ['/docs/quick-start', '/docs/quickstart'],
    ['/quikstart', '/docs/quickstart'],
    ['/reference/accounts/create', '/reference/accounts/create-account'],
    ['/docs/accounts/merge', '/reference/accounts/create-account'],
    ['/docs/events', '/reference/events/list-events'],
    ['/api/v1/acounts/list', '/reference/accounts/list-accounts'],
  ])('puts the page that %s meant first', (path, expected) => {
    expect(nearestPages(pages, path)[0]?.href).toBe(expected);
  });

  it('gives three pages for any path, however long', () => {
    const startMs = performance.now();
    expect(nearestPages(pages, `/${'%F0'.repeat(100_000)}`)).toHaveLength(3);
    expect(nearestPages(pages, '')).toHaveLength(3);
    expect(performance.now() - startMs).toBeLessThan(1000);
  });
});

describe('searchWords', () => {
  it.each([
    ['/docs/accounts/merge', 'accounts merge'],
    ['/reference/webhooks/create-webhook_endpoint.md', 'webhooks create webhook endpoint'],
    ['/docs', ''],
    ['', ''],
  ])('of %s are "%s"', (path, words) => {
    expect(searchWords(path)).toBe(words);
  });
});
