import { readMediaType } from '#lib/http/media-type.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { ApiError } from '../../rules/api-error.ts';
import { type Answer, createHandler } from '../../rules/handler.ts';
import { readBody } from '../../rules/read-body.ts';
import type { Reply } from '../../rules/reply.ts';
import type { RandomBytes } from '../../world/ids.ts';
import type { AtlasServer, NamedHandler } from '../atlas-server.ts';
import type { OperationId } from '../call.ts';
import { createExchange, type Exchange } from '../exchange.ts';
import { authorize, authorizePath, decide } from './authorize.ts';
import { readClaimedClient } from './clients.ts';
import { createToken } from './create-token.ts';
import { findNamedWorld, type NamedWorld } from './named-world.ts';
import type { OAuthCall } from './oauth-call.ts';
import { createOAuthErrorReply, OAuthError, toOAuthError } from './oauth-error.ts';
import { createErrorPageReply } from './oauth-page.ts';
import { readParameters } from './parameters.ts';
import { revokeToken } from './revoke-token.ts';
import { readScopes } from './scopes.ts';
import { serveOAuth } from './serve-oauth.ts';
import { describeServer } from './server-metadata.ts';

export type OAuthOptions = {
  description: ApiDescription;
  siteUrl: string;
  /** The issuer that a request is told of, by the address it was sent to. */
  issuer: (url: URL) => string;
  randomBytes: RandomBytes;
};

type Endpoint = {
  run: (call: OAuthCall) => Reply;
  /** Whether people see its errors, and not a client. */
  isPage?: boolean;
  /** Whether it is answered however often it is asked: it costs nothing, and a client that starts needs it. */
  isUnlimited?: boolean;
};

const formMediaType = 'application/x-www-form-urlencoded';
const metadataWindow = { key: 'metadata', limit: 1_000, windowSeconds: 60 };

/** The handlers of OAuth's operations, and of the consent form, which is a page's own and no part of the API. */
export function createOAuthHandlers(server: AtlasServer, options: OAuthOptions) {
  const { description, siteUrl, randomBytes } = options;
  const scopes = readScopes(description);
  const authorizeOptions = ({ exchange }: OAuthCall) => ({
    issuer: options.issuer(exchange.url),
    siteUrl,
    scopes,
    randomBytes,
  });

  const answer = async (request: Request, id: OperationId, endpoint: Endpoint): Promise<Answer> => {
    const operation = description.operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(`The API description has no operation ${id}.`);
    const { maxBodyBytes, errors } = server.serveOptions;
    const body = await readBody(request, maxBodyBytes).catch((error: unknown) => {
      if (error instanceof ApiError) return error;
      throw error;
    });
    const url = new URL(request.url);
    const isForm = body instanceof Uint8Array && readMediaType(request.headers.get('content-type')) === formMediaType;
    const form = readParameters(new URLSearchParams(isForm ? Buffer.from(body).toString('utf8') : ''));
    const query = readParameters(url.searchParams);
    const client = readClaimedClient(request.headers, form);
    const named = orFault(() => findNamedWorld(request.headers, client, { query, form }));
    const world = named instanceof OAuthError ? undefined : openWorld(server, named);

    return server.answer<Exchange>(request, {
      open: (address) =>
        createExchange(server.exchangeOptions, request, {
          url,
          match: { kind: 'operation', operation, pathParameters: {} },
          world,
          address,
          ...(endpoint.isUnlimited ? { addressWindow: metadataWindow } : {}),
        }),
      serve: async (exchange) => {
        await serveOAuth(server.serveOptions, exchange, { operation, body, isUnlimited: endpoint.isUnlimited });
        if (named instanceof OAuthError) throw named;
        return endpoint.run({ exchange, query, form, client, world });
      },
      showError: (error) => {
        const shown = error instanceof ApiError ? toOAuthError(error, errors.statusOf(error.code)) : error;
        if (!(shown instanceof OAuthError)) return undefined;
        if (!endpoint.isPage) return createOAuthErrorReply(shown);
        return createErrorPageReply(shown.status, shown.message, shown.headers);
      },
    });
  };

  const handler = (id: OperationId, endpoint: Endpoint): NamedHandler => ({
    id,
    handler: createHandler({
      matches: (request) => {
        const { match } = server.router(request);
        return match.kind === 'operation' && match.operation.id === id;
      },
      answer: (request) => answer(request, id, endpoint),
    }),
  });
  const tokenOptions = { scopes, randomBytes };
  return {
    operations: [
      handler('authorize', { run: (call) => authorize(call, authorizeOptions(call)), isPage: true }),
      handler('createToken', { run: (call) => createToken(call, tokenOptions) }),
      handler('revokeToken', { run: revokeToken }),
      handler('retrieveServerMetadata', {
        run: ({ exchange }) => describeServer(options.issuer(exchange.url), siteUrl, scopes),
        isUnlimited: true,
      }),
    ],
    consentForm: createHandler({
      matches: ({ method, url }) => method === 'POST' && new URL(url).pathname === authorizePath,
      answer: (request) =>
        answer(request, 'authorize', { run: (call) => decide(call, authorizeOptions(call)), isPage: true }),
    }),
  };
}

function openWorld({ exchangeOptions: { worlds } }: AtlasServer, named: NamedWorld) {
  if (!named) return undefined;
  return named.mayBegin || worlds.find(named.id) ? worlds.open(named.id) : undefined;
}

function orFault<T>(read: () => T): T | OAuthError {
  try {
    return read();
  } catch (error) {
    if (error instanceof OAuthError) return error;
    throw error;
  }
}
