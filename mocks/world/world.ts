import { createIdSource, type IdSource, type RandomBytes } from './ids.ts';
import { Quota } from './quota.ts';
import { ReplyStore } from './reply-store.ts';
import { createWorldClock, type WorldClock } from './world-clock.ts';
import { createWorldTimers, type WorldTimers } from './world-timers.ts';

/** One visitor's sandbox, from its creation to its end: what it holds and everything that is counted or kept for it. */
export type World<State> = {
  id: string;
  /** When this life of the world began, in real time: RFC 3339 in UTC. */
  createdAt: string;
  clock: WorldClock;
  timers: WorldTimers;
  ids: IdSource;
  /** Signs cursors; each life has its own. */
  cursorKey: Uint8Array;
  quota: Quota;
  replies: ReplyStore;
  /** About how much memory the world holds beyond its seed. */
  bytes: number;
  /** Adds to `bytes`, here and in the registry. */
  grow(bytes: number): void;
  /** Aborted when this life ends; streams end with it. */
  life: AbortController;
  state: State;
};

export type WorldOptions<State> = {
  createState: () => State;
  /** Real time in milliseconds since 1970. */
  now: () => number;
  randomBytes: RandomBytes;
  /** The end of the seed: nothing in a world is created before it. */
  earliestMs: number;
  maxIdempotencyKeys: number;
};

export function createWorld<State>(
  id: string,
  options: WorldOptions<State>,
  onGrow: (world: World<State>, bytes: number) => void,
): World<State> {
  const { now, randomBytes } = options;
  const clock = createWorldClock(now, options.earliestMs);
  const life = new AbortController();
  const world: World<State> = {
    id,
    createdAt: new Date(now()).toISOString(),
    clock,
    timers: createWorldTimers(clock, life.signal),
    ids: createIdSource(randomBytes),
    cursorKey: randomBytes(32),
    quota: new Quota(),
    replies: new ReplyStore(options.maxIdempotencyKeys, (bytes) => world.grow(bytes)),
    bytes: 0,
    grow: (bytes) => onGrow(world, bytes),
    life,
    state: options.createState(),
  };
  return world;
}
