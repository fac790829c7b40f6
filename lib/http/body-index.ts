import { findBytes } from './find-bytes.ts';
import { lastIndexUpTo } from './growing-array.ts';
import { indexJsonRows, type JsonRows } from './json-rows.ts';
import { indexTextRows, type TextRows } from './text-rows.ts';
import { allClosed, isOpen, type TreeState, treeRows } from './tree-rows.ts';

/** How a body of text is looked at: laid out, with what is inside folded away, or as it came. */
export type BodyFace = 'pretty' | 'tree' | 'raw';

export type BodyRow = {
  /** The bytes as text, at most `maxShownBytes` of them. */
  text: string;
  /** How many bytes more there are. */
  restBytes: number;
  /** How many arrays and objects are around it. */
  depth: number;
  /** The number of the line that begins here; 0 where none does. */
  line: number;
  /** Offset of the first byte. */
  offset: number;
  /** Set in a tree, for what holds something. */
  node?: { row: number; isOpen: boolean; size: number };
};

/** Beyond this a row says how much it leaves out. */
const maxShownBytes = 2_000;
/** Beyond this nobody counts along. */
const maxCounted = 10_000;

/**
 * A body's rows in each face, found when a face is first looked at and read as they are shown. `pretty` and `tree` are
 * there only where the body is JSON.
 */
export class BodyIndex {
  readonly #bytes: Uint8Array;
  readonly #json: JsonRows | undefined;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #text: TextRows | undefined;
  #tree: TreeState = allClosed;
  #shownInTree: Uint32Array | undefined;

  constructor(bytes: Uint8Array, mayBeJson: boolean) {
    this.#bytes = bytes;
    this.#json = mayBeJson ? indexJsonRows(bytes) : undefined;
  }

  get isJson(): boolean {
    return this.#json !== undefined;
  }

  /** Opens and closes what a tree holds. */
  setTree(tree: TreeState): void {
    this.#tree = tree;
    this.#shownInTree = undefined;
  }

  count(face: BodyFace): number {
    return face === 'tree' ? this.#treeRows().length : this.#starts(face).length;
  }

  /** The rows from one index to another, or to the last. */
  read(face: BodyFace, from: number, to: number): BodyRow[] {
    const end = Math.min(to, this.count(face));
    return Array.from({ length: Math.max(0, end - from) }, (_, index) => this.#row(face, from + index));
  }

  /** For each place at which a text stands, the row that it begins in. Ascending; a row comes as often as it has one. */
  find(face: BodyFace, text: string): Uint32Array {
    const starts = this.#starts(face);
    const rows = findBytes(this.#bytes, text).map((offset) => lastIndexUpTo(starts, offset));
    return face === 'tree' ? rows.map((row) => lastIndexUpTo(this.#treeRows(), row)) : rows;
  }

  /** The row of a byte. */
  rowAt(face: BodyFace, offset: number): number {
    const row = lastIndexUpTo(this.#starts(face), offset);
    return face === 'tree' ? lastIndexUpTo(this.#treeRows(), row) : row;
  }

  #row(face: BodyFace, index: number): BodyRow {
    const starts = this.#starts(face);
    const row = face === 'tree' ? (this.#treeRows()[index] ?? 0) : index;
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? this.#bytes.length;
    const shown = this.#bytes.subarray(start, Math.min(end, start + maxShownBytes));
    return {
      // A character that is cut at the end is left out.
      text: this.#decoder.decode(shown, { stream: end > start + maxShownBytes }).replace(/\r?\n$/, ''),
      restBytes: Math.max(0, end - start - maxShownBytes),
      depth: (face !== 'raw' && this.#json?.depths[row]) || 0,
      line: face === 'raw' ? (this.#text?.lines[row] ?? 0) : 0,
      offset: start,
      ...(face === 'tree' && this.#json?.closes[row] ? { node: this.#node(this.#json, row) } : {}),
    };
  }

  #node(json: JsonRows, row: number) {
    let size = 0;
    const close = json.closes[row] ?? 0;
    for (let child = row + 1; child < close && size < maxCounted; child = (json.closes[child] || child) + 1) size += 1;
    return { row, isOpen: isOpen(json, this.#tree, row), size };
  }

  #starts(face: BodyFace): Uint32Array {
    if (face !== 'raw' && this.#json) return this.#json.starts;
    this.#text ??= indexTextRows(this.#bytes);
    return this.#text.starts;
  }

  #treeRows(): Uint32Array {
    this.#shownInTree ??= this.#json ? treeRows(this.#json, this.#tree) : new Uint32Array();
    return this.#shownInTree;
  }
}
