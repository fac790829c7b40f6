import diff from 'microdiff';
import { isObject, type OpenApiDocument } from '../document.ts';
import type { Change } from './change.ts';
import { describeChange } from './change-text.ts';
import { type Contract, readContract } from './contract.ts';
import { type Judgement, judge } from './judge.ts';
import type { Verdict } from './rule.ts';

/** What counts where places that share a schema are judged differently: the first. */
const order: readonly Verdict[] = ['breaking', 'deprecated', 'changed', 'added', 'documentation'];

/**
 * What differs between two API descriptions, worst first. A change of a component schema is listed once, with all
 * operations that use it in a place that it reaches, and counts as the worst of what it means there.
 *
 * @throws Error naming a `$ref` that leads nowhere.
 */
export function diffDescriptions(older: OpenApiDocument, newer: OpenApiDocument): Change[] {
  return diffContracts(readContract(older), readContract(newer));
}

/** The same of descriptions that have been read, for whoever compares one with several. */
export function diffContracts(before: Contract, after: Contract): Change[] {
  const judgements = diff(before.tree, after.tree, { cyclesFix: false }).map((difference) =>
    judge(difference, before, after),
  );
  return [...Map.groupBy(judgements, changeKey).values()]
    .map((same) => toChange(same, before, after))
    .sort((a, b) => order.indexOf(verdictOf(a)) - order.indexOf(verdictOf(b)) || (a.path < b.path ? -1 : 1));
}

function changeKey({ place, movement, from, to }: Judgement): string {
  const isAlone = place.aspect === 'operation' || place.aspect === 'webhook';
  const values = place.aspect === 'documentation' ? [] : [movement, from, to];
  return JSON.stringify([place.schema, place.words, isAlone && place.operation, ...values]);
}

function toChange(same: Judgement[], before: Contract, after: Contract): Change {
  const worst = same.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0] as Judgement;
  const ids = same.flatMap(({ place }) => operationId(place.operation, before, after));
  const operations = [...new Set(ids)].sort();
  return {
    kind: worst.verdict === 'documentation' ? 'changed' : worst.verdict,
    severity: worst.verdict === 'breaking' || worst.verdict === 'documentation' ? worst.verdict : 'compatible',
    schema: worst.place.schema,
    operations,
    reason: worst.reason,
    ...describeChange(worst, operations),
  };
}

function verdictOf({ kind, severity }: Change): Verdict {
  return severity === 'documentation' ? severity : kind;
}

function operationId(key: string | undefined, before: Contract, after: Contract): string[] {
  if (key === undefined) return [];
  for (const { tree } of [after, before]) {
    for (const root of [tree.operations, tree.webhooks]) {
      const operation = isObject(root) ? root[key] : undefined;
      if (isObject(operation)) return [String(operation.operationId)];
    }
  }
  return [];
}
