import { describe, expect, it } from 'vitest';
import { makeContentFolder } from './fixtures/content-folder.ts';
import { readPortal } from './portal.ts';

describe('portal.yaml', () => {
  it('is enough with two lines', () => {
    using _folder = makeContentFolder({});
    expect(readPortal()).toMatchObject({ name: 'Petstore', moved: {} });
    expect(readPortal()).not.toHaveProperty('repository');
  });

  it('may name the repository by its address alone', () => {
    using _folder = makeContentFolder({
      'portal.yaml': 'name: A\nopenapi: a.yaml\nrepository: https://github.com/acme/docs/\n',
    });
    expect(readPortal().repository).toEqual({ url: 'https://github.com/acme/docs', branch: 'main', folder: 'content' });
  });

  it.each([
    ['lacks a name', 'openapi: a.yaml\n', 1, 'name: '],
    ['has an unknown field', 'name: A\nopenapi: a.yaml\nnavigaton: []\n', 3, 'navigaton'],
    ['has a contact that is no address', 'name: A\nopenapi: a.yaml\nsecurity:\n  contact:\n    - me\n', 5, 'mailto:'],
    [
      'has a repository without https',
      'name: A\nopenapi: a.yaml\nrepository:\n  url: http://a.example\n',
      4,
      'https://',
    ],
    ['is no YAML', 'name: A\nopenapi: [a\n', 3, 'is no YAML'],
  ])('is refused with its line when it %s', (_case, source, line, message) => {
    using _folder = makeContentFolder({ 'portal.yaml': source });
    expect(readPortal).toThrow(`portal.yaml:${line}: `);
    expect(readPortal).toThrow(message);
  });
});
