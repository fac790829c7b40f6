/** A row of a stream, as far as its place in it goes. */
export type PlacedRow = { id: string; created_at: string };

/** Where a stream stands, so that it can go on there: behind the last row by its id, or before it by its time. */
export class Bookmark {
  readonly #isOldestFirst: boolean;
  /** Rows of the last instant: a time alone does not tell which of them came. */
  #seen: string[] = [];
  #time = '';

  constructor(isOldestFirst: boolean) {
    this.#isOldestFirst = isOldestFirst;
  }

  /** Moves behind a row; false where it has been there before. */
  pass({ id, created_at: time }: PlacedRow): boolean {
    if (this.#seen.includes(id)) return false;
    if (time !== this.#time) this.#seen = [];
    this.#time = time;
    this.#seen.push(id);
    return true;
  }

  /** What to ask for in order to go on; undefined at the start. */
  get query(): { after?: string | undefined; created_before?: string } | undefined {
    if (this.#time === '') return undefined;
    if (this.#isOldestFirst) return { after: this.#seen.at(-1) };
    // Times are in milliseconds, and the one that is named is itself left out.
    return { created_before: new Date(Date.parse(this.#time) + 1).toISOString() };
  }
}
