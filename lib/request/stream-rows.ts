import { GrowingUint32Array, lastIndexUpTo } from '#lib/http/growing-array.ts';
import type { ByteLog } from './byte-log.ts';
import { peekBytes, readBytes } from './read-bytes.ts';
import type { StreamFormat } from './stream-format.ts';

const [lineFeed, carriageReturn, space, tab, colon] = [0x0a, 0x0d, 0x20, 0x09, 0x3a];

/**
 * Where the rows of a stream lie in its bytes, found as they come: the lines of NDJSON that are not blank, or the events
 * of a `text/event-stream` (HTML, section 9.2.6) that say something. Blank lines and comments, by which a server shows
 * that it is still there, are counted as signs of life. A row costs twelve bytes of memory.
 */
export class StreamRows {
  readonly format: StreamFormat;
  readonly #log: ByteLog;
  readonly #starts = new GrowingUint32Array();
  readonly #ends = new GrowingUint32Array();
  readonly #times = new GrowingUint32Array();
  readonly #listeners = new Set<() => void>();
  #at = 0;
  #rowStart = 0;
  #lineStart = 0;
  #isLineBlank = true;
  #hasContent = false;
  #signsOfLife = 0;
  #isLastCut = false;

  constructor(format: StreamFormat, log: ByteLog) {
    this.format = format;
    this.#log = log;
  }

  get count(): number {
    return this.#starts.length;
  }

  get signsOfLife(): number {
    return this.#signsOfLife;
  }

  /** Whether the last row lacks its end, because the stream broke off within it. */
  get isLastCut(): boolean {
    return this.#isLastCut;
  }

  /** When a row came, in milliseconds after the first byte was awaited. */
  timeOf(row: number): number {
    return this.#times.at(row);
  }

  /** How many rows came within the last so many milliseconds, the first of them left out. */
  countSince(nowMs: number, spanMs: number): number {
    return this.count - 1 - lastIndexUpTo(this.#times.view(), Math.max(0, nowMs - spanMs));
  }

  /** Finds the rows in bytes that were just added to the log. */
  push(bytes: Uint8Array, atMs: number): void {
    for (const byte of bytes) {
      if (byte === lineFeed) this.#endLine(atMs);
      else if (this.#isLineBlank && byte !== carriageReturn && !(this.format === 'ndjson' && isBlank(byte))) {
        this.#isLineBlank = false;
        if (this.format === 'ndjson' || byte !== colon) this.#hasContent = true;
      }
      this.#at += 1;
    }
    this.#notify();
  }

  /** Ends the last row where the stream ends. */
  finish(atMs: number, isBrokenOff: boolean): void {
    if (this.#hasContent) {
      this.#addRow(this.#at, atMs);
      this.#isLastCut = isBrokenOff;
    }
    this.#notify();
  }

  /** The bytes of a row where they are at hand. */
  peek(row: number): Uint8Array | undefined {
    return peekBytes(this.#log, this.#starts.at(row), this.#ends.at(row));
  }

  /** The bytes of rows, wherever they are. */
  async read(from: number, to: number): Promise<Uint8Array[]> {
    const end = Math.min(to, this.count);
    if (from >= end) return [];
    const start = this.#starts.at(from);
    const bytes = await readBytes(this.#log, start, this.#ends.at(end - 1));
    return Array.from({ length: end - from }, (_, index) =>
      bytes.subarray(this.#starts.at(from + index) - start, this.#ends.at(from + index) - start),
    );
  }

  /** @returns what ends the subscription. */
  subscribe(notify: () => void): () => void {
    this.#listeners.add(notify);
    return () => this.#listeners.delete(notify);
  }

  #endLine(atMs: number): void {
    const wasBlank = this.#isLineBlank;
    const lineStart = this.#lineStart;
    this.#isLineBlank = true;
    this.#lineStart = this.#at + 1;
    if (this.format === 'sse' && !wasBlank) return;
    if (this.#hasContent) this.#addRow(this.format === 'sse' ? lineStart : this.#at, atMs);
    else this.#signsOfLife += 1;
    this.#rowStart = this.#at + 1;
  }

  #addRow(end: number, atMs: number): void {
    this.#starts.push(this.#rowStart);
    this.#ends.push(end);
    this.#times.push(Math.max(0, Math.round(atMs)));
    this.#hasContent = false;
  }

  #notify(): void {
    for (const notify of this.#listeners) notify();
  }
}

function isBlank(byte: number): boolean {
  return byte === space || byte === tab;
}
