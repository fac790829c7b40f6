import 'server-only';
import { describeConsoleOperation } from '#lib/request/console-operation.ts';
import { type LinkedDraft, readLinkedDraft, writeDraftLink } from '#lib/request/draft-link.ts';
import { requireOperation } from './operation-page.ts';
import { readDescription } from './read-description.ts';

/**
 * The address at which an operation's console opens, filled in.
 *
 * @param draft JSON with `path`, `query` and `headers` (texts by name) and `body`, a value; without it the console opens
 * as it is.
 * @throws Error when the operation does not take what the draft has.
 */
export function tryHref(operationId: string, draft = '{}'): string {
  const operation = requireOperation(operationId);
  const { body, ...parameters } = parseObject(draft);
  const linked = body === undefined ? parameters : { ...parameters, body: JSON.stringify(body, null, 2) };
  const described = describeConsoleOperation(readDescription(), operation);
  const result = readLinkedDraft(linked, described);
  if (!result.ok) throw new Error(`The draft cannot be used. ${result.problem}`);
  const known = described.body.map(({ path }) => path[0]);
  const unknown =
    known.length > 0 && isObject(body) ? Object.keys(body).find((name) => !known.includes(name)) : undefined;
  if (unknown)
    throw new Error(`The draft's body has "${unknown}". ${operationId} takes: ${[...new Set(known)].join(', ')}.`);
  return `${operation.href}${writeDraftLink(linked as LinkedDraft)}`;
}

function parseObject(draft: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(draft);
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  throw new Error(`The draft is no JSON object: ${draft}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
