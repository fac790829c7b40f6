import { BodyIndex } from '#lib/http/body-index.ts';
import { firstOpen } from '#lib/http/tree-rows.ts';
import type { WorkerReply, WorkerRequest } from './worker-protocol.ts';

/** Finds the rows of a long body beside the page, which stays free to be used meanwhile. */
let index: BodyIndex | undefined;

/** One after the other: what is asked while the body is being read waits for it. */
let queue: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  queue = queue.then(() => answer(data));
});

async function answer(request: WorkerRequest): Promise<void> {
  if (request.kind === 'open') {
    index = new BodyIndex(new Uint8Array(await request.body.arrayBuffer()), request.mayBeJson);
    index.setTree(firstOpen);
    reply({ kind: 'opened', isJson: index.isJson });
    return;
  }
  if (!index) return;
  switch (request.kind) {
    case 'count':
      return reply({ kind: 'counted', face: request.face, count: index.count(request.face) });
    case 'read':
      return reply({ ...request, rows: index.read(request.face, request.from, request.to) });
    case 'find':
      return reply({ kind: 'found', id: request.id, rows: index.find(request.face, request.text) });
    case 'tree':
      index.setTree(request.tree);
      return reply({ kind: 'counted', face: 'tree', count: index.count('tree') });
  }
}

function reply(message: WorkerReply): void {
  self.postMessage(message);
}
