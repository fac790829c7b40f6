import { readDescription } from '#lib/content/read-description.ts';

/** The API description as one JSON document. */
export const dynamic = 'force-static';

export function GET() {
  return Response.json(readDescription().document);
}
