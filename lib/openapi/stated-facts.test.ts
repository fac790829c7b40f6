import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, parseDocument } from './document.ts';

const source = readFileSync(new URL('../../content/openapi/atlas.yaml', import.meta.url), 'utf8');

const units =
  'requests?|attempts?|seconds?|minutes?|hours?|days?|weeks?|months?|KiB|MiB|bytes?|%|characters?|keys|rows|levels|deliveries|endpoints|reports';
const quantity = new RegExp(`(?<![\\w.])(\\d[\\d,.]*)\\s?(?:${units})(?!\\w)`, 'g');

/** Bounds of a single field, each with the reason why no keyword beside the text says the same. */
const exceptions = [
  // A patch has no such keyword of its own: the bound is on what it results in, Account.metadata.
  '50 keys',
];

test('the texts of the API description name their facts instead of typing them', () => {
  const typed = statementsOf(parseDocument(source)).flatMap(({ text, path }) =>
    [...text.matchAll(quantity)]
      .filter(([stated]) => !exceptions.includes(stated))
      .map(([stated]) => `${path}: "${stated}" is typed. Write {{name-of-the-fact}}.`),
  );
  expect(typed).toEqual([]);
});

type Statement = { text: string; path: string };

/** Every description and summary but those of examples, with the place where it stands. */
function statementsOf(document: JsonObject): Statement[] {
  const found: Statement[] = [];
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue, path: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (key === 'examples' || key === 'example') continue;
      const isText = (key === 'description' || key === 'summary') && typeof child === 'string';
      if (isText && isObject(value)) found.push({ text: child, path: `${path}/${key}` });
      else visit(child, `${path}/${key}`);
    }
  };
  visit(document, '');
  return found;
}
