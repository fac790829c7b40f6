import type { Answer, createTestSandbox, TestRequest } from '../../test-sandbox.ts';

export type TestSandbox = ReturnType<typeof createTestSandbox>;

/** What brings a documented answer about: the request that it answers, or a function that sends all that is needed. */
export type Demonstration =
  | readonly [method: string, target: string, request?: TestRequest]
  | ((sandbox: TestSandbox) => Promise<Answer>);

/** By operation, status and media type (`listEvents 200 application/x-ndjson`, `retrieveEvent 304`). */
export type Demonstrations = Record<string, Demonstration>;

export const ndjson: TestRequest = { headers: { accept: 'application/x-ndjson' } };

/** Reads an object, and once more with the ETag of the first answer. */
export function readTwice(target: string) {
  return async ({ send }: TestSandbox): Promise<Answer> => {
    const { headers } = await send('GET', target);
    return send('GET', target, { headers: { 'if-none-match': String(headers.get('etag')) } });
  };
}
