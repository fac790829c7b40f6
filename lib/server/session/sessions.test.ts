import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createMemoryLimiter } from '../limits/limiter.ts';
import type { Session } from './sessions.ts';
import { createSessions } from './sessions.ts';
import { deriveSigningKeys } from './signing-keys.ts';

const secret = 'the first secret, which is long enough';
const oldSecret = 'the secret before that, as long as it is';
const hourMs = 3_600_000;

function createTestSessions({ secrets = [secret], isSecure = false, clock = { nowMs: 1_800_000_000_000 } } = {}) {
  const now = () => clock.nowMs;
  const newSessions = createMemoryLimiter({ limit: 1000, windowMs: hourMs, now });
  const sessions = createSessions({ secrets, isSecure, newSessions, now });
  const open = async (cookie: string | null): Promise<Session> => {
    const session = await sessions.open(cookie, '192.0.2.1');
    if ('code' in session) throw new Error(session.detail);
    return session;
  };
  return { open, clock };
}

const pairOf = (session: Session) => session.setCookie?.split(';')[0] ?? '';

describe('a session', () => {
  it('is a cookie that no script reads and no other site sends', async () => {
    const { setCookie } = await createTestSessions().open(null);
    expect(setCookie).toMatch(/^atlas_sandbox=[\w.-]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/);
  });

  it('is tied to the very host where the site has TLS', async () => {
    const { setCookie } = await createTestSessions({ isSecure: true }).open(null);
    expect(setCookie).toMatch(
      /^__Host-atlas_sandbox=[^;]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/,
    );
  });

  it('keeps its world, unchanged for an hour, then renewed, for as long as it is used', async () => {
    const { open, clock } = createTestSessions();
    const first = await open(null);
    clock.nowMs += hourMs;
    expect(await open(pairOf(first))).toEqual({ world: first.world, setCookie: undefined });
    clock.nowMs += 10 * hourMs;
    const renewed = await open(pairOf(first));
    expect(renewed.world).toBe(first.world);
    clock.nowMs += 11 * hourMs;
    expect((await open(pairOf(renewed))).world).toBe(first.world);
    expect((await open(pairOf(first))).world).not.toBe(first.world);
  });

  it('ends after twelve hours without use', async () => {
    const { open, clock } = createTestSessions();
    const first = await open(null);
    clock.nowMs += 12 * hourMs;
    const second = await open(pairOf(first));
    expect(second.world).not.toBe(first.world);
    expect(second.setCookie).toBeDefined();
  });

  it('is opened by any process with the same secret, also one that is on its way out', async () => {
    const first = await createTestSessions({ secrets: [oldSecret] }).open(null);
    const second = await createTestSessions({ secrets: [secret, oldSecret] }).open(pairOf(first));
    expect(second.world).toBe(first.world);
    const third = await createTestSessions().open(pairOf(second));
    expect(third.world).toBe(first.world);
  });

  it('is found behind a planted cookie of the same name', async () => {
    const { open } = createTestSessions();
    const first = await open(null);
    const cookies = `theme=dark; atlas_sandbox=planted; ${pairOf(first)}`;
    expect(await open(cookies)).toEqual({ world: first.world, setCookie: undefined });
  });

  const claims = { world: 'victimsworld0000', iat: 1_800_000_000, exp: 1_800_040_000 };
  const [ownKey] = deriveSigningKeys([secret], 'session cookie');
  const [otherPurpose] = deriveSigningKeys([secret], 'another purpose');
  const sign = (payload: object, key = ownKey) =>
    new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256' }).sign(key ?? new Uint8Array());
  it.each<[string, () => Promise<string> | string]>([
    ['the bare name of a world', () => 'victimsworld0000'],
    ['unsigned', () => new UnsecuredJWT(claims).encode()],
    ['signed for another purpose', () => sign(claims, otherPurpose)],
    ['without an end', () => sign({ world: claims.world, iat: claims.iat })],
    ['for a world of no name', () => sign({ ...claims, world: '../admin' })],
    [
      'altered',
      async () =>
        (await sign(claims)).replace(/\.[\w-]+\./, `.${Buffer.from(JSON.stringify(claims)).toString('base64url')}x.`),
    ],
    ['empty', () => ''],
  ])('is fresh where the cookie is %s', async (_, makeToken) => {
    const session = await createTestSessions().open(`atlas_sandbox=${await makeToken()}`);
    expect(session.world).toMatch(/^[a-z0-9]{16}$/);
    expect(session.world).not.toBe(claims.world);
    expect(session.setCookie).toBeDefined();
  });

  it('opens the world it was signed for, which the cases above would, if they were right', async () => {
    const session = await createTestSessions().open(`atlas_sandbox=${await sign(claims)}`);
    expect(session.world).toBe(claims.world);
  });

  it('has a world of its own each time', async () => {
    const { open } = createTestSessions();
    const worlds = await Promise.all(Array.from({ length: 200 }, async () => (await open(null)).world));
    expect(new Set(worlds).size).toBe(200);
  });
});
