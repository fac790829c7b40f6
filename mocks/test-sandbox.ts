import { readFileSync } from 'node:fs';
import type { JsonObject } from '#lib/http/json-value.ts';
import { readApiDescription } from '#lib/openapi/description.ts';
import { failTest, rethrow } from './adapters/fail-test.ts';
import { createSandbox, type SandboxOptions } from './sandbox.ts';

export const description = readApiDescription(
  readFileSync(new URL('../content/openapi/atlas.yaml', import.meta.url), 'utf8'),
);

export type Answer = { status: number; headers: Headers; text: string; json: JsonObject };

export type TestRequest = {
  /** Name of the world whose key is sent. */
  world?: string;
  headers?: Record<string, string>;
  /** Sent as it is if it is text or bytes, else as JSON; with the media type of JSON unless the headers say otherwise. */
  body?: string | Uint8Array<ArrayBuffer> | object;
  signal?: AbortSignal;
  address?: string;
};

/** A sandbox whose time stands still until a test moves it, and which fails the test when it breaks its contract. */
export function createTestSandbox(options: Partial<SandboxOptions> = {}) {
  let nowMs = Date.UTC(2026, 10, 24, 8);
  const sandbox = createSandbox({
    description,
    portalKey: 'ak_test_portal',
    siteUrl: 'https://docs.atlasfiction.com',
    now: () => nowMs,
    onContractViolation: failTest,
    onFault: rethrow,
    ...options,
  });

  const fetch = (method: string, target: string, request: TestRequest = {}): Promise<Response> => {
    const { world = 'testworld', body, signal, address } = request;
    const isJson = typeof body === 'object' && !(body instanceof Uint8Array);
    const headers: Record<string, string> = {
      authorization: `Bearer ak_test_${world}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...request.headers,
    };
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    const init = { method, headers: given, ...(signal ? { signal } : {}) };
    const content = isJson ? JSON.stringify(body) : body;
    return sandbox.fetch(
      new Request(`https://api.atlasfiction.com${target}`, content === undefined ? init : { ...init, body: content }),
      address === undefined ? undefined : { address },
    );
  };

  return {
    fetch,
    async send(method: string, target: string, request?: TestRequest): Promise<Answer> {
      const response = await fetch(method, target, request);
      const text = await response.text();
      const isJson = response.headers.get('content-type') === 'application/json' && text !== '';
      return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
    },
    advance(durationMs: number): void {
      nowMs += durationMs;
    },
    nowMs: () => nowMs,
  };
}

/** The next lines of an NDJSON answer, empty ones included; the stream stays open. */
export function createLineReader(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next(): Promise<string | undefined> {
      while (!text.includes('\n')) {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) return undefined;
        text += chunk.value;
      }
      const end = text.indexOf('\n');
      const line = text.slice(0, end);
      text = text.slice(end + 1);
      return line;
    },
    cancel: () => reader?.cancel(),
  };
}
