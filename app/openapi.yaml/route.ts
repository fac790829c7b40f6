import { printOpenApi } from '#lib/content/openapi-text.ts';
import { readDescription } from '#lib/content/read-description.ts';

/** The API description as one YAML document (RFC 9512). */
export const dynamic = 'force-static';

export function GET() {
  const text = printOpenApi(readDescription().document);
  return new Response(text, { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
}
