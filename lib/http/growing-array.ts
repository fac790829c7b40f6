/** Whole numbers from 0 to 2^32-1, appended one by one at four bytes each. */
export class GrowingUint32Array {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = item;
  }

  at(index: number): number {
    return index < this.#length ? (this.#items[index] ?? 0) : 0;
  }

  set(index: number, item: number): void {
    this.#items[index] = item;
  }

  pop(): number {
    return this.#items[--this.#length] ?? 0;
  }

  /** The items as they are, without a copy; not to be written to. */
  view(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** The last index whose item is not above a value; -1 where there is none. The items have to ascend. */
export function lastIndexUpTo(items: Uint32Array, value: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
