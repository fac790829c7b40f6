import { expect, test } from 'vitest';
import { makeContentFolder } from '../fixtures/content-folder.ts';
import { readChangelog } from './read-changelog.ts';

const description = (sunset: string) => `openapi: 3.1.0
info: { title: Petstore, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      deprecated: true
      x-deprecation: { since: 2026-01-01, sunset: ${sunset}, link: /changelog/pets }
      responses: {}
`;
const entry = (kind: string, more = '') =>
  `---\ntitle: Pets\ndate: 2026-01-01T00:00:00Z\nproduct: api\n${more}changes: [{ kind: ${kind}, text: a }]\n---\n`;

test('the description and the changelog tell of the same end', () => {
  using folder = makeContentFolder({
    'openapi.yaml': description('2027-01-01'),
    'changelog/pets.mdx': entry('deprecated', 'sunset: 2027-01-01T00:00:00Z\n'),
  });
  expect(readChangelog()).toHaveLength(1);
  folder.write('changelog/pets.mdx', entry('deprecated', 'sunset: 2027-02-01T00:00:00Z\n'));
  expect(() => readChangelog()).toThrow(
    'openapi.yaml: A deprecation leads to /changelog/pets, which has the sunset 2027-02-01; the deprecation has 2027-01-01.',
  );
  folder.write('changelog/pets.mdx', entry('added'));
  expect(() => readChangelog()).toThrow('which deprecates nothing.');
});

test('a deprecation leads to an entry that there is', () => {
  using _ = makeContentFolder({
    'openapi.yaml': description('2027-01-01'),
    'changelog/cats.mdx': entry('added'),
  });
  expect(() => readChangelog()).toThrow('leads to /changelog/pets, which is no entry. There are: /changelog/cats.');
});
