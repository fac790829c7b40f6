import { hash, timingSafeEqual } from 'node:crypto';

/** Where a walk through a collection stands between two pages. */
export type CursorState = {
  /** The collection's end when the walk began: rows from there on are not part of it. */
  end: number;
  /** Position of the last row that was returned. */
  last: number;
  expiresAtMs: number;
};

export type CursorReading = CursorState | 'damaged' | 'foreign';

const prefix = 'cur_';
const payloadBytes = 22;
const macBytes = 16;

/**
 * A cursor: opaque to clients, useless in another world or life of a world (`key`) and with other filters (`filters`,
 * any text that stands for them).
 */
export function writeCursor(key: Uint8Array, filters: string, state: CursorState): string {
  const payload = Buffer.alloc(payloadBytes);
  payload.writeUInt32BE(state.end, 0);
  payload.writeUInt32BE(state.last, 4);
  payload.writeUIntBE(state.expiresAtMs, 8, 6);
  hashOf(filters).copy(payload, 14, 0, 8);
  return prefix + Buffer.concat([payload, macOf(key, payload)]).toString('base64url');
}

/** What a cursor says, or why it says nothing here. Whether it has expired is the caller's to compare. */
export function readCursor(key: Uint8Array, filters: string, cursor: string): CursorReading {
  const bytes = Buffer.from(cursor.slice(prefix.length), 'base64url');
  const payload = bytes.subarray(0, payloadBytes);
  // Decoding is lenient: only the one spelling that was given out counts.
  const isExact = prefix + bytes.toString('base64url') === cursor && bytes.length === payloadBytes + macBytes;
  if (!isExact || !timingSafeEqual(macOf(key, payload), bytes.subarray(payloadBytes))) return 'damaged';
  if (!payload.subarray(14).equals(hashOf(filters).subarray(0, 8))) return 'foreign';
  return { end: payload.readUInt32BE(0), last: payload.readUInt32BE(4), expiresAtMs: payload.readUIntBE(8, 6) };
}

/**
 * A keyed hash. HMAC's second round, which would be felt in every list, is there for messages that somebody makes longer:
 * these all have one length, and half of the hash stays secret.
 */
function macOf(key: Uint8Array, payload: Uint8Array): Buffer {
  return hashOf(Buffer.concat([key, payload])).subarray(0, macBytes);
}

function hashOf(data: string | Uint8Array): Buffer {
  return hash('sha256', data, 'buffer');
}
