import { GrowingUint32Array } from './growing-array.ts';
import type { JsonRows } from './json-rows.ts';

/** What of a tree is open: everything less deep than `openDepth`, but for the rows that were toggled. */
export type TreeState = { openDepth: number; toggled: ReadonlySet<number> };

export const firstOpen: TreeState = { openDepth: 2, toggled: new Set() };
export const allClosed: TreeState = { openDepth: 1, toggled: new Set() };
export const allOpen: TreeState = { openDepth: Number.POSITIVE_INFINITY, toggled: new Set() };

/** The tree with one row, which opens an array or object, toggled. */
export function toggleRow(tree: TreeState, row: number): TreeState {
  const toggled = new Set(tree.toggled);
  if (!toggled.delete(row)) toggled.add(row);
  return { ...tree, toggled };
}

export function isOpen(rows: JsonRows, tree: TreeState, row: number): boolean {
  return (rows.depths[row] ?? 0) < tree.openDepth !== tree.toggled.has(row);
}

/** The rows that a tree shows: those that are in nothing closed, without brackets that only close. */
export function treeRows(rows: JsonRows, tree: TreeState): Uint32Array {
  const shown = new GrowingUint32Array();
  /** Rows that close what is open around here. */
  const ends: number[] = [];
  for (let row = 0; row < rows.starts.length; row += 1) {
    if (ends.at(-1) === row) {
      ends.pop();
      continue;
    }
    shown.push(row);
    const close = rows.closes[row];
    if (!close) continue;
    if (isOpen(rows, tree, row)) ends.push(close);
    else row = close;
  }
  return shown.view();
}
