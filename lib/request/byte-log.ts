export type Bytes = Uint8Array<ArrayBuffer>;

/** A stretch of the bytes that lies outside of this page's memory. */
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

  /** What lies outside of this page's memory, in its order; `readBytes` reads it. */
  get parts(): readonly Part[] {
    return this.#parts;
  }

  /** The last bytes, in the pieces in which they came, and where they begin. */
  get tail(): { start: number; chunks: readonly Bytes[] } {
    return { start: this.#tailStart, chunks: this.#tail };
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
