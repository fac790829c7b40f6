import { GrowingUint32Array } from './growing-array.ts';

/** Byte by byte, itself or, for an ASCII capital, its small letter. */
const folded = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte));

/** The offsets at which a text stands in UTF-8 bytes, one after the other; ASCII letters in either case. */
export function findBytes(bytes: Uint8Array, text: string): Uint32Array {
  const wanted = new TextEncoder().encode(text).map((byte) => folded[byte] ?? byte);
  const found = new GrowingUint32Array();
  const [first] = wanted;
  if (first === undefined) return found.view();
  const last = bytes.length - wanted.length;
  for (let at = 0; at <= last; at += 1) {
    if (folded[bytes[at] ?? 0] !== first || !matches(bytes, at, wanted)) continue;
    found.push(at);
    at += wanted.length - 1;
  }
  return found.view();
}

function matches(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 1; index < wanted.length; index += 1) {
    if (folded[bytes[at + index] ?? 0] !== wanted[index]) return false;
  }
  return true;
}
