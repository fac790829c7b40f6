/** Lets so many jobs run at a time; the others wait their turn, in the order in which they came. */
export type Turnstile = { run<T>(job: () => Promise<T>): Promise<T> };

export function createTurnstile(limit: number): Turnstile {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(job) {
      if (running < limit) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await job();
      } finally {
        // Whoever is next takes over the place.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
