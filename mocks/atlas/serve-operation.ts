import type { JsonObject } from '#lib/http/json-value.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from '../rules/api-error.ts';
import { createEtag, matchesEtag, matchesEtagStrongly } from '../rules/etag.ts';
import { readScenario } from '../rules/failure-dial.ts';
import { requireAcceptable, requireMediaType } from '../rules/media-types.ts';
import { readBody, readJson, readStrayJson } from '../rules/read-body.ts';
import type { Reply } from '../rules/reply.ts';
import type { RequestValidator } from '../rules/request-validator.ts';
import { wait } from '../rules/wait.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { Approach, BodyOf, OperationHandler, OperationId, PathOf, QueryOf } from './call.ts';
import { requireScopes } from './credential.ts';
import { createDialledError, type ErrorCatalogue } from './error-catalogue.ts';
import type { AuthenticatedExchange, Exchange } from './exchange.ts';
import { requireQuota } from './quota-windows.ts';
import { recordAudit } from './record-audit.ts';
import { replayOrRun } from './replay-or-run.ts';
import type { Actor } from './resources.ts';
import { requireVersion, type VersionDeprecations } from './versions.ts';

export type ServeOptions = {
  errors: ErrorCatalogue;
  validator: RequestValidator;
  maxBodyBytes: number;
  deprecations: VersionDeprecations;
  /** Milliseconds since 1970, where a request opens no world with a clock of its own. */
  now: () => number;
};

const scenarioHeader = 'Atlas-Sandbox-Scenario';

/**
 * Answers a request to an operation. The rules that hold for all operations are applied here and nowhere else, in the
 * order that the contract fixes: the first one that is broken decides on the answer.
 *
 * @throws ApiError for every refusal; the signal's reason when the request is aborted, in which case nothing is written.
 */
export async function serveOperation<Id extends OperationId, Found>(
  options: ServeOptions,
  exchange: AuthenticatedExchange,
  handler: OperationHandler<Id, Found>,
): Promise<Reply> {
  const { request, match, credential, world } = exchange;
  if (match.kind !== 'operation') throw new Error(`${request.url} reached an operation that it does not name.`);
  const { operation, pathParameters } = match;
  if (credential instanceof ApiError || !world) {
    requireQuota(exchange.quota);
    throw credential;
  }
  requireQuota(exchange.quota);
  requireScopes(credential, operation.scopes);
  requireVersion(request.headers, options.deprecations, world.clock.now());
  const { actor } = credential;
  const body = await readBody(request, options.maxBodyBytes);
  return replayOrRun({ exchange, operation, world, body, validator: options.validator }, async () => {
    await turnFailureDial(options, exchange, operation);
    // A read changes nothing; and to ask an HTTP server's request for its signal is to make one.
    if (operation.method !== 'get') request.signal.throwIfAborted();
    return runHandler({ options, exchange, operation, world, body, pathParameters, actor }, handler);
  });
}

/** Does what `Atlas-Sandbox-Scenario` asks for before the request runs, and notes what is to happen to the answer. */
export async function turnFailureDial(
  { errors, validator }: Pick<ServeOptions, 'errors' | 'validator'>,
  exchange: Exchange,
  operation: Operation,
): Promise<void> {
  const text = exchange.request.headers.get(scenarioHeader);
  if (text === null) return;
  validator.checkHeader(operation, scenarioHeader, text);
  const scenario = readScenario(text, errors.isCode);
  if (scenario.kind === 'other') return;
  exchange.scenario = text;
  exchange.isBroken = scenario.kind !== 'slow';
  if (scenario.kind === 'error') throw createDialledError(scenario.code, operation);
  if (scenario.kind === 'slow') await wait(scenario.durationMs, exchange.request.signal);
  if (scenario.kind === 'fault') exchange.fault = scenario.fault;
}

type Run = {
  options: ServeOptions;
  exchange: Exchange;
  operation: Operation;
  world: AtlasWorld;
  body: Uint8Array;
  pathParameters: Record<string, string>;
  actor: Actor;
};

async function runHandler<Id extends OperationId, Found>(
  run: Run,
  handler: OperationHandler<Id, Found>,
): Promise<Reply> {
  const { options, exchange, operation, world, actor } = run;
  const { request, url, version } = exchange;
  requireMediaType(operation, request.headers);
  const accept = request.headers.get('accept');
  const mediaType = requireAcceptable(operation, accept);
  const json = operation.requestBody ? readJson(run.body) : readStrayJson(run.body);
  const path = trust<PathOf<Id>>(decodeAll(run.pathParameters));
  const { requestId } = exchange;
  const scenario = request.headers.get(scenarioHeader);
  const approach: Approach<Id> = { operation, world, version, path, requestId, actor, scenario };
  const found = trust<Found>(handler.find?.(approach));
  if (handler.find) requireMatch(options.validator, operation, request.headers, () => handler.show?.(found) ?? found);
  const findProblems = (body: JsonObject) => handler.findProblems?.({ ...approach, found }, body) ?? [];
  const { given, ...input } = options.validator.check(operation, url.searchParams, json, findProblems);
  const query = trust<QueryOf<Id>>(input.query);
  const body = trust<BodyOf<Id>>(input.body);
  const reply = await handler.run({ ...approach, found, query, given, body, mediaType, accept });
  if (operation.auditAction && reply.change)
    recordAudit(world, { actor, action: operation.auditAction, ...reply.change, request_id: requestId });
  return answerCondition(request, reply);
}

const ifMatchHeader = 'If-Match';

/** @throws ApiError `precondition_failed` when `If-Match` names another version of the object than the one there is. */
function requireMatch(validator: RequestValidator, operation: Operation, headers: Headers, show: () => unknown): void {
  const condition = headers.get(ifMatchHeader);
  const isDescribed = operation.parameters.some(({ name }) => name === ifMatchHeader);
  if (condition === null || !isDescribed) return;
  validator.checkHeader(operation, ifMatchHeader, condition);
  if (matchesEtagStrongly(condition, createEtag(JSON.stringify(show())))) return;
  const message = 'The object has changed since you read it. Read it again, and send the ETag that you get then.';
  throw new ApiError('precondition_failed', message, { param: ifMatchHeader });
}

/** A GET for a version that the client already has gets 304 (RFC 9110, section 13.1.2). */
function answerCondition(request: Request, reply: Reply): Reply {
  const condition = request.headers.get('if-none-match');
  const etag = reply.headers.ETag;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || condition === null || etag === undefined || !matchesEtag(condition, etag)) return reply;
  return { status: 304, headers: { ETag: etag }, content: { kind: 'none' } };
}

/** Gives a value the type that the description has fixed, and that the checks above have made sure of. */
function trust<T>(value: unknown): T {
  return value as T;
}

/** A value that is no UTF-8 stays encoded: no id looks like that. */
function decodeAll(parameters: Record<string, string>): Record<string, string> {
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, decode(text)]));
}
