import { describe, expect, it } from 'vitest';
import { parseEntry } from './parse-entry.ts';

const known = { operations: new Set(['listPets']), schemas: new Set(['Pet']) };

const right = {
  title: 'title: Pets',
  date: 'date: 2026-11-01T09:00:00+02:00',
  product: 'product: api',
  changes: 'changes:\n  - kind: added\n    text: More pets.\n    operations: [listPets]',
};

const parse = (lines: Partial<Record<string, string>> = {}, file = 'changelog/more-pets.mdx') =>
  parseEntry(file, `---\n${Object.values({ ...right, ...lines }).join('\n')}\n---\n\nText.\n`, known);

describe('an entry of the changelog', () => {
  it('has its address from its file, its times in UTC, and its text on the same lines', () => {
    const entry = parse();
    expect(entry).toMatchObject({
      slug: 'more-pets',
      href: '/changelog/more-pets',
      id: 'more-pets',
      date: '2026-11-01T07:00:00.000Z',
      draft: false,
      changes: [{ kind: 'added', operations: ['listPets'], schemas: [], paths: [] }],
    });
    expect(entry.body.split('\n').indexOf('Text.')).toBe(10);
  });

  it('keeps an id of its own', () => {
    expect(parse({ id: 'id: pets-1' }).id).toBe('pets-1');
  });

  it.each([
    ['a date without a zone', { date: 'date: 2026-11-01T09:00:00' }, ':3: date: has to be a time with its zone'],
    ['a day for a date', { date: 'date: 2026-11-01' }, ':3: date: has to be a time with its zone'],
    [
      'an unknown product',
      { product: 'product: cli' },
      ':4: product: Invalid option: expected one of "api"|"sdk"|"docs"',
    ],
    ['an unknown kind', { changes: 'changes:\n  - kind: new\n    text: a' }, ':6: changes.0.kind: Invalid option'],
    ['no change', { changes: 'changes: []' }, ':5: changes: '],
    ['an unknown field', { more: 'tag: a' }, ':9: the whole: tag is unknown. Allowed: title, date'],
    [
      'an unknown field of a change',
      { changes: 'changes:\n  - kind: added\n    text: a\n    op: a' },
      ':8: changes.0: op is unknown. Allowed: kind, text, operations',
    ],
    [
      'an operation that there is not',
      { changes: 'changes:\n  - kind: added\n    text: a\n    operations: [listPets, listPet]' },
      ':8: "listPet" is no operation. There are: listPets',
    ],
    [
      'a schema that there is not',
      { changes: 'changes:\n  - kind: added\n    text: a\n    schemas:\n      - Pet\n      - Pest' },
      ':10: "Pest" is no schema. There are: Pet',
    ],
    [
      'a breaking change without a way out',
      { changes: 'changes:\n  - kind: breaking\n    text: a' },
      ':6: changes.0: is breaking and needs migration',
    ],
    ['a correction before its date', { updated: 'updated: 2026-10-01T00:00:00Z' }, ':9: updated: lies before date'],
    [
      'an end of nothing',
      { sunset: 'sunset: 2027-06-01T00:00:00Z' },
      ':9: sunset: needs a change of the kind deprecated',
    ],
  ])('is refused with file and line for %s', (_fault, lines, message) => {
    expect(() => parse(lines)).toThrow(`changelog/more-pets.mdx${message}`);
  });

  it.each(['changelog/breaking.mdx', 'changelog/More Pets.mdx', 'changelog/2026/pets.mdx'])(
    'is refused when its file is %s, which can be no address',
    (file) => expect(() => parse({}, file)).toThrow("can't be the address of an entry"),
  );

  it('may lack the way out of a breaking change while it is a draft', () => {
    expect(parse({ draft: 'draft: true', changes: 'changes:\n  - kind: breaking\n    text: a' }).draft).toBe(true);
  });
});
