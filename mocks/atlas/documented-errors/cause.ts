import type { Answer, createTestSandbox, TestRequest } from '../../test-sandbox.ts';

export type TestSandbox = ReturnType<typeof createTestSandbox>;

/**
 * What brings an error about: the request that it answers, or a function that sends all that is needed and gives the
 * answer with the error. In a target `{account_id}` and the like stand for the id of an object that is there, and
 * `{cursor}` for a cursor of another list.
 */
export type Cause =
  | readonly [method: string, target: string, request?: TestRequest]
  | ((sandbox: TestSandbox) => Promise<Answer>);

/** What the documented errors of one resource's operations need, beyond what every operation has. */
export type ResourceErrors = {
  /** By path parameter the id of an object that is there, or how to make one. */
  ids?: Record<string, string | ((sandbox: TestSandbox) => Promise<string>)>;
  /** By operation a body that is accepted, for errors that come after a success with the same Idempotency-Key. */
  acceptedBodies?: Record<string, object>;
  /** By operation and code (`listAccounts invalid_request`), for errors that not every operation gives alike. */
  causes: Record<string, Cause>;
};
