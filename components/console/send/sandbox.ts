import { useSyncExternalStore } from 'react';
import { readJson, readMember } from '#lib/request/read-json.ts';
import { readSentRequest, sentHeader } from '#lib/request/sent-request.ts';
import { knownIdsKey } from '../ids/known-ids.ts';

/** What an answer told of where the requests go. */
export type Sandbox = {
  /** The first characters of the world's id; empty where requests go to the live API. The whole id opens the world. */
  shortId: string;
  createdAt: string;
  /** Whether another sandbox has taken the place of one that this tab had seen. */
  isRenewed: boolean;
};

const storageKey = 'sandbox';
const shortIdLength = 6;
const listeners = new Set<() => void>();

let current: Sandbox | undefined;

/** Takes note of the sandbox that answered, by the headers of the portal's response. */
export function noteSandbox(headers: Headers): void {
  const request = readSentRequest(headers.get('x-upstream-request'));
  if (!request) return;
  const createdAt = headers.get('x-sandbox-created') ?? '';
  const known = readSandbox();
  const isOther = known !== undefined && known.createdAt !== '' && createdAt !== '' && known.createdAt !== createdAt;
  const shortId = (sentHeader(request, 'atlas-sandbox') ?? '').slice(0, shortIdLength);
  current = { shortId, createdAt, isRenewed: isOther || (known?.isRenewed ?? false) };
  try {
    // Its objects are gone, and so is what their ids would lead to.
    if (isOther) sessionStorage.removeItem(knownIdsKey);
    sessionStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // Storage may be blocked: the sandbox is known as long as the page.
  }
  for (const notify of listeners) notify();
}

/** The visitor's sandbox; undefined before the first answer and on the server. */
export function useSandbox(): Sandbox | undefined {
  return useSyncExternalStore(subscribe, readSandbox, () => undefined);
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

function readSandbox(): Sandbox | undefined {
  if (current) return current;
  try {
    const kept = readJson(sessionStorage.getItem(storageKey));
    const [shortId, createdAt] = [readMember(kept, 'shortId'), readMember(kept, 'createdAt')];
    if (typeof shortId === 'string' && typeof createdAt === 'string')
      current = { shortId, createdAt, isRenewed: false };
  } catch {
    // As above.
  }
  return current;
}
