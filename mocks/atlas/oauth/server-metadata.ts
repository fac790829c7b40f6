import type { components } from '#lib/openapi/atlas.gen.ts';
import { createJsonReply, type Reply } from '../../rules/reply.ts';
import type { Scopes } from './scopes.ts';

const clientAuthentication: ('client_secret_basic' | 'client_secret_post' | 'none')[] = [
  'client_secret_basic',
  'client_secret_post',
  'none',
];

/** What a client can learn of this server by itself (RFC 8414). */
export function describeServer(issuer: string, siteUrl: string, scopes: Scopes): Reply {
  const body: components['schemas']['ServerMetadata'] = {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    scopes_supported: [...scopes.keys()],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'client_credentials', 'refresh_token'],
    token_endpoint_auth_methods_supported: clientAuthentication,
    revocation_endpoint_auth_methods_supported: clientAuthentication,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    service_documentation: `${siteUrl}/docs/oauth`,
  };
  return createJsonReply(200, body);
}
