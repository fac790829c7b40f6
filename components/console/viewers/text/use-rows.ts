import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ByteLog } from '#lib/request/byte-log.ts';
import { createLocalRows } from './local-rows.ts';
import type { RowSource } from './row-source.ts';
import { createWorkerRows } from './worker-rows.ts';

/** The rows of a body: of a short one at once, of a long one as soon as a worker has found them. */
export function useRows(body: ByteLog, mayBeJson: boolean): RowSource {
  const isShort = body.text !== undefined;
  const source = useMemo(
    () => (isShort ? createLocalRows(body.start, mayBeJson) : createWorkerRows(body.blob(), mayBeJson)),
    [body, isShort, mayBeJson],
  );
  useEffect(() => () => source.close(), [source]);
  useSyncExternalStore(source.subscribe, source.version, source.version);
  return source;
}
