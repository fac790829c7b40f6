import type { Call } from './plain-request.ts';

/**
 * What a request has done in an earlier attempt whose answer was lost, when Atlas now says that it can't be done: the object is
 * gone because this deleted it, or has another ETag because this changed it. Undefined where it did not.
 *
 * @param fetchCurrent reads the object as it is now.
 */
export async function findDone(
  { method, ids = [], body, deletedType }: Call,
  status: number | undefined,
  fetchCurrent: () => Promise<object>,
): Promise<object | undefined> {
  if (status === 410 && deletedType) return { id: ids.at(-1), type: deletedType, deleted: true };
  if (status !== 412 || method !== 'PATCH') return undefined;
  const current = await fetchCurrent();
  return isMerged(body, current) ? current : undefined;
}

/** Whether a merge patch (RFC 7396) would change nothing. */
function isMerged(patch: unknown, value: unknown): boolean {
  if (patch === null) return value === null || value === undefined || isEmpty(value);
  if (typeof patch !== 'object' || Array.isArray(patch)) return JSON.stringify(patch) === JSON.stringify(value);
  const object = Object(value);
  return Object.entries(patch).every(([name, part]) => part === undefined || isMerged(part, object[name]));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && Object.keys(value ?? {}).length === 0;
}
