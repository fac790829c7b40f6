import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePreview, listPreviews } from '#lib/content/previews/describe-preview.ts';
import { drawPreview } from '#lib/content/previews/draw-preview.ts';
import { readDayColours } from '#lib/content/previews/read-colours.ts';

/** The pictures that stand for pages where links to them are shown, drawn at build. */
export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { params: Promise<{ path: string[] }> };

export function generateStaticParams() {
  return listPreviews().map((href) => ({ path: href.split('/').slice(2) }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { path } = await params;
  const card = describePreview(`/previews/${path.join('/')}`);
  if (!card) return new Response('There is no such picture.\n', { status: 404 });
  const colours = readDayColours(readFileSync(join(process.cwd(), 'app/tokens.css'), 'utf8'));
  return new Response(await drawPreview(card, colours), { headers: { 'Content-Type': 'image/png' } });
}
