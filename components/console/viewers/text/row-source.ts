import type { BodyFace, BodyRow } from '#lib/http/body-index.ts';
import type { TreeState } from '#lib/http/tree-rows.ts';

/** The rows of a body, wherever they are found: in this thread for a short one, in a worker for a long one. */
export type RowSource = {
  /** Whether the rows are found; undefined counts and rows before that. */
  isReady: () => boolean;
  isJson: () => boolean;
  count: (face: BodyFace) => number;
  /** A row, where it is at hand. */
  row: (face: BodyFace, index: number) => BodyRow | undefined;
  /** Asks for rows; who subscribed hears when they are at hand. */
  need: (face: BodyFace, from: number, to: number) => void;
  /** For each place at which a text stands, the row that it begins in. */
  find: (face: BodyFace, text: string) => Promise<Uint32Array>;
  setTree: (tree: TreeState) => void;
  subscribe: (notify: () => void) => () => void;
  /** Changes whenever something else can be shown. */
  version: () => number;
  close: () => void;
};
