import { BodyIndex } from '#lib/http/body-index.ts';
import { firstOpen } from '#lib/http/tree-rows.ts';
import type { RowSource } from './row-source.ts';

/** Rows of a body that is short enough to be read at once. */
export function createLocalRows(bytes: Uint8Array, mayBeJson: boolean): RowSource {
  const index = new BodyIndex(bytes, mayBeJson);
  index.setTree(firstOpen);
  const listeners = new Set<() => void>();
  let version = 0;
  return {
    isReady: () => true,
    isJson: () => index.isJson,
    count: (face) => index.count(face),
    row: (face, row) => index.read(face, row, row + 1)[0],
    need: () => undefined,
    find: async (face, text) => index.find(face, text),
    setTree(tree) {
      index.setTree(tree);
      version += 1;
      for (const notify of listeners) notify();
    },
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    version: () => version,
    close: () => undefined,
  };
}
