import type { ApiDescription } from '#lib/openapi/description.ts';
import { ApiError } from '../rules/api-error.ts';
import { type Answer, createHandler, type Handler } from '../rules/handler.ts';
import type { Reply } from '../rules/reply.ts';
import { getRequestValidator } from '../rules/request-validator.ts';
import { type ContractViolation, getResponseValidator } from '../rules/response-validator.ts';
import { createAddressQuotas } from '../world/address-quotas.ts';
import { createTextPool, type RandomBytes } from '../world/ids.ts';
import type { WorldStore } from '../world/world-store.ts';
import { answerOther } from './answer-other.ts';
import type { AtlasState, AtlasWorld } from './atlas-state.ts';
import type { OperationHandler, OperationId } from './call.ts';
import { createErrorCatalogue } from './error-catalogue.ts';
import { type Exchange, type ExchangeOptions, openExchange } from './exchange.ts';
import { createOAuthErrorReply, toOAuthError } from './oauth/oauth-error.ts';
import { isOAuthPath } from './oauth/oauth-path.ts';
import { createQuotaWindows } from './quota-windows.ts';
import { createRouter, type Router } from './router.ts';
import { sendReply } from './send-reply.ts';
import { type ServeOptions, serveOperation } from './serve-operation.ts';
import { readVersionDeprecations } from './versions.ts';

const internalError =
  'Something went wrong on our side. Send again with the same Idempotency-Key; if it goes on, quote the request id.';

export type AtlasServerOptions = {
  description: ApiDescription;
  worlds: WorldStore<AtlasState>;
  portalKey: string;
  siteUrl: string;
  now: () => number;
  randomBytes: RandomBytes;
  onContractViolation?: ((violation: ContractViolation) => void) | undefined;
  /** Called with what no rule foresaw; the client gets `internal_error`. */
  onFault: (error: unknown) => void;
};

export type AtlasServer = {
  /**
   * The handler of an operation. Method and path come from the API description, and so do all rules that hold for
   * every operation: `find` and `run` are left with what only this one does.
   */
  operation<Id extends OperationId, Found = undefined>(id: Id, handler: OperationHandler<Id, Found>): NamedHandler;
  /** The handler of everything that is no operation. */
  other: Handler;
  /** Tells from where a request comes before its handler gets it. */
  noteAddress(request: Request, address: string): void;
  /** Answers a request that has rules of its own, with the headers that every answer has. */
  answer<E extends Exchange>(request: Request, way: Way<E>): Promise<Answer>;
  exchangeOptions: ExchangeOptions;
  serveOptions: ServeOptions;
  router: Router;
  now: () => number;
  touch(world: AtlasWorld): void;
  /** Begins a new life of a world. */
  renew(world: AtlasWorld): AtlasWorld;
  /** When the world ends unless it is used again, in real time: milliseconds since 1970. */
  expiresAtMs(world: AtlasWorld): number;
};

/** How a kind of request is answered. */
type Way<E extends Exchange> = {
  open: (address: string) => E;
  serve: (exchange: E) => Promise<Reply>;
  /** The answer to an error that a rule has thrown, in the shape that the client expects; undefined for any other. */
  showError: (error: unknown, exchange: E) => Reply | undefined;
};

export type NamedHandler = { id: OperationId; handler: Handler };

/** 256 KiB */
const maxBodyBytes = 262_144;

export function createAtlasServer(options: AtlasServerOptions): AtlasServer {
  const { description, worlds, siteUrl, now } = options;
  const errors = createErrorCatalogue(description, siteUrl);
  const deprecations = readVersionDeprecations(description.document);
  const serveOptions = { errors, deprecations, now, validator: getRequestValidator(description), maxBodyBytes };
  const sendOptions = {
    document: description.document,
    siteUrl,
    deprecations,
    responses: getResponseValidator(description),
    onContractViolation: options.onContractViolation,
  };
  const router = createRouter(description);
  const exchangeOptions = {
    ...options,
    router,
    quotaWindows: createQuotaWindows(description),
    quotaOfAddress: createAddressQuotas(),
    createRequestId: createTextPool(16, options.randomBytes),
  };
  const addresses = new WeakMap<Request, string>();

  const answer = async <E extends Exchange>(request: Request, { open, serve, showError }: Way<E>) => {
    const exchange = open(addresses.get(request) ?? 'unknown');
    const reply = await serve(exchange).catch((error: unknown) => {
      const shown = showError(error, exchange);
      if (shown) return shown;
      if (request.signal.aborted) throw error;
      options.onFault(error);
      const fault = showError(new ApiError('internal_error', internalError), exchange);
      if (!fault) throw error;
      return fault;
    });
    return sendReply(sendOptions, exchange, reply);
  };
  const open = (request: Request) => (address: string) => openExchange(exchangeOptions, request, address);
  const showError = (error: unknown, { requestId }: Exchange) =>
    error instanceof ApiError ? errors.createReply(error, requestId) : undefined;
  const showOtherError = (error: unknown, exchange: Exchange) => {
    const isOAuth = exchange.match.kind === 'unknown-method' && isOAuthPath(exchange.match.path);
    if (!isOAuth || !(error instanceof ApiError)) return showError(error, exchange);
    return createOAuthErrorReply(toOAuthError(error, errors.statusOf(error.code)));
  };
  const isOperation = (request: Request, id: OperationId) => {
    const { match } = router(request);
    return match.kind === 'operation' && match.operation.id === id;
  };

  return {
    operation: (id, handler) => ({
      id,
      handler: createHandler({
        matches: (request) => isOperation(request, id),
        answer: (request) =>
          answer(request, {
            open: open(request),
            serve: (exchange) => serveOperation(serveOptions, exchange, handler),
            showError,
          }),
      }),
    }),
    other: createHandler({
      matches: () => true,
      answer: (request) =>
        answer(request, {
          open: open(request),
          serve: async (exchange) => answerOther(description, exchange),
          showError: showOtherError,
        }),
    }),
    answer,
    exchangeOptions,
    serveOptions,
    noteAddress: (request, address) => addresses.set(request, address),
    router,
    now,
    touch: (world) => worlds.touch(world),
    renew: (world) => worlds.renew(world),
    expiresAtMs: (world) => worlds.expiresAtMs(world),
  };
}
