import { createHash } from 'node:crypto';
import { createRandomText, type RandomBytes } from '../../world/ids.ts';
import type { WorldClock } from '../../world/world-clock.ts';

/** What came of one consent, or of one request by a client for itself: it is revoked as a whole. */
export type Grant = {
  clientId: string;
  scopes: readonly string[];
  /** When the last of what was issued under it expires, by the world's clock. */
  endsAtMs: number;
};

export type CredentialKind = 'code' | 'access' | 'refresh';

/** A code or token that was given out. It is kept after its use, so that a second use is noticed. */
export type Issued = {
  kind: CredentialKind;
  grant: Grant;
  scopes: readonly string[];
  expiresAtMs: number;
  isSpent: boolean;
  /** What a code is bound to. */
  binding?: { redirectUri: string; codeChallenge: string };
};

/** The codes and tokens of one world, oldest first, by the hash of their text: the text itself is kept nowhere. */
export type Grants = Map<string, Issued>;

/** The parts of a world that grants live by. */
type GrantWorld = { id: string; clock: WorldClock; grow(bytes: number): void; state: { grants: Grants } };

const maxIssued = 1_000;
/** About what one entry takes. */
const entryBytes = 400;
const randomLength = 32;

const prefixOf: Record<CredentialKind, string> = { code: 'ac', access: 'at', refresh: 'rt' };

/** How long each kind lasts, in milliseconds of the world's clock. */
export const lifetimeMs: Record<CredentialKind, number> = {
  code: 60_000,
  access: 3_600_000,
  refresh: 30 * 86_400_000,
};

/** The world that a code or token names, whether or not it was ever issued. */
export function worldOfCredential(text: string, ...kinds: CredentialKind[]): string | undefined {
  const [, prefix, world] = /^([a-z]{2})_([a-z0-9]{8,64})_[0-9a-z]{32}$/.exec(text) ?? [];
  return kinds.some((kind) => prefixOf[kind] === prefix) ? world : undefined;
}

/**
 * Gives out a code or token: `at_<world>_<160 random bits>`. Where a world has no room left, its oldest grant ends.
 */
export function issue(
  world: GrantWorld,
  issued: Pick<Issued, 'kind' | 'grant' | 'scopes' | 'binding'>,
  randomBytes: RandomBytes,
): string {
  const { kind, grant } = issued;
  makeRoom(world, grant);
  const text = `${prefixOf[kind]}_${world.id}_${createRandomText(randomLength, randomBytes)}`;
  const expiresAtMs = world.clock.now() + lifetimeMs[kind];
  grant.endsAtMs = Math.max(grant.endsAtMs, expiresAtMs);
  world.state.grants.set(hash(text), { ...issued, expiresAtMs, isSpent: false });
  world.grow(entryBytes);
  return text;
}

/** What was given out as this text, spent or expired as it may be; undefined once it was revoked. */
export function findIssued(world: GrantWorld, kind: CredentialKind, text: string): Issued | undefined {
  const issued = world.state.grants.get(hash(text));
  return issued?.kind === kind ? issued : undefined;
}

export function isLive(world: GrantWorld, { isSpent, expiresAtMs }: Issued): boolean {
  return !isSpent && world.clock.now() < expiresAtMs;
}

/** Ends one token and leaves the rest of its grant. */
export function revokeIssued(world: GrantWorld, issued: Issued): void {
  remove(world, (other) => other === issued);
}

/** Ends everything that came of a grant. */
export function revokeGrant(world: GrantWorld, grant: Grant): void {
  remove(world, (issued) => issued.grant === grant);
}

function makeRoom(world: GrantWorld, current: Grant): void {
  const { grants } = world.state;
  if (grants.size < maxIssued) return;
  const nowMs = world.clock.now();
  remove(world, ({ grant }) => grant !== current && grant.endsAtMs <= nowMs);
  const [oldest] = grants.values();
  if (grants.size < maxIssued || !oldest) return;
  // The grant at work must live on: it loses the memory of its oldest token only.
  if (oldest.grant === current) revokeIssued(world, oldest);
  else revokeGrant(world, oldest.grant);
}

function remove(world: GrantWorld, isMeant: (issued: Issued) => boolean): void {
  const { grants } = world.state;
  for (const [key, issued] of grants) {
    if (!isMeant(issued)) continue;
    grants.delete(key);
    world.grow(-entryBytes);
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
