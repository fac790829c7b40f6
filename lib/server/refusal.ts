import 'server-only';
import { createProblem, createProblemResponse, type PortalErrorCode } from '#lib/http/problem.ts';

/** Why a request goes no further: the code of the answer, what the visitor can do, and headers that belong to it. */
export type Refusal = { code: PortalErrorCode; detail: string; headers?: Record<string, string> };

/** A refusal as the visitor gets it. */
export function refusalResponse(refusal: Refusal, requestId: string): Response {
  return createProblemResponse(createProblem(refusal.code, refusal.detail, requestId), refusal.headers);
}
