import type { OperationMatch } from '#lib/openapi/find-operation.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from '../rules/api-error.ts';
import type { AnswerFault } from '../rules/failure-dial.ts';
import type { Quota, QuotaState, QuotaWindow } from '../world/quota.ts';
import type { WorldStore } from '../world/world-store.ts';
import type { AtlasState, AtlasWorld } from './atlas-state.ts';
import { type Credential, readCredential } from './credential.ts';
import { anonymousWindow } from './quota-windows.ts';
import type { Router } from './router.ts';
import { type ApiVersion, currentVersion, isVersion, versionHeader } from './versions.ts';

/** What is known of a request before any check has refused it: every answer needs this, refusals too. */
export type Exchange = {
  request: Request;
  url: URL;
  requestId: string;
  match: OperationMatch;
  credential: Credential | ApiError;
  /** The world that the credential opens. */
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

export type ExchangeOptions = {
  router: Router;
  portalKey: string;
  worlds: WorldStore<AtlasState>;
  quotaWindows: (operation: Operation | undefined) => QuotaWindow[];
  quotaOfAddress: (address: string) => Quota;
  createRequestId: () => string;
  now: () => number;
};

/** Opens the visitor's world and counts the request; refuses nothing. */
export function openExchange(options: ExchangeOptions, request: Request, address: string): Exchange {
  const { url, match } = options.router(request);
  const credential = readCredential(request.headers, options.portalKey);
  const world = credential instanceof ApiError ? undefined : options.worlds.open(credential.world);
  const operation = match.kind === 'operation' ? match.operation : undefined;
  const countIn = (opened: AtlasWorld) => {
    if (operation?.isSandboxOnly) return undefined;
    return opened.quota.count(options.quotaWindows(operation), opened.clock.now());
  };
  const quota = world ? countIn(world) : options.quotaOfAddress(address).count([anonymousWindow], options.now());
  const version = request.headers.get(versionHeader) ?? '';
  return {
    request,
    url,
    requestId: `req_${options.createRequestId()}`,
    match,
    credential,
    world,
    quota,
    version: isVersion(version) ? version : currentVersion,
  };
}
