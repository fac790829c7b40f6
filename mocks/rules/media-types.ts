import { readMediaType } from '#lib/http/media-type.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { ApiError } from './api-error.ts';
import { negotiate } from './negotiate.ts';

/**
 * Makes sure that the body has a media type which the operation describes, in UTF-8 and not compressed.
 *
 * @throws ApiError `unsupported_media_type`.
 */
export function requireMediaType({ requestBody }: Operation, headers: Headers): void {
  if (!requestBody) return;
  const described = requestBody.content.map(({ mediaType }) => mediaType);
  const contentType = headers.get('content-type');
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  const isDescribed = described.includes(readMediaType(contentType) ?? '');
  const isPlain = (headers.get('content-encoding') ?? 'identity').toLowerCase() === 'identity';
  if (isDescribed && isPlain && charset.toLowerCase() === 'utf-8') return;
  const wanted = described.join(' or ');
  const message = isDescribed
    ? `The body must be ${wanted} in UTF-8 and not compressed.`
    : `The body must be ${wanted}. Send that as Content-Type.`;
  throw new ApiError('unsupported_media_type', message, { param: isPlain ? 'Content-Type' : 'Content-Encoding' });
}

/**
 * The media type to answer a success with.
 *
 * @throws ApiError `not_acceptable`.
 */
export function requireAcceptable({ responses }: Operation, accept: string | null): string {
  const success = responses.find(({ status }) => status.startsWith('2'));
  const offers = success?.content.map(({ mediaType }) => mediaType) ?? [];
  const chosen = negotiate(accept, offers);
  if (chosen !== undefined) return chosen;
  const message = `This operation answers with ${offers.join(' or ')}. Send that as Accept, or leave Accept out.`;
  throw new ApiError('not_acceptable', message, { param: 'Accept' });
}
