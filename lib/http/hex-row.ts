/** How many bytes a row of a hex listing shows. */
export const hexRowBytes = 16;

/** One row of a hex listing: offset, bytes, and the printable ASCII among them: `00000010  48 65 …  |He…|`. */
export function hexRow(bytes: Uint8Array, offset: number): string {
  const numbers = Array.from({ length: hexRowBytes }, (_, index) => {
    const byte = bytes[index];
    return byte === undefined ? '  ' : byte.toString(16).padStart(2, '0');
  });
  const half = hexRowBytes / 2;
  const text = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
  const address = offset.toString(16).padStart(8, '0');
  return `${address}  ${numbers.slice(0, half).join(' ')}  ${numbers.slice(half).join(' ')}  |${text}|`;
}
