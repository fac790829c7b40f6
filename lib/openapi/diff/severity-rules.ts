import { messageRules } from './message-rules.ts';
import { operationRules } from './operation-rules.ts';
import type { Movement, Row, Rule } from './rule.ts';

/**
 * What clients send may only become freer, what they receive only stricter; new fields are ignored by who does not know
 * them. What no rule names counts as breaking.
 */
const rows: Row[] = [...operationRules, ...messageRules];

const rules = new Map(
  rows.map(([aspect, movement, sent, received, reason, reasonReceived = reason]): [string, Rule] => [
    `${aspect} ${movement}`,
    { sent: { verdict: sent, reason }, received: { verdict: received, reason: reasonReceived } },
  ]),
);

/** @returns undefined for what nobody has thought of yet. */
export function findRule(aspect: string, movement: Movement): Rule | undefined {
  return rules.get(`${aspect} ${movement}`);
}
