import 'server-only';
import type { Change } from '#lib/openapi/diff/change.ts';
import { diffDescriptions } from '#lib/openapi/diff/diff-descriptions.ts';
import { readKeptVersions, readPresentContract } from '../kept-versions.ts';

/** How the API changed from one kept version to the next, or from the last to the present description. */
export type VersionStep = { from: string; to: string; changes: Change[] };

/**
 * Every step from the oldest kept version to the present description; none where no version is kept.
 *
 * @throws ContentError naming a kept version that can't be read.
 */
export function compareVersions(): VersionStep[] {
  const kept = readKeptVersions();
  const all = [...kept, { name: 'the present description', document: readPresentContract() }];
  return kept.map(({ name, document }, index) => {
    const next = all[index + 1] ?? { name, document };
    return { from: name, to: next.name, changes: diffDescriptions(document, next.document) };
  });
}
