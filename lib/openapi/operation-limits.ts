import type { ApiDescription } from './description.ts';
import type { Operation, RateLimit } from './operation.ts';

/** The quotas that an operation's requests count in, its own first; controls of the sandbox count in none. */
export function operationLimits({ rateLimits }: ApiDescription, operation: Operation): RateLimit[] {
  return operation.isSandboxOnly ? [] : [...operation.rateLimits, ...rateLimits];
}
