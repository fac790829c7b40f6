import { readJson } from './read-json.ts';

type Headers = [name: string, value: string][];

/**
 * The API's own headers, which the portal passes on as data in `X-Upstream-Headers`: an object or a list of pairs; of a
 * list of names alone the values are empty. Undefined where there are none.
 */
export function readUpstreamHeaders(json: string | null): Headers | undefined {
  const headers = toHeaders(readJson(json));
  return headers.length > 0 ? headers : undefined;
}

/** Headers of an object, a list of pairs or a list of names; none of anything else. */
export function toHeaders(data: unknown): Headers {
  if (typeof data !== 'object' || data === null) return [];
  const entries: unknown[] = Array.isArray(data) ? data : Object.entries(data);
  return entries.flatMap((entry): Headers => {
    const [name, value]: unknown[] = Array.isArray(entry) ? entry : [entry, ''];
    if (typeof name !== 'string') return [];
    return (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]);
  });
}
