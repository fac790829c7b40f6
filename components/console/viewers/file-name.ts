import { readMediaType } from '#lib/http/media-type.ts';
import type { Answer } from '#lib/request/send-result.ts';

/** Endings by media type; those that nothing would open are left to `bin`. */
const endings: Record<string, string> = {
  'application/x-ndjson': 'ndjson',
  'text/event-stream': 'txt',
  'text/csv': 'csv',
  'text/html': 'html.txt',
  'image/svg+xml': 'svg.txt',
  'application/xml': 'xml',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * What to call the file of a body: the name that the API gives, without any folder, else the operation's and the status.
 * A page or a drawing that could run scripts is saved as text.
 */
export function fileNameOf({ headers, mediaType, status }: Answer, operation: string): string {
  const disposition = headers.find(([name]) => name.toLowerCase() === 'content-disposition')?.[1] ?? '';
  const given = /filename="?([^";]+)"?/i.exec(disposition)?.[1]?.split(/[\\/]/).at(-1);
  if (given && /^[\w][\w .()-]{0,100}$/.test(given) && !/\.(?:html?|svg|xhtml|xml|js)$/i.test(given)) return given;
  const type = readMediaType(mediaType) ?? '';
  const ending = endings[type] ?? (/\bjson$/.test(type) ? 'json' : type.startsWith('text/') ? 'txt' : 'bin');
  return `${operation.replaceAll(/[^\w-]+/g, '-')}-${status}.${ending}`;
}
