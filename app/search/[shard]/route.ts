import { readSearchShards } from '#lib/content/search/search-shards.ts';

type Context = { params: Promise<{ shard: string }> };

/** The parts of a large search index beside its first. Their names change with what is in them. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { more } = await readSearchShards();
  return Array.from(more.keys(), (shard) => ({ shard }));
}

export async function GET(_request: Request, { params }: Context) {
  const { shard } = await params;
  const { more } = await readSearchShards();
  return new Response(more.get(shard) ?? null, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
