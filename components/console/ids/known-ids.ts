import { useSyncExternalStore } from 'react';
import { readJson } from '#lib/request/read-json.ts';

/** Ids that answers brought, by what they begin with (`acc_`): newest first, each with a word on its object. */
export type KnownIds = Record<string, [id: string, label: string][]>;

export const knownIdsKey = 'known-ids';
export const knownIdsEvent = 'known-ids';

const none: [string, string][] = [];
let cached: { text: string | null; ids: KnownIds } | undefined;

/** Ids of this visitor's own objects of the kind that an example is an id of. */
export function useKnownIds(example: string | undefined): [id: string, label: string][] {
  const [, prefix = ''] = /^([a-z]{2,8}_)\w/i.exec(example ?? '') ?? [];
  return useSyncExternalStore(
    subscribe,
    () => (prefix === '' ? none : (readIds()[prefix] ?? none)),
    () => none,
  );
}

function subscribe(notify: () => void): () => void {
  addEventListener(knownIdsEvent, notify);
  return () => removeEventListener(knownIdsEvent, notify);
}

function readIds(): KnownIds {
  let text: string | null = null;
  try {
    text = sessionStorage.getItem(knownIdsKey);
  } catch {
    // Storage may be blocked: nothing is suggested then.
  }
  if (cached?.text !== text) cached = { text, ids: (readJson(text) ?? {}) as KnownIds };
  return cached?.ids ?? {};
}
