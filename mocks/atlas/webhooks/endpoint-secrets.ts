import { createHmac } from 'node:crypto';
import type { AtlasWorld } from '../atlas-state.ts';
import type { EndpointRow } from './webhook-state.ts';

type Rotated = Pick<EndpointRow, 'id' | 'rotations' | 'earlierSecretUntilMs'>;

/**
 * The secret of a webhook endpoint. Secrets are derived from the random key of the world's life and are kept nowhere, so
 * that a world whose endpoints nobody looks at costs nothing.
 */
export function readSecret(world: AtlasWorld, { id, rotations }: Pick<Rotated, 'id' | 'rotations'>): string {
  const key = createHmac('sha256', world.cursorKey).update(`secret ${rotations} of ${id}`).digest('base64');
  return `whsec_${key}`;
}

/** The secrets that sign deliveries now, the current one first: two for a day after a rotation. */
export function readActiveSecrets(world: AtlasWorld, row: Rotated): [string, ...string[]] {
  const current = readSecret(world, row);
  if (row.rotations === 0 || world.clock.now() >= row.earlierSecretUntilMs) return [current];
  return [current, readSecret(world, { ...row, rotations: row.rotations - 1 })];
}
