import { readJson, readMember } from '#lib/request/read-json.ts';
import { answerOf } from '#lib/request/send-result.ts';
import { noteSandbox } from '../send/sandbox.ts';
import { sendRequest } from '../send/send-request.ts';

/** A visitor's sandbox as it tells of itself (`GET /_sandbox`). */
export type SandboxState = {
  world: string;
  /** Seconds until it ends unless it is used again. */
  expiresInS: number;
  /** What its clock says, in milliseconds since the epoch, and how far ahead that is (ISO 8601). */
  clockMs: number;
  offset: string;
  counts: [name: string, count: number][];
};

/** The state of a sandbox, or in words why there is none. */
export type SandboxResult = { ok: true; state: SandboxState } | { ok: false; problem: string };

/** Asks the sandbox how it is, which counts as use. */
export function readSandboxState(): Promise<SandboxResult> {
  return call('GET', '/_sandbox');
}

/** Begins the sandbox anew. What was in it is lost. */
export function resetSandbox(): Promise<SandboxResult> {
  return call('POST', '/_sandbox/reset');
}

/** Moves the sandbox's clock forward by a duration (ISO 8601), and asks how it is then. */
export async function advanceClock(advance: string): Promise<SandboxResult> {
  const moved = await call('POST', '/_sandbox/clock', JSON.stringify({ advance }));
  return moved.ok ? readSandboxState() : moved;
}

async function call(method: string, path: string, body?: string): Promise<SandboxResult> {
  const headers: [string, string][] = body === undefined ? [] : [['Content-Type', 'application/json']];
  const request = { method, path, query: '', url: path, headers, ...(body === undefined ? {} : { body }) };
  const signal = new AbortController().signal;
  const result = await sendRequest(request, {
    signal,
    onProgress: () => undefined,
    onHeaders: (_, portal) => noteSandbox(portal),
  });
  const answer = answerOf(result);
  if (!answer) return { ok: false, problem: 'No answer reached this browser.' };
  const data = readJson(answer.body.text ?? null);
  if (answer.status >= 300) {
    const message = readMember(readMember(data, 'error'), 'message');
    return { ok: false, problem: typeof message === 'string' ? message : `The API answered ${answer.status}.` };
  }
  return { ok: true, state: readState(data) };
}

/** The state in an answer; what it does not tell is empty. */
export function readState(data: unknown): SandboxState {
  const clock = readMember(data, 'clock') ?? data;
  const counts = readMember(data, 'counts');
  return {
    world: String(readMember(data, 'world') ?? ''),
    expiresInS: Number(readMember(data, 'expires_in') ?? 0),
    clockMs: Date.parse(String(readMember(clock, 'now') ?? '')),
    offset: String(readMember(clock, 'offset') ?? 'PT0S'),
    counts: Object.entries(typeof counts === 'object' && counts !== null ? counts : {}).map(([name, count]) => [
      name.replaceAll('_', ' '),
      Number(count),
    ]),
  };
}
