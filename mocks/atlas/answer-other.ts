import type { ApiDescription } from '#lib/openapi/description.ts';
import { ApiError } from '../rules/api-error.ts';
import { findNearestRoute } from '../rules/nearest-route.ts';
import type { Reply } from '../rules/reply.ts';
import type { Exchange } from './exchange.ts';

/**
 * Answers what is no operation: OPTIONS with the methods of its route; everything else is refused.
 *
 * @throws ApiError `not_found` with the route that was probably meant, or `method_not_allowed`.
 */
export function answerOther(description: ApiDescription, { request, url, match }: Exchange): Reply {
  const { method } = request;
  switch (match.kind) {
    case 'unknown-path': {
      const path = url.pathname.length > 100 ? `${url.pathname.slice(0, 100)}…` : url.pathname;
      const nearest = findNearestRoute(description, url.pathname);
      const advice = nearest ? `Did you mean ${nearest}?` : 'The routes stand in the API reference.';
      throw new ApiError('not_found', `${path} is no route of this API. ${advice}`);
    }
    case 'unknown-method': {
      const headers = { Allow: match.allow.join(', ') };
      if (method === 'OPTIONS') return { status: 204, headers, content: { kind: 'none' } };
      throw new ApiError('method_not_allowed', `${method} is not allowed on ${match.path}. Use ${headers.Allow}.`, {
        headers,
      });
    }
    case 'operation':
      throw new Error(`No handler answers ${match.operation.id}, which the API description has.`);
  }
}
