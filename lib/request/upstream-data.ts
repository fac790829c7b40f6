import { readJson, readMember } from './read-json.ts';

type Headers = [name: string, value: string][];

/**
 * The API's own headers, which the portal passes on as data in `X-Upstream-Headers`: an object or a list of pairs; of a
 * list of names alone the values are empty. Undefined where there are none.
 */
export function readUpstreamHeaders(json: string | null): Headers | undefined {
  const headers = toHeaders(readJson(json));
  return headers.length > 0 ? headers : undefined;
}

/** A header of the request as the portal sent it on, which `X-Upstream-Request` tells. */
export function readSentHeader(json: string | null, name: string): string | undefined {
  const headers = toHeaders(readMember(readJson(json), 'headers'));
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

function toHeaders(data: unknown): Headers {
  if (typeof data !== 'object' || data === null) return [];
  const entries: unknown[] = Array.isArray(data) ? data : Object.entries(data);
  return entries.flatMap((entry): Headers => {
    const [name, value]: unknown[] = Array.isArray(entry) ? entry : [entry, ''];
    if (typeof name !== 'string') return [];
    return (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]);
  });
}
