import { findOperationPage } from '#lib/content/operation-page.ts';
import { readDescription } from '#lib/content/read-description.ts';
import { readResponseGuide } from '#lib/content/response-guide.ts';

type Context = { params: Promise<{ path: string[] }> };

/** What the console checks an operation's answers by, and where it leads from them: loaded with the first answer. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return readDescription().operations.map(({ href }) => ({
    path: `${href.slice('/reference/'.length)}.json`.split('/'),
  }));
}

export async function GET(_request: Request, { params }: Context) {
  const { path } = await params;
  const operation = findOperationPage(`/reference/${path.join('/').replace(/\.json$/, '')}`);
  return operation ? Response.json(readResponseGuide(operation)) : new Response(null, { status: 404 });
}
