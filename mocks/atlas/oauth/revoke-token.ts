import type { Reply } from '../../rules/reply.ts';
import { requireClient } from './clients.ts';
import { findIssued, revokeGrant, revokeIssued } from './grants.ts';
import type { OAuthCall } from './oauth-call.ts';
import { OAuthError, uncached } from './oauth-error.ts';

/**
 * Revokes a token (RFC 7009): an access token alone, a refresh token with everything that came of its grant. One that is
 * not known is as good as revoked.
 *
 * @throws OAuthError for a client or a request that is not right, and for another client's token.
 */
export function revokeToken({ form, client: claimed, world }: OAuthCall): Reply {
  const { repeated } = form;
  if (repeated !== undefined) {
    throw new OAuthError('invalid_request', `The request gives ${repeated} more than once. Send it once.`);
  }
  const client = requireClient(claimed);
  const token = form.get('token');
  if (token === undefined) throw new OAuthError('invalid_request', 'The token is missing. Send the one to revoke.');
  const issued = world && (findIssued(world, 'access', token) ?? findIssued(world, 'refresh', token));
  if (issued && issued.grant.clientId !== client.id) {
    throw new OAuthError('invalid_grant', 'The token was issued to another client, which alone can revoke it.');
  }
  if (world && issued?.kind === 'access') revokeIssued(world, issued);
  if (world && issued?.kind === 'refresh') revokeGrant(world, issued.grant);
  return { status: 200, headers: uncached, content: { kind: 'none' } };
}
