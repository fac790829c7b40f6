import 'server-only';
import { jwtVerify, SignJWT } from 'jose';
import { limitKeyOf } from '../client-address.ts';
import type { Limiter } from '../limits/limiter.ts';
import type { Refusal } from '../refusal.ts';
import { createSessionCookie } from './session-cookie.ts';
import { deriveSigningKeys } from './signing-keys.ts';
import { createWorldId, isWorldId } from './world-id.ts';

/** A visitor's way to their sandbox. */
export type Session = {
  world: string;
  /** A Set-Cookie header's value where the visitor's cookie is new or was renewed. */
  setCookie: string | undefined;
};

export type Sessions = {
  /**
   * The session that a Cookie header carries. One that is unsigned, planted, expired or missing gives a fresh sandbox,
   * or a refusal when this address has had too many of those.
   */
  open: (cookieHeader: string | null, address: string) => Promise<Session | Refusal>;
  /** The session that a Cookie header carries, if it does; never makes one. */
  find: (cookieHeader: string | null) => Promise<Session | undefined>;
};

const renewAfterSeconds = 60 * 60;
const algorithm = 'HS256';

/** Sessions live in the cookie alone: any process with the same secrets opens the same sandbox. */
export function createSessions(options: {
  secrets: string[];
  isSecure: boolean;
  newSessions: Limiter;
  now?: () => number;
}): Sessions {
  const { secrets, isSecure, newSessions, now = Date.now } = options;
  const cookie = createSessionCookie(isSecure);
  const keys = deriveSigningKeys(secrets, 'session cookie');
  const [signingKey] = keys;
  if (!signingKey) throw new Error('Sessions need at least one secret to sign with. Set SESSION_SECRET.');

  const sign = (world: string) => {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({ world })
      .setProtectedHeader({ alg: algorithm })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + cookie.maxAgeSeconds)
      .sign(signingKey);
  };

  const verify = async (token: string): Promise<{ world: string; isStale: boolean } | undefined> => {
    for (const key of keys) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [algorithm],
          requiredClaims: ['world', 'iat', 'exp'],
          currentDate: new Date(now()),
        });
        if (!isWorldId(payload.world)) return undefined;
        const ageSeconds = now() / 1000 - (payload.iat ?? 0);
        return { world: payload.world, isStale: ageSeconds > renewAfterSeconds || key !== signingKey };
      } catch {
        // Signed by another secret, or by nobody: the next key may know it.
      }
    }
    return undefined;
  };

  const find = async (cookieHeader: string | null): Promise<Session | undefined> => {
    for (const token of cookie.read(cookieHeader)) {
      const found = await verify(token);
      if (!found) continue;
      return { world: found.world, setCookie: found.isStale ? cookie.write(await sign(found.world)) : undefined };
    }
    return undefined;
  };

  return {
    find,
    open: async (cookieHeader, address) => {
      const found = await find(cookieHeader);
      if (found) return found;
      const waitSeconds = await newSessions.take(limitKeyOf(address));
      if (waitSeconds > 0) return tooManySessions(waitSeconds);
      const world = createWorldId();
      return { world, setCookie: cookie.write(await sign(world)) };
    },
  };
}

function tooManySessions(waitSeconds: number): Refusal {
  return {
    code: 'portal_rate_limited',
    detail: `Too many new sandboxes were opened from your address. Keep the cookie of one, or wait ${waitSeconds} s.`,
    headers: { 'Retry-After': String(waitSeconds) },
  };
}
