import type { ByteLog, Bytes } from './byte-log.ts';

/** The bytes of a range where they are at hand, else undefined. */
export function peekBytes({ start, tail }: ByteLog, from: number, to: number): Bytes | undefined {
  if (to <= start.length) return start.subarray(from, to);
  return from >= tail.start ? join(sliceChunks(tail.chunks, from - tail.start, to - tail.start)) : undefined;
}

/** The bytes of a range, wherever they are. */
export async function readBytes(log: ByteLog, from: number, to: number): Promise<Bytes> {
  const handy = peekBytes(log, from, to);
  if (handy) return handy;
  const { parts, tail } = log;
  const last = peekBytes(log, Math.max(from, tail.start), Math.max(to, tail.start)) ?? new Uint8Array();
  const slices = parts
    .filter(({ start, blob }) => start < to && start + blob.size > from)
    .map(({ start, blob }) => blob.slice(Math.max(0, from - start), to - start));
  return join([new Uint8Array(await new Blob(slices).arrayBuffer()), last]);
}

function sliceChunks(chunks: readonly Bytes[], from: number, to: number): Bytes[] {
  const slices: Bytes[] = [];
  let start = 0;
  for (const chunk of chunks) {
    const slice = chunk.subarray(Math.max(0, from - start), Math.max(0, to - start));
    if (slice.length > 0) slices.push(slice);
    start += chunk.length;
  }
  return slices;
}

function join(chunks: Bytes[]): Bytes {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
