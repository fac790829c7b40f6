import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject } from './document.ts';

/** What is known of something that will end. Days are those of ISO 8601, in UTC. */
export type Deprecation = {
  since?: string;
  /** The first day on which it no longer works. */
  sunset?: string;
  /** Where the way out is explained: an address, or a path of the site that documents the API. */
  link?: string;
};

const keys = ['since', 'sunset', 'link'] as const;

/**
 * Whether something is on its way out: `deprecated`, with what `x-deprecation` says of it.
 *
 * @throws Error when `x-deprecation` is no such object.
 */
export function readDeprecation(source: JsonObject): Deprecation | undefined {
  const details = source['x-deprecation'];
  if (details !== undefined) return parseDeprecation('x-deprecation', details);
  return source.deprecated === true ? {} : undefined;
}

/**
 * `x-enumDeprecations` of a schema: which of its values are on their way out.
 *
 * @throws Error when one of them is not told as `x-deprecation` is.
 */
export function readValueDeprecations(schema: JsonObject): Map<string, Deprecation> {
  const values = schema['x-enumDeprecations'];
  if (!isObject(values)) return new Map();
  return new Map(Object.entries(values).map(([value, details]) => [value, parseDeprecation(value, details)]));
}

function parseDeprecation(name: string, details: JsonValue): Deprecation {
  const isKnown = isObject(details) && Object.entries(details).every(([key, value]) => isDetail(key, value));
  if (isKnown) return details;
  const expected = '{ since: 2026-11-01, sunset: 2027-06-01, link: /changelog/… }, each where it is known';
  throw new Error(`The deprecation ${name} is ${JSON.stringify(details)}. Expected ${expected}.`);
}

function isDetail(key: string, value: JsonValue): boolean {
  if (typeof value !== 'string' || !keys.some((known) => known === key)) return false;
  return key === 'link' ? /^(?:https?:\/\/|\/(?!\/))/.test(value) : isDay(value);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
