import type { OperationMatch } from '#lib/openapi/find-operation.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from '../rules/api-error.ts';
import type { AnswerFault } from '../rules/failure-dial.ts';
import type { Quota, QuotaState, QuotaWindow } from '../world/quota.ts';
import type { WorldStore } from '../world/world-store.ts';
import type { AtlasState, AtlasWorld } from './atlas-state.ts';
import { type Credential, readCredential } from './credential.ts';
import { findIssued, isLive, worldOfCredential } from './oauth/grants.ts';
import { anonymousWindow } from './quota-windows.ts';
import type { Router } from './router.ts';
import { type ApiVersion, currentVersion, isVersion, versionHeader } from './versions.ts';

/** What is known of a request before any check has refused it: every answer needs this, refusals too. */
export type Exchange = {
  request: Request;
  url: URL;
  requestId: string;
  match: OperationMatch;
  /** The world that the request opens. */
  world: AtlasWorld | undefined;
  /** Undefined where nothing is counted: controls of the sandbox are outside the quotas. */
  quota: QuotaState | undefined;
  /** The version of the answer: the one that was asked for, if there is such a one. */
  version: ApiVersion;
  /** Set by the failure dial: the scenario that shapes the answer, whether that may break the contract, and how. */
  scenario?: string;
  isBroken?: boolean;
  fault?: AnswerFault;
};

/** An exchange with an operation that wants a credential. */
export type AuthenticatedExchange = Exchange & { credential: Credential | ApiError };

export type ExchangeOptions = {
  router: Router;
  portalKey: string;
  worlds: WorldStore<AtlasState>;
  quotaWindows: (operation: Operation | undefined) => QuotaWindow[];
  quotaOfAddress: (address: string) => Quota;
  createRequestId: () => string;
  now: () => number;
};

/** Opens the world of the request's credential and counts the request; refuses nothing. */
export function openExchange(options: ExchangeOptions, request: Request, address: string): AuthenticatedExchange {
  const { portalKey, worlds } = options;
  const credential = readCredential(request.headers, {
    portalKey,
    findToken: (token) => readAccessToken(worlds, token),
  });
  const world = credential instanceof ApiError ? undefined : worlds.open(credential.world);
  const { url, match } = options.router(request);
  return { ...createExchange(options, request, { url, match, world, address }), credential };
}

/** Who may do what with a token. Its world is never made for it: a token of a world that is gone opens nothing. */
function readAccessToken(worlds: WorldStore<AtlasState>, token: string): Credential | undefined {
  const world = worlds.find(worldOfCredential(token, 'access') ?? '');
  const issued = world && findIssued(world, 'access', token);
  if (!issued || !isLive(world, issued)) return undefined;
  const actor = { type: 'oauth_client' as const, id: issued.grant.clientId };
  return { world: world.id, scopes: new Set(issued.scopes), actor };
}

/** Where a request goes and where it comes from. */
type Ends = Pick<Exchange, 'url' | 'match' | 'world'> & { address: string; addressWindow?: QuotaWindow };

/** An exchange in a world, or in none, counted there or by its address; refuses nothing. */
export function createExchange(options: ExchangeOptions, request: Request, ends: Ends): Exchange {
  const { url, match, world, address, addressWindow = anonymousWindow } = ends;
  const operation = match.kind === 'operation' ? match.operation : undefined;
  const countIn = (opened: AtlasWorld) => {
    if (operation?.isSandboxOnly) return undefined;
    return opened.quota.count(options.quotaWindows(operation), opened.clock.now());
  };
  const quota = world ? countIn(world) : options.quotaOfAddress(address).count([addressWindow], options.now());
  const version = request.headers.get(versionHeader) ?? '';
  return {
    request,
    url,
    requestId: `req_${options.createRequestId()}`,
    match,
    world,
    quota,
    version: isVersion(version) ? version : currentVersion,
  };
}
