import type { BodyFace, BodyRow } from '#lib/http/body-index.ts';
import { createLocalRows } from './local-rows.ts';
import type { RowSource } from './row-source.ts';
import type { WorkerReply, WorkerRequest } from './worker-protocol.ts';

/** Rows are asked for and kept in pages of this many. */
const pageRows = 200;
/** The oldest pages are forgotten; a screen shows two. */
const maxPages = 50;

/**
 * Rows of a long body, found in a worker. Where that does not start they are found in this thread, which holds the page
 * up for a moment.
 */
export function createWorkerRows(body: Blob, mayBeJson: boolean): RowSource {
  const worker = new Worker(new URL('./body-worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Set<() => void>();
  const counts = new Map<BodyFace, number>();
  const pages = new Map<string, BodyRow[] | 'asked'>();
  const searches = new Map<number, (rows: Uint32Array) => void>();
  let isJson: boolean | undefined;
  let version = 0;
  let lastSearch = 0;
  let local: RowSource | undefined;

  const ask = (request: WorkerRequest) => worker.postMessage(request);
  const changed = () => {
    version += 1;
    for (const notify of listeners) notify();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    if (data.kind === 'opened') {
      isJson = data.isJson;
      ask({ kind: 'count', face: isJson ? 'pretty' : 'raw' });
      return;
    }
    if (data.kind === 'counted') {
      counts.set(data.face, data.count);
      if (data.face === 'tree') forgetPages('tree');
    }
    if (data.kind === 'read') pages.set(pageKey(data.face, data.from), data.rows);
    if (data.kind === 'found') {
      searches.get(data.id)?.(data.rows);
      searches.delete(data.id);
      return;
    }
    changed();
  });
  worker.addEventListener('error', async () => {
    const bytes = new Uint8Array(await body.arrayBuffer());
    local = createLocalRows(bytes, mayBeJson);
    local.subscribe(changed);
    changed();
  });
  ask({ kind: 'open', body, mayBeJson });

  function forgetPages(face: BodyFace) {
    for (const key of pages.keys()) if (key.startsWith(face)) pages.delete(key);
  }

  return {
    isReady: () => local !== undefined || (isJson !== undefined && counts.size > 0),
    isJson: () => local?.isJson() ?? isJson ?? false,
    count(face) {
      if (local) return local.count(face);
      const count = counts.get(face);
      if (count !== undefined) return count;
      counts.set(face, 0);
      ask({ kind: 'count', face });
      return 0;
    },
    row(face, index) {
      if (local) return local.row(face, index);
      const page = pages.get(pageKey(face, index));
      return Array.isArray(page) ? page[index % pageRows] : undefined;
    },
    need(face, from, to) {
      if (local) return;
      for (let first = from - (from % pageRows); first < to; first += pageRows) {
        const key = pageKey(face, first);
        if (pages.has(key)) continue;
        pages.set(key, 'asked');
        ask({ kind: 'read', face, from: first, to: first + pageRows });
      }
      for (const key of pages.keys()) {
        if (pages.size <= maxPages) break;
        pages.delete(key);
      }
    },
    find(face, text) {
      if (local) return local.find(face, text);
      const id = ++lastSearch;
      ask({ kind: 'find', id, face, text });
      return new Promise((resolve) => searches.set(id, resolve));
    },
    setTree(tree) {
      if (local) local.setTree(tree);
      else ask({ kind: 'tree', tree });
    },
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    version: () => version,
    close: () => worker.terminate(),
  };
}

function pageKey(face: BodyFace, index: number): string {
  return `${face} ${Math.floor(index / pageRows)}`;
}
