import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { readSearchShards, type SearchShards, splitDocuments } from './search-shards.ts';

const document = (title: string): SearchDocument => ({
  href: '/',
  kind: 'guide',
  title,
  context: '',
  names: '',
  text: '',
  method: undefined,
});

it('keeps documents in their order in parts of a bounded size', () => {
  const documents = Array.from({ length: 10 }, (_, index) => document(`title ${index}`));
  const parts = splitDocuments(documents, 29);
  expect(parts.map(({ length }) => length)).toEqual([3, 3, 3, 1]);
  expect(parts.flat()).toEqual(documents);
});

it('gives a document that is larger than a part one of its own', () => {
  expect(splitDocuments([document('x'.repeat(100)), document('y')], 30).map(({ length }) => length)).toEqual([1, 1]);
});

describe('the index of this site', () => {
  let shards: SearchShards;
  beforeAll(async () => {
    shards = await readSearchShards();
  }, 60_000);

  it('goes out in one part, light enough for the moment in which somebody opens the search', () => {
    expect([shards.more.size, shards.main.more]).toEqual([0, []]);
    expect(brotliCompressSync(JSON.stringify(shards.main)).length).toBeLessThan(60_000);
  });

  it('offers queries of each kind and where to begin', () => {
    const { queries, pages } = shards.main.suggestions;
    expect(queries.map(({ query }) => query)).toEqual(['POST /v1/accounts', '429', 'acc_']);
    expect(pages[0]).toMatchObject({ href: '/', title: 'Overview' });
  });
});
