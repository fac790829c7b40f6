import { readFileSync } from 'node:fs';
import { apply } from 'json-p3';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument, parseDocument } from '../document.ts';
import { snapshotOf } from '../version-snapshot.ts';
import { readContract } from './contract.ts';
import { diffContracts } from './diff-descriptions.ts';

const file = new URL('../../../content/openapi/atlas.yaml', import.meta.url);
const contract = JSON.stringify(parseDocument(snapshotOf(readFileSync(file, 'utf8'))));
const read = (): OpenApiDocument => JSON.parse(contract);
const unedited = readContract(read());

/** JSON Pointers to all that a client could notice. */
function placesIn(value: JsonValue, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return makesNoDifference(value, key, place) ? [] : [place, ...placesIn(inner, place)];
  });
}

function makesNoDifference(holder: JsonValue, key: string, place: string): boolean {
  if (!isObject(holder)) return false;
  const value = holder[key];
  // The value says its type already; a fact that is a text promises nothing; no credential is asked for without a list.
  const isImplied = key === 'type' && holder.const !== undefined;
  const isText = place.startsWith('/x-facts/') && isObject(value) && value.text !== undefined;
  const isEmptyList = key === 'security' && Array.isArray(value) && value.length === 0;
  return isImplied || isText || isEmptyList || place === '/openapi';
}

describe('nothing is taken out of the description unnoticed', () => {
  // Every so many places, by a prime, so that they are of all kinds.
  const places = placesIn(read()).filter((_place, index) => index % 149 === 0);

  it.each(places)('not %s', (place) => {
    const edited = read();
    apply([{ op: 'remove', path: place }], edited);
    expect(isNoticed(edited)).toBe(true);
  });

  function isNoticed(edited: OpenApiDocument): boolean {
    try {
      return diffContracts(unedited, readContract(edited)).length > 0;
    } catch (error) {
      // What a reference named is gone, which is an error of its own.
      return error instanceof Error && error.message.includes('names nothing');
    }
  }
});
