import { GrowingUint32Array } from './growing-array.ts';

/** Where the rows of a text begin: its lines, the long ones in pieces. */
export type TextRows = {
  starts: Uint32Array;
  /** The line that begins with a row, counted from 1; 0 where a row goes on with a line. */
  lines: Uint32Array;
};

/** Longer lines are shown in pieces: one of 50 MB would be one row. */
const maxRowBytes = 2_000;

/** Finds the rows of a text in UTF-8. A line ends with LF; no row begins inside a character. */
export function indexTextRows(bytes: Uint8Array): TextRows {
  const starts = new GrowingUint32Array();
  const lines = new GrowingUint32Array();
  let line = 0;
  let at = 0;
  do {
    line += 1;
    const found = bytes.indexOf(0x0a, at);
    const end = found < 0 ? bytes.length : found;
    starts.push(at);
    lines.push(line);
    for (at = pieceEnd(bytes, at, end); at < end; at = pieceEnd(bytes, at, end)) {
      starts.push(at);
      lines.push(0);
    }
    at = end + 1;
  } while (at < bytes.length);
  return { starts: starts.view(), lines: lines.view() };
}

function pieceEnd(bytes: Uint8Array, from: number, end: number): number {
  if (end - from <= maxRowBytes) return end;
  let at = from + maxRowBytes;
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}
