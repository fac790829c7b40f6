import type { ConsoleOperation } from './console-operation.ts';
import { type Draft, type ParameterPlace, parameterKey } from './draft.ts';

/**
 * A draft as a link carries it: texts as they are typed, the body as JSON text. Credentials are not part of it: whoever
 * gets a link sends with their own.
 */
export type LinkedDraft = Partial<Record<LinkedPlace, Record<string, string>>> & { body?: string };

type LinkedPlace = 'path' | 'query' | 'headers';

type LinkedResult = { ok: true; draft: Draft } | { ok: false; problem: string };

const places: Record<LinkedPlace, ParameterPlace> = { path: 'path', query: 'query', headers: 'header' };

/** Long enough for a body that is read by people, short enough for every browser and chat. */
const maxLength = 8_000;

const secretHeader = /^(?:proxy-)?authorization$|^cookie$/i;

/** The fragment of an operation's page that opens its console with this draft: `#draft=v1.` and base64url of JSON. */
export function writeDraftLink(linked: LinkedDraft): string {
  const bytes = new TextEncoder().encode(JSON.stringify(linked));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `#draft=v1.${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * The draft that a fragment holds, laid over the operation's own; undefined where it holds none. A link may come from
 * anybody: what is not wholly understood is refused, with the reason as a sentence about "it".
 */
export function readDraftLink(fragment: string, operation: ConsoleOperation): LinkedResult | undefined {
  const encoded = /^#draft=(.*)$/s.exec(fragment)?.[1];
  if (encoded === undefined) return undefined;
  if (fragment.length > maxLength) return refuse(`It is longer than ${maxLength.toLocaleString('en-US')} characters.`);
  if (!encoded.startsWith('v1.')) return refuse('It was made for another version of this site.');
  const value = decodeJson(encoded.slice(3));
  return value === undefined ? refuse('It is damaged.') : readLinkedDraft(value, operation);
}

/** A draft made of what a link holds, once that is known to be JSON. */
export function readLinkedDraft(value: unknown, operation: ConsoleOperation): LinkedResult {
  if (!isRecord(value)) return refuse('It is no object.');
  const parameters = { ...operation.draft.parameters };
  let { body } = operation.draft;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'body') {
      if (!operation.mediaType) return refuse('It has a body, which this operation does not take.');
      if (typeof part !== 'string') return refuse('Its body is no text.');
      body = part;
      continue;
    }
    if (!isPlace(key) || !isRecord(part)) return refuse(`It has “${key}”, which is no part of a draft.`);
    for (const [name, text] of Object.entries(part)) {
      const place = places[key];
      if (secretHeader.test(name)) return refuse(`It sets ${name}: a link must not carry credentials.`);
      if (!operation.parameters.some((parameter) => parameter.place === place && parameter.name === name))
        return refuse(`It sets “${name}”, which this operation does not take as ${place}.`);
      if (typeof text !== 'string') return refuse(`Its “${name}” is no text.`);
      parameters[parameterKey(place, name)] = text;
    }
  }
  return { ok: true, draft: { parameters, body } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(key: string): key is LinkedPlace {
  return Object.hasOwn(places, key);
}

function decodeJson(base64url: string): unknown {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function refuse(problem: string): LinkedResult {
  return { ok: false, problem };
}
