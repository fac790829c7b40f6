type Bytes = Uint8Array<ArrayBuffer>;
type Part = { start: number; blob: Blob };

/** How much is kept at hand: of the beginning, for what reads it at once, and of the end, where new rows are shown. */
const handyBytes = 1_000_000;

/**
 * Exactly the bytes of an answer, in the order in which they came. Only the first and the last megabyte lie in this
 * page's memory; browsers keep the others outside of it, on disk where they are many.
 */
export class ByteLog {
  readonly #parts: Part[] = [];
  #tail: Bytes[] = [];
  #tailStart = 0;
  #length = 0;
  #start: Bytes = new Uint8Array(16_384);

  get byteLength(): number {
    return this.#length;
  }

  /** The first bytes, all of them where they are no more than a megabyte. */
  get start(): Bytes {
    return this.#start.subarray(0, Math.min(this.#length, handyBytes));
  }

  /** All of it as text, read as UTF-8; undefined where it is longer than a megabyte. */
  get text(): string | undefined {
    return this.#length <= handyBytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.start) : undefined;
  }

  /** Adds bytes, which must not change afterwards. */
  push(bytes: Bytes): void {
    this.#tail.push(bytes);
    this.#keepStart(bytes);
    this.#length += bytes.length;
    if (this.#length - this.#tailStart <= 2 * handyBytes) return;
    const [kept, rest] = splitTail(this.#tail, this.#length - this.#tailStart - handyBytes);
    this.#parts.push({ start: this.#tailStart, blob: new Blob(kept) });
    this.#tail = rest;
    this.#tailStart = this.#length - rest.reduce((sum, { length }) => sum + length, 0);
  }

  /** All bytes so far, as something to save or to hand on. */
  blob(type = ''): Blob {
    return new Blob([...this.#parts.map(({ blob }) => blob), ...this.#tail], { type });
  }

  /** The bytes of a range where they are at hand, else undefined. */
  peek(from: number, to: number): Bytes | undefined {
    if (to <= this.start.length) return this.start.subarray(from, to);
    return from >= this.#tailStart
      ? join(sliceChunks(this.#tail, from - this.#tailStart, to - this.#tailStart))
      : undefined;
  }

  /** The bytes of a range, wherever they are. */
  async read(from: number, to: number): Promise<Bytes> {
    const handy = this.peek(from, to);
    if (handy) return handy;
    const tail = this.peek(Math.max(from, this.#tailStart), Math.max(to, this.#tailStart)) ?? new Uint8Array();
    const parts = this.#parts.filter(({ start, blob }) => start < to && start + blob.size > from);
    const slices = parts.map(({ start, blob }) => blob.slice(Math.max(0, from - start), to - start));
    return join([new Uint8Array(await new Blob(slices).arrayBuffer()), tail]);
  }

  #keepStart(bytes: Bytes): void {
    const room = handyBytes - this.#length;
    if (room <= 0) return;
    const length = this.#length + Math.min(room, bytes.length);
    if (length > this.#start.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#start.length));
      larger.set(this.start);
      this.#start = larger;
    }
    this.#start.set(bytes.subarray(0, room), this.#length);
  }
}

/** A log of bytes that are here at once. */
export function byteLogOf(bytes: Bytes): ByteLog {
  const log = new ByteLog();
  log.push(bytes);
  return log;
}

/** Whole chunks up to about as many bytes, and the rest. */
function splitTail(chunks: Bytes[], bytes: number): [Bytes[], Bytes[]] {
  let count = 0;
  for (let sum = 0; sum < bytes && count < chunks.length; count += 1) sum += chunks[count]?.length ?? 0;
  return [chunks.slice(0, count), chunks.slice(count)];
}

function sliceChunks(chunks: Bytes[], from: number, to: number): Bytes[] {
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
