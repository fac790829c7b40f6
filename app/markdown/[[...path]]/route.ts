import { renderPageMarkdown } from '#lib/content/markdown/page-markdown.ts';
import { readSitePages } from '#lib/content/site-page.ts';

/** `/docs/quickstart.md` and its like arrive here by a rewrite in next.config.mjs; `/index.md` is the overview. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return readSitePages().map(({ href }) => ({ path: href === '/' ? [] : href.slice(1).split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ path?: string[] }> }) {
  const { path = [] } = await params;
  const markdown = renderPageMarkdown(`/${path.join('/')}`);
  if (markdown === undefined) return new Response('There is no such page.\n', { status: 404 });
  return new Response(markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
