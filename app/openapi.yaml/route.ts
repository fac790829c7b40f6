import { stringify } from 'yaml';
import { readDescription } from '#lib/content/read-description.ts';

/** The API description as one YAML document (RFC 9512). */
export const dynamic = 'force-static';

export function GET() {
  const text = stringify(readDescription().document, { aliasDuplicateObjects: false, lineWidth: 120 });
  return new Response(text, { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
}
