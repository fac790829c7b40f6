export type RandomBytes = (count: number) => Uint8Array;

/** Crockford's base 32: no letters that read like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const counterDigits = 4;
const counterRange = 32 ** counterDigits;
/** Odd, so that multiplying by it modulo a power of two is a bijection: ids look alike but never repeat. */
const scatter = 0x9e375;
const offset = 0x5c3a7;

export function createRandomText(length: number, randomBytes: RandomBytes): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('');
}

/** Gives ids that are never used again: `acc_q7m2c5x8v1kd`. */
export type IdSource = { next(prefix: string): string };

/**
 * Ids of one life of a world. A part of each is random for that life, so that an id noted down before a reset names
 * nothing after it. That part starts with a letter and ids of a seed with a digit, so the two cannot meet.
 */
export function createIdSource(randomBytes: RandomBytes): IdSource {
  const first = alphabet.slice(10)[(randomBytes(1)[0] ?? 0) % 22] ?? '';
  const life = first + createRandomText(7, randomBytes);
  let count = 0;
  return {
    next(prefix) {
      return `${prefix}_${life}${spellCount(count++)}`;
    },
  };
}

/** A text for each number, never the same for two: four characters, and more from a million on. */
export function spellCount(count: number): string {
  const round = Math.floor(count / counterRange);
  const digits = ((count % counterRange) * scatter + offset) % counterRange;
  return `${round > 0 ? base32(round) : ''}${base32(digits).padStart(counterDigits, '0')}`;
}

function base32(value: number): string {
  const rest = Math.floor(value / 32);
  return (rest > 0 ? base32(rest) : '') + (alphabet[value % 32] ?? '');
}

/** Random texts from a pool that is filled now and then, because asking the system for each request's few bytes is slow. */
export function createTextPool(length: number, randomBytes: RandomBytes): () => string {
  let pool = '';
  let at = 0;
  return () => {
    if (at >= pool.length) {
      pool = createRandomText(length * 256, randomBytes);
      at = 0;
    }
    at += length;
    return pool.slice(at - length, at);
  };
}
