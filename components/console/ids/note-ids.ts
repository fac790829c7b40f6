import { readJson } from '#lib/request/read-json.ts';
import { kindOfId, type ResponseGuide } from '#lib/request/response-guide.ts';
import { type KnownIds, knownIdsEvent, knownIdsKey } from './known-ids.ts';

/** How many ids of a kind are suggested. */
const maxIds = 30;
/** Members that say in a word what an object is, the most telling first. */
const labelNames = ['name', 'title', 'event', 'url', 'status'];

/** Ids that an answer holds, by their prefixes, in the order in which they stand, with a word on the object of each. */
export function findIds(guide: ResponseGuide, text: string): KnownIds {
  const found: KnownIds = {};
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        const kind = typeof member === 'string' ? kindOfId(guide, member) : undefined;
        if (!kind || typeof member !== 'string') visit(member);
        else note(kind.prefix, member, key === 'id' ? labelOf(value) : '');
      }
    }
  };
  function note(prefix: string, id: string, label: string) {
    found[prefix] ??= [];
    const known = found[prefix];
    const same = known.find(([other]) => other === id);
    if (!same) known.push([id, label]);
    else if (same[1] === '') same[1] = label;
  }
  visit(readJson(text));
  return found;
}

/** Adds newly seen ids in front of those that were known; a label that is known stays where the new one is empty. */
export function mergeIds(known: KnownIds, found: KnownIds): KnownIds {
  const merged = { ...known };
  for (const [prefix, ids] of Object.entries(found)) {
    const before = known[prefix] ?? [];
    const labelled = ids.map(([id, label]): [string, string] => [
      id,
      label || (before.find(([other]) => other === id)?.[1] ?? ''),
    ]);
    const others = before.filter(([id]) => !ids.some(([other]) => other === id));
    merged[prefix] = [...labelled, ...others].slice(0, maxIds);
  }
  return merged;
}

/** Keeps the ids of an answer for this tab, to be suggested where an operation asks for one. */
export function noteIds(guide: ResponseGuide, text: string): void {
  try {
    const known = (readJson(sessionStorage.getItem(knownIdsKey)) ?? {}) as KnownIds;
    sessionStorage.setItem(knownIdsKey, JSON.stringify(mergeIds(known, findIds(guide, text))));
  } catch {
    // Storage may be blocked or full.
  }
  dispatchEvent(new Event(knownIdsEvent));
}

function labelOf(object: object): string {
  const values = new Map<string, unknown>(Object.entries(object));
  const label = labelNames.map((name) => values.get(name)).find((value) => typeof value === 'string');
  return typeof label === 'string' ? label.slice(0, 60) : '';
}
