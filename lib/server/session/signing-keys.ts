import 'server-only';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/**
 * One key for each secret and purpose (RFC 5869), so that what is signed for one purpose is worth nothing for another.
 * The first signs, all verify: a new secret is put in front of the old one, which leaves once nothing it signed is valid.
 */
export function deriveSigningKeys(secrets: string[], purpose: string): KeyObject[] {
  return secrets.map((secret) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `atlas-docs ${purpose}`, 32))),
  );
}
