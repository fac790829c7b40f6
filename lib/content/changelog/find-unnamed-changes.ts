import 'server-only';
import type { Change } from '#lib/openapi/diff/change.ts';
import type { ChangelogEntry } from './parse-entry.ts';

export type UnnamedChange = {
  change: Change;
  /** Where it is, what it means, and what to do. */
  problem: string;
};

type Naming = { kind: string; operations: string[]; entry: ChangelogEntry };

/**
 * What differs between two descriptions and stands in no entry as it should: unnamed, named by a draft only, or breaking
 * and not called so. Differences of texts need no entry.
 */
export function findUnnamedChanges(changes: Change[], entries: ChangelogEntry[]): UnnamedChange[] {
  return changes.flatMap((change) => {
    if (change.severity === 'documentation') return [];
    const namings = namingsOf(change, entries);
    const published = namings.filter(({ entry }) => !entry.draft);
    const right = published.filter(({ kind }) => isRightKind(kind, change));
    if (isCovered(change, right)) return [];
    const advice = adviceOn(change, namings, published);
    return [{ change, problem: `${change.severity}: ${placeOf(change)}. ${change.reason} ${advice}` }];
  });
}

/** The changes of entries that name it by its path. One of operations may be named by several, each for its own. */
function namingsOf(change: Change, entries: ChangelogEntry[]): Naming[] {
  return entries.flatMap((entry) =>
    entry.changes
      .filter(({ paths }) => paths.includes(change.path))
      .map(({ kind, operations }) => ({ kind, operations, entry })),
  );
}

/** A path that begins with a schema says enough; of one that is alike in many operations each has to be listed. */
function isCovered(change: Change, namings: Naming[]): boolean {
  if (change.schema !== undefined || change.operations.length === 0) return namings.length > 0;
  return change.operations.every((id) => namings.some(({ operations }) => operations.includes(id)));
}

function isRightKind(kind: string, change: Change): boolean {
  if (change.severity === 'breaking') return kind === 'breaking';
  return change.kind !== 'deprecated' || kind === 'deprecated' || kind === 'breaking';
}

function placeOf({ path, operations }: Change): string {
  return operations.length === 0 ? path : `${path} of ${operations.join(', ')}`;
}

function adviceOn(change: Change, namings: Naming[], published: Naming[]): string {
  const name = JSON.stringify(change.path);
  const files = (some: Naming[]) => [...new Set(some.map(({ entry }) => `content/${entry.file}`))].join(', ');
  if (isCovered(change, published)) return `${files(published)} names it: give it the kind "${change.kind}" there.`;
  if (isCovered(change, namings)) return `Only a draft names it: ${files(namings)}. Publish it, without draft.`;
  const operations = change.schema === undefined && change.operations.length > 0 ? ' and these operations' : '';
  return `No entry names it: add one with ${name} in paths${operations} (npm run changelog:diff -- --write drafts it).`;
}
