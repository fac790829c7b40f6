import { readMediaType } from './media-type.ts';

/** What a body can be looked at as. HTML is text: nothing that an API answers is ever rendered as a page. */
export type BodyKind = 'empty' | 'json' | 'image' | 'text' | 'binary';

/** Those that browsers draw and that hold no markup; SVG is text. */
const imageTypes = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/;
const textTypes = /^text\/|\/(?:xml|javascript|yaml|x-ndjson|x-www-form-urlencoded|sql)$|\+(?:xml|yaml)$/;
const jsonTypes = /^application\/(?:[\w.-]+\+)?json$/;

/**
 * The kind of a body by its Content-Type, and where that says nothing or is contradicted by NUL bytes, by how the body
 * begins.
 */
export function bodyKind(contentType: string, start: Uint8Array): BodyKind {
  if (start.length === 0) return 'empty';
  const mediaType = readMediaType(contentType) ?? '';
  if (imageTypes.test(mediaType)) return 'image';
  if (start.includes(0)) return 'binary';
  if (jsonTypes.test(mediaType)) return 'json';
  return textTypes.test(mediaType) || isUtf8(start) ? 'text' : 'binary';
}

/** Whether bytes begin as UTF-8; the last character may be cut. */
function isUtf8(start: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
