import type { ConsoleOperation } from './console-operation.ts';
import { type Draft, setParameter } from './draft.ts';
import { readJson, readMember } from './read-json.ts';
import type { Answer } from './send-result.ts';

/**
 * The draft that asks for the page after an answer: with the cursor that its body names (`next_cursor`, `next_page_token`),
 * or with the query of a `Link` whose `rel` is `next` (RFC 8288). Undefined after the last page, and for what has none.
 */
export function nextPageDraft(operation: ConsoleOperation, draft: Draft, answer: Answer): Draft | undefined {
  if (answer.status >= 300 || answer.end !== 'complete') return undefined;
  return byCursor(operation, draft, answer.body.text) ?? byLink(operation, draft, answer.headers);
}

/** Cursor in the answer, and the parameter that takes it. */
const cursorNames = [
  ['next_cursor', 'cursor'],
  ['next_page_token', 'page_token'],
  ['nextPageToken', 'pageToken'],
] as const;

function byCursor(operation: ConsoleOperation, draft: Draft, text: string | undefined): Draft | undefined {
  const body = text === undefined ? undefined : readJson(text);
  for (const [member, parameter] of cursorNames) {
    const cursor = readMember(body, member);
    if (typeof cursor === 'string' && cursor !== '' && takes(operation, parameter))
      return setParameter(draft, 'query', parameter, cursor);
  }
  return undefined;
}

function byLink(operation: ConsoleOperation, draft: Draft, headers: Answer['headers']): Draft | undefined {
  const value = headers.find(([name]) => name.toLowerCase() === 'link')?.[1] ?? '';
  const [, address] = /<([^>]*)>(?=[^<]*;\s*rel="?next\b)/.exec(value) ?? [];
  if (address === undefined) return undefined;
  const query = new URLSearchParams(address.split('?')[1]?.split('#')[0] ?? '');
  const known = [...query].filter(([name]) => takes(operation, name));
  return known.length === 0
    ? undefined
    : known.reduce((next, [name, text]) => setParameter(next, 'query', name, text), draft);
}

function takes({ parameters }: ConsoleOperation, name: string): boolean {
  return parameters.some((parameter) => parameter.place === 'query' && parameter.name === name);
}

/** The rows of a list: the body itself, `data`, `items`, or the one array that it has. Undefined for what is no list. */
export function listRows(text: string | undefined): unknown[] | undefined {
  const body = text === undefined ? undefined : readJson(text);
  if (Array.isArray(body)) return body;
  if (typeof body !== 'object' || body === null) return undefined;
  const named = [readMember(body, 'data'), readMember(body, 'items')].find(Array.isArray);
  if (named) return named;
  const arrays = Object.values(body).filter(Array.isArray);
  return arrays.length === 1 ? arrays[0] : undefined;
}

/** The columns of a table of rows: the names of their members that hold no more members, in order of appearance. */
export function tableColumns(rows: unknown[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    for (const [name, value] of Object.entries(row)) {
      if (typeof value !== 'object' || value === null) columns.add(name);
    }
  }
  return [...columns];
}
