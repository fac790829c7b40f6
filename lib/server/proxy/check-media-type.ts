import 'server-only';
import { isInMediaRange, readMediaType } from '#lib/http/media-type.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import type { Refusal } from '../refusal.ts';

/**
 * Refuses a body that the operation does not describe, or undefined when its media type is listed. What the body holds
 * is the upstream's to judge. A compressed body is refused, since its size would say nothing.
 */
export function checkMediaType(operation: Operation, headers: Headers): Refusal | undefined {
  const encoding = headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    return unsupported('The body is compressed. Send it as it is, without Content-Encoding.');
  }
  const accepted = (operation.requestBody?.content ?? []).map((content) => content.mediaType);
  if (accepted.length === 0) return unsupported(`${operation.id} takes no body. Send none.`);
  const mediaType = readMediaType(headers.get('content-type'));
  if (mediaType && accepted.some((range) => isInMediaRange(mediaType, range))) return undefined;
  const what = mediaType ? `${mediaType} is not what ${operation.id} takes.` : 'The body has no media type.';
  return unsupported(`${what} Send Content-Type: ${accepted.join(' or ')}.`);
}

function unsupported(detail: string): Refusal {
  return { code: 'unsupported_media_type', detail };
}
