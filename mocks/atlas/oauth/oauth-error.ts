import type { components } from '#lib/openapi/atlas.gen.ts';
import type { ApiError } from '../../rules/api-error.ts';
import { createJsonReply, type Reply } from '../../rules/reply.ts';

export type OAuthErrorCode = components['schemas']['OAuthError']['error'];

/** A refusal in the shape of RFC 6749, section 5.2. The message says what is wrong and what to do. */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(
    code: OAuthErrorCode,
    message: string,
    details: { status?: number; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = 'OAuthError';
    this.code = code;
    const isClient = code === 'invalid_client';
    this.status = details.status ?? (isClient ? 401 : 400);
    this.headers = { ...(isClient ? { 'WWW-Authenticate': 'Basic realm="atlas"' } : {}), ...details.headers };
  }
}

/** No cache may keep what an endpoint of tokens says (RFC 6749, section 5.1). */
export const uncached = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

/** What a rule of all operations refuses, in the words of OAuth; status and headers stay as they are. */
export function toOAuthError({ code, message, details }: ApiError, status: number): OAuthError {
  const headers = Object.entries(details.headers ?? {}).filter(([name]) => name !== 'WWW-Authenticate');
  return new OAuthError(toOAuthCode(code), message, { status, headers: Object.fromEntries(headers) });
}

function toOAuthCode(code: ApiError['code']): OAuthErrorCode {
  switch (code) {
    case 'unauthorized':
      return 'invalid_client';
    case 'insufficient_scope':
      return 'invalid_scope';
    case 'internal_error':
      return 'server_error';
    case 'rate_limited':
    case 'unavailable':
      return 'temporarily_unavailable';
    default:
      return 'invalid_request';
  }
}

export function createOAuthErrorReply({ code, message, status, headers }: OAuthError): Reply {
  const body: components['schemas']['OAuthError'] = { error: code, error_description: describeError(message) };
  return createJsonReply(status, body, { ...uncached, ...headers });
}

/** A description may hold visible ASCII and blanks, but neither `"` nor `\` (RFC 6749, section 5.2). */
export function describeError(message: string): string {
  return message
    .replaceAll('"', "'")
    .replaceAll('…', '...')
    .replace(/[^\x20-\x7e]|\\/g, '?');
}
