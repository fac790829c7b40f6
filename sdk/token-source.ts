import type { AccessTokenSource } from './options.ts';
import type { Token } from './schemas.gen.ts';

/** Renewed this long before it expires, so that none expires on its way. */
const marginMs = 60_000;

/**
 * Gives the same access token until it expires or is refused. However many ask, one new token is asked for at a time.
 *
 * @param fetchToken gets the next token.
 * @param first one that is there already; how old it is nobody knows, so it is used until it is refused.
 */
export function createTokenSource(fetchToken: (last?: Token) => Promise<Token>, first?: Token): AccessTokenSource {
  let token = first;
  let expiresMs = Number.POSITIVE_INFINITY;
  let coming: Promise<Token> | undefined;

  const renew = async (): Promise<Token> => {
    const next = await fetchToken(token);
    const lifeMs = next.expires_in * 1000;
    expiresMs = Date.now() + Math.max(lifeMs - marginMs, lifeMs / 2);
    token = next;
    return next;
  };
  return async (refused) => {
    if (!coming && token && Date.now() < expiresMs && token.access_token !== refused) return token.access_token;
    coming ??= renew().finally(() => {
      coming = undefined;
    });
    return (await coming).access_token;
  };
}
