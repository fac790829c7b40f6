import type { components } from '#lib/openapi/atlas.gen.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError, type ErrorCode } from '../rules/api-error.ts';
import { createJsonReply, type Reply } from '../rules/reply.ts';
import { realm } from './credential.ts';

/** Atlas's errors: their codes and statuses come from the description, their shape is the same for all. */
export type ErrorCatalogue = {
  isCode(name: string): name is ErrorCode;
  statusOf(code: ErrorCode): number;
  createReply(error: ApiError, requestId: string): Reply;
};

/** @param siteUrl where the documentation of each code is, without a slash at its end. */
export function createErrorCatalogue(description: ApiDescription, siteUrl: string): ErrorCatalogue {
  const statuses = new Map(description.errorCodes.map(({ code, status }) => [code, status]));
  const statusOf = (code: ErrorCode) => statuses.get(code) ?? 500;
  return {
    isCode: (name): name is ErrorCode => statuses.has(name),
    statusOf,
    createReply({ code, message, details }, requestId) {
      const { param, problems, position, headers } = details;
      const body: components['schemas']['Error'] = {
        error: {
          code,
          message,
          ...(param === undefined ? {} : { param }),
          ...(problems === undefined ? {} : { errors: problems }),
          ...position,
          request_id: requestId,
          doc_url: `${siteUrl}/docs/errors#${code}`,
        },
      };
      return createJsonReply(statusOf(code), body, headers);
    },
  };
}

/** The error that the failure dial asks for, with the headers that its status always has. */
export function createDialledError(code: ErrorCode, { method, scopes }: Operation): ApiError {
  const [scope] = scopes;
  const missing = scope === undefined ? '' : `, scope="${scope}"`;
  const headers: Partial<Record<ErrorCode, Record<string, string>>> = {
    unauthorized: { 'WWW-Authenticate': `${realm}, error="invalid_token"` },
    insufficient_scope: { 'WWW-Authenticate': `${realm}, error="insufficient_scope"${missing}` },
    method_not_allowed: { Allow: method.toUpperCase() },
    rate_limited: { 'Retry-After': '5' },
    unavailable: { 'Retry-After': '5' },
  };
  const subject = code === 'insufficient_scope' && missing ? `${code} for the scope ${scope}` : code;
  const message = `The sandbox answers ${subject} because Atlas-Sandbox-Scenario asks for it. Leave the header out.`;
  return new ApiError(code, message, {
    headers: headers[code] ?? {},
    ...(code === 'invalid_json' ? { position: { line: 1, column: 1 } } : {}),
  });
}
