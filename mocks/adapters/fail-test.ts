import type { ContractViolation } from '../rules/response-validator.ts';

/** For `onContractViolation`: an answer that breaks the contract is a test failure. */
export function failTest(violation: ContractViolation): never {
  throw new Error(`The sandbox breaks the API description: ${JSON.stringify(violation)}`);
}

/** For `onFault`: a test sees the fault itself, not the answer that clients get. */
export function rethrow(error: unknown): never {
  throw error;
}
