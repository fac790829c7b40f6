import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WorldClock } from '../../world/world-clock.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

/** The parts of a world that sign its tickets. */
type SigningWorld = { id: string; clock: WorldClock; cursorKey: Uint8Array };

const lifetimeMs = 10 * 60_000;

/**
 * An authorization request as the consent form carries it: signed by its world, good for ten minutes. Whoever was not
 * shown the page has none, and nobody can change what was asked between the page and the answer.
 */
export function createTicket(world: SigningWorld, request: AuthorizationRequest): string {
  const content = { ...request, expiresAtMs: world.clock.now() + lifetimeMs };
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `ct_${world.id}_${payload}.${sign(world, payload).toString('base64url')}`;
}

/** The request of a ticket; undefined for one that is altered, expired, or of another life of the world. */
export function readTicket(world: SigningWorld, ticket: string): AuthorizationRequest | undefined {
  const [, payload, signature] = /^ct_[a-z0-9]+_([\w-]+)\.([\w-]+)$/.exec(ticket) ?? [];
  if (payload === undefined || signature === undefined) return undefined;
  const [given, own] = [Buffer.from(signature, 'base64url'), sign(world, payload)];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
  const { expiresAtMs, ...request }: AuthorizationRequest & { expiresAtMs: number } = JSON.parse(
    Buffer.from(payload, 'base64url').toString('utf8'),
  );
  return world.clock.now() < expiresAtMs ? request : undefined;
}

export function readTicketWorld(ticket: string): string | undefined {
  return /^ct_([a-z0-9]{8,64})_/.exec(ticket)?.[1];
}

/** The key signs cursors too, which never begin like this. */
function sign({ id, cursorKey }: SigningWorld, payload: string): Buffer {
  return createHmac('sha256', cursorKey).update(`consent ticket ${id} ${payload}`).digest();
}
