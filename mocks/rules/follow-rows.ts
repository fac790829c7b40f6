import type { Collection, Placed, Row } from '../world/collection.ts';
import { emptyLine, type NdjsonSource } from './ndjson-stream.ts';

type FollowOptions<R extends Row> = {
  collection: Collection<R>;
  /** Position of the first row to send; everything before it is passed over. */
  from: number;
  matches: (placed: Placed<R>) => boolean;
  heartbeatMs: number;
  /** Real time in milliseconds. */
  now: () => number;
  /** Called with each empty line. */
  onHeartbeat: () => void;
};

/**
 * Rows of a collection as lines: those that are there from a position on, then each as it is added, without end.
 * Remembers only where it stands, so that a listener who reads slowly or not at all costs nothing.
 */
export function followRows<R extends Row>(options: FollowOptions<R>): NdjsonSource {
  const { collection, matches, heartbeatMs, now, onHeartbeat } = options;
  let position = options.from;
  let nextBeatMs = now() + heartbeatMs;
  let isStopped = false;
  let wake = () => {};
  const stopListening = collection.onAdd(() => wake());

  const takeRow = (): R | undefined => {
    for (const placed of collection.walk({ order: 'oldest-first', from: position, until: collection.end })) {
      position = placed.position + 1;
      if (matches(placed)) return placed.row;
    }
    position = collection.end;
    return undefined;
  };

  return {
    async next() {
      while (!isStopped) {
        if (now() >= nextBeatMs) {
          nextBeatMs = now() + heartbeatMs;
          onHeartbeat();
          return emptyLine;
        }
        const row = takeRow();
        if (row) return row;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, nextBeatMs - now());
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return undefined;
    },
    stop() {
      isStopped = true;
      stopListening();
      wake();
    },
  };
}
