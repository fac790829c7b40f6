import { createWorld, type World, type WorldOptions } from './world.ts';

/** Where worlds are kept. Plain data, so that it can outlive the code that uses it when that is loaded anew. */
export type WorldRegistry<State> = {
  /** Least recently used first. */
  entries: Map<string, { world: World<State>; lastUsedMs: number }>;
  bytes: number;
};

export type WorldStore<State> = {
  /** The world of a name: the one that is there, or a new one. Counts as use. */
  open(id: string): World<State>;
  /** The world of a name, if there is one; never makes one, and counts as no use. */
  find(id: string): World<State> | undefined;
  /** Ends this life of a world and begins the next one. */
  renew(world: World<State>): World<State>;
  /** When the world ends unless it is used again, in real time: milliseconds since 1970. */
  expiresAtMs(world: World<State>): number;
  /** Counts as use for as long as somebody listens to the world. */
  touch(world: World<State>): void;
};

export type WorldStoreOptions<State> = WorldOptions<State> & {
  registry: WorldRegistry<State>;
  maxWorlds: number;
  maxBytes: number;
  /** How long a world lives after its last use, in milliseconds of real time. */
  idleMs: number;
};

/** How often worlds are looked for whose time is up, in milliseconds. One that is asked for is looked at in any case. */
const sweepMs = 1_000;

export function createWorldRegistry<State>(): WorldRegistry<State> {
  return { entries: new Map(), bytes: 0 };
}

/** Worlds by name, bounded in number and memory: the least recently used goes first. */
export function createWorldStore<State>(options: WorldStoreOptions<State>): WorldStore<State> {
  const { registry, now, idleMs } = options;
  const { entries } = registry;

  const end = (world: World<State>) => {
    entries.delete(world.id);
    registry.bytes -= world.bytes;
    world.life.abort(new DOMException('The sandbox of this request has ended.', 'AbortError'));
  };
  const endOldest = () => {
    for (const { world } of entries.values()) return end(world);
  };
  const isIdle = (lastUsedMs: number) => now() - lastUsedMs >= idleMs;
  let nextSweepMs = 0;
  /** Now and then is enough, and all that is cheap: a map whose first entries keep moving to its end is slow to begin. */
  const endIdle = () => {
    if (now() < nextSweepMs) return;
    nextSweepMs = now() + sweepMs;
    for (const { world, lastUsedMs } of entries.values()) {
      if (!isIdle(lastUsedMs)) return;
      end(world);
    }
  };
  const find = (id: string) => {
    endIdle();
    const entry = entries.get(id);
    if (!entry || !isIdle(entry.lastUsedMs)) return entry?.world;
    end(entry.world);
    return undefined;
  };
  const use = (world: World<State>) => {
    entries.delete(world.id);
    entries.set(world.id, { world, lastUsedMs: now() });
  };
  const grow = (world: World<State>, bytes: number) => {
    if (world.life.signal.aborted) return;
    world.bytes += bytes;
    registry.bytes += bytes;
    while (registry.bytes > options.maxBytes && entries.size > 1) endOldest();
  };

  const open = (id: string) => {
    const world = find(id) ?? createWorld(id, options, grow);
    use(world);
    if (entries.size > options.maxWorlds) endOldest();
    return world;
  };

  return {
    open,
    find,
    renew(world) {
      if (entries.get(world.id)?.world === world) end(world);
      return open(world.id);
    },
    expiresAtMs(world) {
      const entry = entries.get(world.id);
      return entry?.world === world ? entry.lastUsedMs + idleMs : now();
    },
    touch(world) {
      if (entries.get(world.id)?.world === world) use(world);
    },
  };
}
