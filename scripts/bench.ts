/** `npm run bench`: pages, their paints, the sandbox, then the search. `npm run bench search` measures one of them only. */
import { argv } from 'node:process';

const benches: Record<string, () => Promise<unknown>> = {
  pages: () => import('./bench-pages.ts'),
  paints: () => import('./bench-paints.ts'),
  sandbox: () => import('./bench-sandbox.ts'),
  search: () => import('./bench-search.ts'),
};
const names = argv.length > 2 ? argv.slice(2) : Object.keys(benches);

for (const name of names) {
  const run = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!run) {
    console.error(`There is no bench "${name}". Choose from ${Object.keys(benches).join(', ')}.`);
    process.exit(1);
  }
  await run();
}
