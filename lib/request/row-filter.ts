import { GrowingUint32Array } from '#lib/http/growing-array.ts';
import type { StreamRows } from './stream-rows.ts';

/** Rows looked at between two pauses, in which the page can be drawn. */
const batchRows = 2_000;

/** Which rows of a stream hold a text, in upper or lower case: of those that are there, and of those that still come. */
export class RowFilter {
  readonly #rows: StreamRows;
  readonly #text: string;
  readonly #matches = new GrowingUint32Array();
  #seen = 0;

  constructor(rows: StreamRows, text: string) {
    this.#rows = rows;
    this.#text = text.toLowerCase();
  }

  get count(): number {
    return this.#matches.length;
  }

  /** The row of the stream that a match is. */
  rowAt(index: number): number {
    return this.#matches.at(index);
  }

  /** Looks at the rows that have come since; `onBatch` is called while there are more. */
  async advance(signal: AbortSignal, onBatch: () => void): Promise<void> {
    const decoder = new TextDecoder();
    while (this.#seen < this.#rows.count && !signal.aborted) {
      const from = this.#seen;
      const batch = await this.#rows.read(from, from + batchRows);
      // Another call may have read them meanwhile.
      if (this.#seen !== from || signal.aborted) return;
      for (const [index, bytes] of batch.entries()) {
        if (decoder.decode(bytes).toLowerCase().includes(this.#text)) this.#matches.push(from + index);
      }
      this.#seen = from + batch.length;
      onBatch();
    }
  }
}
