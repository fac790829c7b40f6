import { readSearchShards } from '#lib/content/search/search-shards.ts';

/** The search index, made at build; of a large API its first part, which names the others. */
export const dynamic = 'force-static';

export async function GET() {
  const { main } = await readSearchShards();
  return Response.json(main, { headers: { 'Cache-Control': 'no-cache' } });
}
