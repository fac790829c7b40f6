import type { BodyFace, BodyRow } from '#lib/http/body-index.ts';
import type { TreeState } from '#lib/http/tree-rows.ts';

/** What the page asks of the worker that reads a long body. */
export type WorkerRequest =
  | { kind: 'open'; body: Blob; mayBeJson: boolean }
  | { kind: 'count'; face: BodyFace }
  | { kind: 'read'; face: BodyFace; from: number; to: number }
  | { kind: 'find'; id: number; face: BodyFace; text: string }
  | { kind: 'tree'; tree: TreeState };

/** What the worker says. */
export type WorkerReply =
  | { kind: 'opened'; isJson: boolean }
  | { kind: 'counted'; face: BodyFace; count: number }
  | { kind: 'read'; face: BodyFace; from: number; rows: BodyRow[] }
  | { kind: 'found'; id: number; rows: Uint32Array };
