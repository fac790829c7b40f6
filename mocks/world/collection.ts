export type Row = { id: string; created_at: string };

/** Rows that every world starts with, shared by all of them and never changed. */
export type SeedRows<R extends Row> = {
  /** Oldest first; undefined stands for a row that was removed before the world began. */
  rows: readonly (R | undefined)[];
  /** When each row was created, in milliseconds since 1970. */
  timesMs: readonly number[];
  positions: ReadonlyMap<string, number>;
  /** How many rows are there, removed ones left out. */
  size: number;
};

/** A way through a collection: from a position to another one that is no longer part of it. */
export type Walk = { order: 'newest-first' | 'oldest-first'; from: number; until: number };

export type Placed<R extends Row> = { position: number; row: R; createdAtMs: number };

/**
 * Rows of one kind in one world, ordered by creation. Reads the shared seed and keeps what is different to itself
 * (copy on write), so that an untouched world costs next to nothing. A row keeps its position for ever: that is what
 * makes a walk by cursor stable while others write.
 */
export class Collection<R extends Row> {
  readonly #seed: SeedRows<R>;
  readonly #added: (R | undefined)[] = [];
  readonly #addedTimesMs: number[] = [];
  // Made when they are needed: most worlds never touch most of their collections.
  #addedPositions: Map<string, number> | undefined;
  /** What became of rows of the seed; undefined where one was removed. */
  #changed: Map<number, R | undefined> | undefined;
  #listeners: Set<() => void> | undefined;
  #size: number;

  constructor(seed: SeedRows<R>) {
    this.#seed = seed;
    this.#size = seed.size;
  }

  /** How many rows there are, removed ones left out. */
  get size(): number {
    return this.#size;
  }

  /** The position that the next row will get. */
  get end(): number {
    return this.#seed.rows.length + this.#added.length;
  }

  /** The position of an id, also when its row was removed; undefined for an id that never was. */
  positionOf(id: string): number | undefined {
    return this.#seed.positions.get(id) ?? this.#addedPositions?.get(id);
  }

  /** The row, or `removed`, or undefined for an id that never was. */
  find(id: string): R | 'removed' | undefined {
    const position = this.positionOf(id);
    return position === undefined ? undefined : (this.#rowAt(position) ?? 'removed');
  }

  add(row: R): void {
    this.#addedPositions ??= new Map();
    this.#addedPositions.set(row.id, this.end);
    this.#added.push(row);
    this.#addedTimesMs.push(Date.parse(row.created_at));
    this.#size += 1;
    for (const listener of this.#listeners ?? []) listener();
  }

  /** Puts a new state in the place of a row. Rows are shared with readers: never change one in place. */
  replace(row: R): void {
    this.#write(row.id, row);
  }

  remove(id: string): void {
    this.#write(id, undefined);
    this.#size -= 1;
  }

  *walk({ order, from, until }: Walk): Generator<Placed<R>> {
    const step = order === 'newest-first' ? -1 : 1;
    for (let position = from; (until - position) * step > 0; position += step) {
      const row = this.#rowAt(position);
      if (row) yield { position, row, createdAtMs: this.#createdAtMs(position) };
    }
  }

  /** Calls the listener after each row that is added, until the function it returns is called. */
  onAdd(listener: () => void): () => void {
    const listeners = this.#listeners ?? new Set();
    this.#listeners = listeners.add(listener);
    return () => listeners.delete(listener);
  }

  #rowAt(position: number): R | undefined {
    const seeded = this.#seed.rows.length;
    if (position >= seeded) return this.#added[position - seeded];
    return this.#changed?.has(position) ? this.#changed.get(position) : this.#seed.rows[position];
  }

  #createdAtMs(position: number): number {
    const seeded = this.#seed.rows.length;
    return (position < seeded ? this.#seed.timesMs[position] : this.#addedTimesMs[position - seeded]) ?? 0;
  }

  #write(id: string, row: R | undefined): void {
    const position = this.positionOf(id);
    if (position === undefined || !this.#rowAt(position)) throw new Error(`No row "${id}" is there to be written.`);
    const seeded = this.#seed.rows.length;
    if (position >= seeded) this.#added[position - seeded] = row;
    else this.#changed = (this.#changed ?? new Map()).set(position, row);
  }
}

/** Rows as a seed, oldest first. */
export function createSeedRows<R extends Row>(rows: readonly R[], removedIds: ReadonlySet<string>): SeedRows<R> {
  return {
    rows: rows.map((row) => (removedIds.has(row.id) ? undefined : row)),
    timesMs: rows.map((row) => Date.parse(row.created_at)),
    positions: new Map(rows.map((row, position) => [row.id, position])),
    size: rows.filter((row) => !removedIds.has(row.id)).length,
  };
}
