import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '../document.ts';

/**
 * An object of these entries, those without a value left out. It has no prototype, because the comparison asks with
 * `in` whether a key is there, and `constructor` is a name like any other for a field.
 */
export function record(entries: Iterable<readonly [string, JsonValue | undefined]>): JsonObject {
  const result: JsonObject = Object.create(null);
  for (const [key, value] of entries) if (value !== undefined) result[key] = value;
  return result;
}

/** A set as an object, so that the comparison sees members come and go wherever they stand in a list. */
export function setOf(members: Iterable<string>): JsonObject {
  return record([...members].map((member) => [member, true]));
}

/** Any value as one word: strings as they are, all else as JSON with its keys in order. */
export function wordOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value, (_key, inner) => sortKeys(inner));
}

function sortKeys(value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names made unique, as keys have to be: a later one that is like an earlier one gets a number. */
export function numbered(names: string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });
}

export function entriesOf(value: JsonValue | undefined): [string, JsonObject][] {
  return isObject(value)
    ? Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    : [];
}

export function objectsOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function stringsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
