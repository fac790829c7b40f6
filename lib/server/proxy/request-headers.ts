import 'server-only';
import { hopByHopHeaders } from '#lib/http/hop-by-hop.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import type { Upstream } from './upstream.ts';

/** A header that the visitor sent and the upstream did not get. */
type DroppedHeader = { name: string; why: string };

export type UpstreamHeaders = {
  headers: Headers;
  /** Names, in lower case, of those that the portal set. */
  added: string[];
  dropped: DroppedHeader[];
};

/** What any HTTP API may be told: the form of the body and of the answer, and conditions (RFC 9110, sections 12 and 13). */
const generalNames = [
  'accept',
  'content-type',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'prefer',
];

/** Written anew for the upstream's own connection, which is neither adding nor dropping. */
const framingNames = new Set(['content-length', 'host']);

/** Never passed on, even where an API description names them: who sends, for whom, and with which right is the portal's to say. */
const ownNames = new Set([
  'accept-encoding',
  'atlas-sandbox',
  'authorization',
  'content-encoding',
  'cookie',
  'expect',
  'forwarded',
  'via',
  'x-api-key',
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
]);

/**
 * The headers of the upstream's request: of the visitor's those that the operation describes or that every API may get,
 * and the portal's own. Everything else is dropped, with the reason.
 */
export function createUpstreamHeaders(options: {
  operation: Operation;
  received: Headers;
  upstream: Upstream;
  world: string;
}): UpstreamHeaders {
  const { operation, received, upstream, world } = options;
  const hopByHop = hopByHopHeaders(received);
  const described = describedNames(operation, upstream);
  const headers = new Headers();
  const dropped: DroppedHeader[] = [];
  for (const [name, value] of received) {
    if (framingNames.has(name)) continue;
    const why = refuseHeader(name, { hopByHop, described });
    if (why) dropped.push({ name, why });
    else headers.set(name, value);
  }
  const own: Record<string, string> = {
    // Where nobody authenticates, a credential would be one too many: a token endpoint takes it for the client's.
    ...(operation.isPublic ? {} : { authorization: `Bearer ${upstream.key}` }),
    'accept-encoding': 'identity',
  };
  if (upstream.kind === 'sandbox') own['atlas-sandbox'] = world;
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  return { headers, added: Object.keys(own), dropped };
}

function describedNames(operation: Operation, upstream: Upstream): Set<string> {
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === 'header' && !(parameter.isSandboxOnly && upstream.kind === 'live'))
    .map((parameter) => parameter.name);
  const names = [...generalNames, ...parameters, ...(operation.idempotency ? [operation.idempotency.header] : [])];
  return new Set(names.map((name) => name.toLowerCase()));
}

function refuseHeader(name: string, rules: { hopByHop: Set<string>; described: Set<string> }): string | undefined {
  if (rules.hopByHop.has(name)) return 'ends at the portal';
  if (ownNames.has(name) || /^(?:x-forwarded-|proxy-|sec-)/.test(name)) return 'set by the portal alone';
  return rules.described.has(name) ? undefined : 'not a header of this operation';
}
