import type { Difference } from 'microdiff';
import type { JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '../document.ts';
import type { Contract } from './contract.ts';
import { locate, type Place } from './locate.ts';
import type { Movement, Verdict } from './rule.ts';
import { findRule } from './severity-rules.ts';

/** A difference of one place in the trees, and what it means there. */
export type Judgement = {
  place: Place;
  movement: Movement;
  verdict: Verdict;
  reason: string;
  /** The single values before and after, where there are any. */
  from: string | undefined;
  to: string | undefined;
};

const unclassified = {
  verdict: 'breaking',
  reason: 'No rule says what this means to clients, so it counts as breaking.',
} as const;

/** Says what a difference means to clients. */
export function judge(difference: Difference, older: Contract, newer: Contract): Judgement {
  const place = locate(difference.path.map(String), older, newer);
  const from = difference.type === 'CREATE' ? undefined : difference.oldValue;
  const to = difference.type === 'REMOVE' ? undefined : difference.value;
  const movement = movementOf(difference.type, from, to);
  const rule = findRule(aspectOf(place, movement, to), movement);
  return {
    place,
    movement,
    ...(rule?.[place.flow] ?? unclassified),
    from: textOf(from),
    to: textOf(to),
  };
}

/** Some things mean more where they are new and required, or belong to a set that may grow. */
function aspectOf({ aspect, words, isInOpenSet }: Place, movement: Movement, to: JsonValue | undefined): string {
  if (movement === 'added' && isObject(to) && to.required === true) return `required ${aspect}`;
  if (movement === 'added' && isInOpenSet && (aspect === 'enum value' || aspect === 'variant')) {
    return `${aspect} in an open set`;
  }
  // 304 and a redirect are what clients hope for as well.
  return aspect === 'response' && /^response [23]/.test(words) ? 'success response' : aspect;
}

function movementOf(type: Difference['type'], from: JsonValue | undefined, to: JsonValue | undefined): Movement {
  if (type === 'CREATE') return 'added';
  if (type === 'REMOVE') return 'removed';
  if (typeof from !== 'number' || typeof to !== 'number') return 'changed';
  return to > from ? 'raised' : 'lowered';
}

function textOf(value: JsonValue | undefined): string | undefined {
  return value === undefined || value === true || typeof value === 'object' ? undefined : String(value);
}
