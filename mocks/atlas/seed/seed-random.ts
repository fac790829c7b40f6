/** The same choices in every process: the seed of every world is made of them. */
export type SeedRandom = {
  /** An integer from 0 up to, and not including, the limit. */
  below(limit: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
};

/** A small generator with 32 bits of state (a Weyl sequence through a mixing function): good enough for sample data. */
export function createSeedRandom(start: number): SeedRandom {
  let state = start;
  const below = (limit: number) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    chance: (percent) => below(100) < percent,
  };
}
