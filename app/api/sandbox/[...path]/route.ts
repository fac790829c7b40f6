import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { findPortal } from '#lib/server/portal.ts';
import { createRequestId } from '#lib/server/request-id.ts';

/**
 * The proxy's door where Next is asked without the front, which answers these paths itself. Both lead to the portal
 * that `server/` composed in this process.
 */
async function handle(request: Request): Promise<Response> {
  const portal = findPortal();
  if (portal) {
    // Next appends the connection's address to what the visitor may have claimed.
    const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
    return portal.proxy.handle(request, { address });
  }
  const detail = 'No sandbox runs in this process. Start the portal by npm run dev, npm start or npm run preview.';
  return createProblemResponse(createProblem('unavailable', detail, createRequestId()));
}

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
