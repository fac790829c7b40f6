import 'server-only';
import { randomInt } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 16;

/** A fresh name for a visitor's sandbox: 82 random bits, since whoever knows it and holds the key could open it. */
export function createWorldId(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** Whether a text is a world's name as the sandbox accepts it. */
export function isWorldId(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9]{8,64}$/.test(text);
}
