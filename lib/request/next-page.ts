import { parseJson } from '#lib/http/json.ts';
import type { JsonNode } from '#lib/http/json-node.ts';
import type { ConsoleOperation } from './console-operation.ts';
import { type Draft, setParameter } from './draft.ts';
import { readJson, readMember } from './read-json.ts';
import type { Answer } from './send-result.ts';

/** What an operation can be asked with. */
type Taking = Pick<ConsoleOperation, 'parameters'>;

/**
 * The draft that asks for the page after an answer: with the cursor that its body names (`next_cursor`, `next_page_token`),
 * or with the query of a `Link` whose `rel` is `next` (RFC 8288). Undefined after the last page, and for what has none.
 */
export function nextPageDraft(operation: Taking, draft: Draft, answer: Answer): Draft | undefined {
  if (answer.status >= 300 || answer.end !== 'complete') return undefined;
  return byCursor(operation, draft, answer.body.text) ?? byLink(operation, draft, answer.headers);
}

/** Cursor in the answer, and the parameter that takes it. */
const cursorNames = [
  ['next_cursor', 'cursor'],
  ['next_page_token', 'page_token'],
  ['nextPageToken', 'pageToken'],
] as const;

function byCursor(operation: Taking, draft: Draft, text: string | undefined): Draft | undefined {
  const body = text === undefined ? undefined : readJson(text);
  for (const [member, parameter] of cursorNames) {
    const cursor = readMember(body, member);
    if (typeof cursor === 'string' && cursor !== '' && takes(operation, parameter))
      return setParameter(draft, 'query', parameter, cursor);
  }
  return undefined;
}

function byLink(operation: Taking, draft: Draft, headers: Answer['headers']): Draft | undefined {
  const value = headers.find(([name]) => name.toLowerCase() === 'link')?.[1] ?? '';
  const [, address] = /<([^>]*)>(?=[^<]*;\s*rel="?next\b)/.exec(value) ?? [];
  if (address === undefined) return undefined;
  const query = new URLSearchParams(address.split('?')[1]?.split('#')[0] ?? '');
  const known = [...query].filter(([name]) => takes(operation, name));
  return known.length === 0
    ? undefined
    : known.reduce((next, [name, text]) => setParameter(next, 'query', name, text), draft);
}

function takes({ parameters }: Taking, name: string): boolean {
  return parameters.some((parameter) => parameter.place === 'query' && parameter.name === name);
}

/**
 * The rows of a list as they stand in its text: the elements of the body itself, of `data` or `items`, or of the one array
 * that it has. Undefined for what is no list.
 */
export function listRows(text: string | undefined): string[] | undefined {
  const parsed = text === undefined ? undefined : parseJson(text, pageLimits);
  if (!parsed?.ok || text === undefined) return undefined;
  const list = findList(parsed.root);
  return list?.elements.map(({ start, end }) => text.slice(start, end));
}

/** The values of a row that hold no more members, by their names: strings as they read, all else as it stands. */
export function rowCells(row: string): Map<string, string> {
  const parsed = parseJson(row, pageLimits);
  const members = parsed.ok && parsed.root.type === 'object' ? parsed.root.members : [];
  return new Map(
    members
      .filter(({ value }) => value.type !== 'object' && value.type !== 'array')
      .map(({ key, value }) => [key, value.type === 'string' ? value.value : row.slice(value.start, value.end)]),
  );
}

/** A page is short, but what it holds is not ours to limit. */
const pageLimits = { maxDepth: 512, maxKeys: 1_000_000 };

function findList(root: JsonNode) {
  if (root.type === 'array') return root;
  if (root.type !== 'object') return undefined;
  const arrays = root.members.flatMap(({ key, value }) => (value.type === 'array' ? [{ key, value }] : []));
  const named = arrays.find(({ key }) => key === 'data' || key === 'items');
  return (named ?? (arrays.length === 1 ? arrays[0] : undefined))?.value;
}
