import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '../document.ts';
import type { Contract } from './contract.ts';
import { findStep } from './contract-shape.ts';
import type { Flow, Owner } from './schema-node.ts';

/** A place in a contract's tree, in the words of the description. */
export type Place = {
  /** What stands there: `property`, `enum value`, `maxLength`. */
  aspect: string;
  flow: Flow;
  /** Key of the operation in the tree, as `POST /v1/accounts`. */
  operation: string | undefined;
  /** The component schema that it was written in. */
  schema: string | undefined;
  /** Names the place within its schema, its operation or the API: `Account.name maxLength`, `response header ETag`. */
  words: string;
  /** Whether it belongs to a set that the older description calls open (`x-open-set`). */
  isInOpenSet: boolean;
};

/** Both trees, walked in step; at the end of a difference's path one of them has nothing. */
type Pair = { older: JsonValue | undefined; newer: JsonValue | undefined };

/** Puts the path of a difference into words. */
export function locate(path: readonly string[], older: Contract, newer: Contract): Place {
  let pair: Pair = { older: older.tree, newer: newer.tree };
  let shape = 'contract';
  const place: Place = {
    aspect: '',
    flow: path[0] === 'webhooks' ? 'received' : 'sent',
    operation: undefined,
    schema: undefined,
    words: '',
    isInOpenSet: false,
  };
  for (let index = 0; index < path.length; index++) {
    const key = path[index] ?? '';
    const owner = ownerOf(pair, older, newer);
    if (owner && !owner.beside.has(key)) Object.assign(place, { schema: owner.schema, words: owner.schema });
    place.isInOpenSet = isObject(pair.older) && pair.older.open === true;
    pair = enter(pair, key);
    const step = findStep(shape, key);
    const member = step?.member === undefined ? undefined : path[index + 1];
    if (step && member !== undefined) {
      pair = enter(pair, member);
      index++;
    }
    if (key === 'responses') place.flow = place.flow === 'sent' ? 'received' : 'sent';
    const isEnd = index === path.length - 1;
    if (key === 'operations' || (key === 'webhooks' && shape === 'contract')) place.operation = member;
    place.aspect = member === undefined ? key : (step?.member ?? key);
    place.words = wordsOf(place.words, { key, member, noun: step?.member, isEnd });
    shape = step?.shape ?? 'value';
  }
  return place;
}

type Part = { key: string; member: string | undefined; noun: string | undefined; isEnd: boolean };

function wordsOf(before: string, { key, member, noun, isEnd }: Part): string {
  const add = (word: string) => `${before} ${word}`.trim();
  switch (key) {
    case 'operations':
    case 'webhooks':
    case 'media':
      return isEnd ? add(member ?? key) : before;
    case 'schema':
      return before;
    case 'parameters':
      return member ?? before;
    case 'responses':
      return `response ${member}`;
    case 'headers':
      return `response header ${member}`;
    case 'properties':
      return `${before}.${member}`;
    case 'items':
      return `${before}[]`;
    case 'values':
      return `${before}.*`;
    case 'variants':
      return `${before}(${member})`;
    case 'enum':
      return add(member === undefined ? 'enum' : `enum ${member}`);
    case 'documentation':
    case 'keywords':
    case 'extensions':
      return add(member ?? key);
    default:
      return add(member === undefined ? key : `${noun} ${member}`);
  }
}

function enter({ older, newer }: Pair, key: string): Pair {
  const inner = (value: JsonValue | undefined) =>
    isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { older: inner(older), newer: inner(newer) };
}

function ownerOf({ older, newer }: Pair, before: Contract, after: Contract): Owner | undefined {
  const find = (value: JsonValue | undefined, owners: WeakMap<JsonObject, Owner>) =>
    isObject(value) ? owners.get(value) : undefined;
  return find(newer, after.owners) ?? find(older, before.owners);
}
