import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsoleOperation } from './console-operation.ts';
import { readDraftLink, writeDraftLink } from './draft-link.ts';

const operation: ConsoleOperation = {
  id: 'updateThing',
  title: 'Update thing',
  href: '/reference/accounts/x',
  method: 'patch',
  path: '/things/{id}',
  server: 'https://api.example.com',
  keyVariable: 'KEY',
  parameters: [
    { name: 'id', control: 'text', typeLabel: 'string', place: 'path' },
    { name: 'limit', control: 'text', typeLabel: 'integer', place: 'query' },
    { name: 'If-Match', control: 'text', typeLabel: 'string', place: 'header' },
  ],
  body: [],
  mediaType: 'application/json',
  draft: { parameters: { 'path:id': 'one' }, body: '{}' },
  limits: [],
};

const fragmentOf = (value: unknown) => writeDraftLink(value as Parameters<typeof writeDraftLink>[0]);
const read = (value: unknown, of = operation) => readDraftLink(fragmentOf(value), of);

describe('a draft in a link', () => {
  it('is laid over the draft of the operation', () => {
    expect(read({ query: { limit: '5' }, headers: { 'If-Match': '"a"' }, body: '{ "n": 1.0 }' })).toEqual({
      ok: true,
      draft: {
        parameters: { 'path:id': 'one', 'query:limit': '5', 'header:If-Match': '"a"' },
        body: '{ "n": 1.0 }',
      },
    });
    expect(read({ path: { id: 'two' } })).toEqual({
      ok: true,
      draft: { parameters: { 'path:id': 'two' }, body: '{}' },
    });
  });

  it('comes back as it was written, whatever its texts hold, and is safe in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 200 }), (limit, body) => {
        const fragment = fragmentOf({ query: { limit }, body });
        expect(fragment).toMatch(/^#draft=v1\.[A-Za-z0-9_-]+$/);
        expect(readDraftLink(fragment, operation)).toMatchObject({
          draft: { parameters: { 'query:limit': limit }, body },
        });
      }),
    );
  });

  it.each(['', '#', '#errors', '#drafts'])('is not found in "%s"', (fragment) => {
    expect(readDraftLink(fragment, operation)).toBeUndefined();
  });

  it.each([
    [{ query: { limt: '5' } }, 'It sets “limt”, which this operation does not take as query.'],
    [{ header: { 'If-Match': '1' } }, 'It has “header”, which is no part of a draft.'],
    [{ query: { limit: 5 } }, 'Its “limit” is no text.'],
    [{ query: 'limit=5' }, 'It has “query”, which is no part of a draft.'],
    [{ body: { a: 1 } }, 'Its body is no text.'],
    [{ headers: { Authorization: 'Bearer ak_live_1' } }, 'It sets Authorization: a link must not carry credentials.'],
    [['a'], 'It is no object.'],
    [null, 'It is no object.'],
  ])('is refused as %j', (value, problem) => {
    expect(read(value)).toEqual({ ok: false, problem });
  });

  it('is refused with a body where the operation takes none', () => {
    expect(read({ body: '{}' }, { ...operation, mediaType: undefined })).toMatchObject({ ok: false });
  });

  it.each([
    ['#draft=v2.e30', 'It was made for another version of this site.'],
    ['#draft=v1.e', 'It is damaged.'],
    ['#draft=v1.e30=%', 'It is damaged.'],
    ['#draft=v1.gICA', 'It is damaged.'],
    ['#draft=v1.', 'It is damaged.'],
    [`#draft=v1.${'e30'.repeat(3000)}`, 'It is longer than 8,000 characters.'],
  ])('is refused when it is %s', (fragment, problem) => {
    expect(readDraftLink(fragment, operation)).toEqual({ ok: false, problem });
  });

  it('gives a draft or a reason, whatever anybody may have written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => fragmentOf(value).slice(7)),
        ),
        (text) => {
          const result = readDraftLink(`#draft=${text}`, operation);
          expect(result?.ok ? typeof result.draft.body : result?.problem).toMatch(/^string$|^It /);
        },
      ),
    );
  });
});
