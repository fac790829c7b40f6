import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import type { OpenApiDocument } from '#lib/openapi/document.ts';
import type { Schema } from '#lib/openapi/operation.ts';
import { dereference } from '#lib/openapi/reference.ts';
import { breakAnswer } from '../rules/failure-dial.ts';
import type { Answer } from '../rules/handler.ts';
import { createNdjsonStream, emptyLine, type NdjsonSource } from '../rules/ndjson-stream.ts';
import type { Reply, ReplyContent } from '../rules/reply.ts';
import type { ContractViolation, ResponseValidator } from '../rules/response-validator.ts';
import type { QuotaState } from '../world/quota.ts';
import type { Exchange } from './exchange.ts';
import { isOAuthPath } from './oauth/oauth-path.ts';
import { deprecationHeaders, type VersionDeprecations, versionHeader } from './versions.ts';

export type SendOptions = {
  document: OpenApiDocument;
  siteUrl: string;
  deprecations: VersionDeprecations;
  responses: ResponseValidator;
  /** Called for each answer that the description does not allow; without it answers are not checked. */
  onContractViolation?: ((violation: ContractViolation) => void) | undefined;
};

const mediaTypes = { json: 'application/json', ndjson: 'application/x-ndjson' } as const;

/**
 * Sends a reply with the headers that every answer has.
 *
 * @throws what the failure dial does to an answer that never arrives, and what `onContractViolation` throws.
 */
export async function sendReply(options: SendOptions, exchange: Exchange, reply: Reply): Promise<Answer> {
  const { request } = exchange;
  const { status, content } = reply;
  const headers = createHeaders(options, exchange, reply);
  const check = exchange.isBroken ? undefined : createCheck(options, exchange, reply, headers);
  if (check && 'text' in content) for (const value of readValues(content)) check(value);
  const body = openBody(exchange, content, check);
  if (!exchange.fault) return { status, headers, body };
  const dropField = createDropField(options, exchange, reply);
  return breakAnswer(exchange.fault, { status, headers, body }, { signal: request.signal, dropField });
}

function openBody(
  { request, world }: Exchange,
  content: ReplyContent,
  check: CheckBody | undefined,
): string | ReadableStream<Uint8Array> | null {
  const isHead = request.method === 'HEAD';
  if (content.kind === 'ndjson' && isHead) content.source.stop();
  if (content.kind === 'none' || isHead) return null;
  if ('text' in content) return content.text;
  // A stream ends with the request, and with the world that it tells of.
  const signals = world ? [request.signal, world.life.signal] : [request.signal];
  return createNdjsonStream(checkLines(content.source, check), AbortSignal.any(signals));
}

function createHeaders(
  { siteUrl, deprecations }: SendOptions,
  exchange: Exchange,
  reply: Reply,
): Record<string, string> {
  const { requestId, version, quota, world, scenario } = exchange;
  const { content } = reply;
  return {
    ...(world ? { 'X-Sandbox-Created': world.createdAt } : {}),
    ...reply.headers,
    ...(content.kind === 'none' ? {} : { 'Content-Type': mediaTypeOf(content) }),
    ...('text' in content ? { 'Content-Length': String(Buffer.byteLength(content.text)) } : {}),
    'Atlas-Request-Id': requestId,
    [versionHeader]: version,
    ...deprecationHeaders(deprecations.get(version), siteUrl),
    ...(quota ? quotaHeaders(quota) : {}),
    ...(scenario === undefined ? {} : { 'Atlas-Sandbox-Scenario': scenario }),
  };
}

function quotaHeaders({ limit, remaining, resetSeconds }: QuotaState): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(resetSeconds),
  };
}

function mediaTypeOf(content: Exclude<ReplyContent, { kind: 'none' }>): string {
  return content.kind === 'text' ? content.mediaType : mediaTypes[content.kind];
}

type CheckBody = (body: JsonValue) => void;

/** What a text holds, as its schema describes it: a JSON value, one value a line of NDJSON, else the text itself. */
function readValues(content: Extract<ReplyContent, { text: string }>): JsonValue[] {
  if (content.kind === 'json') return [JSON.parse(content.text)];
  if (readMediaType(content.mediaType) !== mediaTypes.ndjson) return [content.text];
  const lines = content.text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

/** Checks status and headers at once; what it returns checks the body, or each line of it. */
function createCheck(
  { responses, onContractViolation }: SendOptions,
  { match }: Exchange,
  { status, content }: Reply,
  headers: Record<string, string>,
): CheckBody | undefined {
  if (!onContractViolation) return undefined;
  const report = (violation: ContractViolation | undefined) => {
    if (violation) onContractViolation(violation);
  };
  if (match.kind !== 'operation') {
    const schema = match.kind === 'unknown-method' && isOAuthPath(match.path) ? 'OAuthError' : 'Error';
    return (body) => report(responses.checkComponent(schema, status, body));
  }
  report(responses.checkHead(match.operation, status, new Headers(headers)));
  const mediaType = content.kind === 'none' ? '' : (readMediaType(mediaTypeOf(content)) ?? '');
  return (body) => report(responses.checkBody(match.operation, status, mediaType, body));
}

function checkLines(source: NdjsonSource, check: CheckBody | undefined): NdjsonSource {
  if (!check) return source;
  const checked = <T>(line: T): T => {
    if (line !== undefined && line !== emptyLine) check(JSON.parse(JSON.stringify(line)));
    return line;
  };
  return {
    next() {
      const line = source.next();
      return line instanceof Promise ? line.then(checked) : checked(line);
    },
    stop: () => source.stop(),
  };
}

/** Takes out of a body the first field that its schema requires. */
function createDropField(
  { document }: SendOptions,
  { match }: Exchange,
  { status }: Reply,
): (body: JsonObject) => JsonObject {
  const responses = match.kind === 'operation' ? match.operation.responses : [];
  const schema = responses.find((response) => response.status === String(status))?.content[0]?.schema ?? {};
  return (body) => {
    // Where alternatives say what is required, all of them begin with a field that is.
    const [dropped = Object.keys(body)[0]] = requiredFields(document, schema);
    return Object.fromEntries(Object.entries(body).filter(([name]) => name !== dropped));
  };
}

function requiredFields(document: OpenApiDocument, reference: Schema): string[] {
  const { required } = dereference(document, reference);
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}
