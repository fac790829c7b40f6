import { readJson, readMember } from './read-json.ts';
import { toHeaders } from './upstream-data.ts';

/** A request as the portal sent it on to the API. */
export type SentRequest = {
  method: string;
  url: string;
  headers: [name: string, value: string][];
  /** Names, in lower case, of the headers that the portal set. */
  added: string[];
  /** Headers of the console's request that the API did not get. */
  dropped: { name: string; why: string }[];
};

/** What `X-Upstream-Request` tells; undefined where there is none, as in an answer of the portal itself. */
export function readSentRequest(json: string | null): SentRequest | undefined {
  const data = readJson(json);
  const [method, url] = [readMember(data, 'method'), readMember(data, 'url')];
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  return {
    method,
    url,
    headers: toHeaders(readMember(data, 'headers')),
    added: listOf(readMember(data, 'added')).map(String),
    dropped: listOf(readMember(data, 'dropped')).map((entry) => ({
      name: String(readMember(entry, 'name') ?? ''),
      why: String(readMember(entry, 'why') ?? ''),
    })),
  };
}

/** A header of a request that was sent on. */
export function sentHeader(request: SentRequest, name: string): string | undefined {
  return request.headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
