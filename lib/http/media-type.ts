/** `type/subtype` of a Content-Type in lower case, or undefined where it is none (RFC 9110, section 8.3.1). */
export function readMediaType(contentType: string | null): string | undefined {
  const essence = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return essence && /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/.test(essence) ? essence : undefined;
}

/** Whether a media type is in a range such as `application/json`, `text/*` or of any type at all; parameters don't count. */
export function isInMediaRange(mediaType: string, range: string): boolean {
  const wanted = readMediaType(range);
  if (wanted === undefined) return false;
  if (wanted === '*/*' || wanted === mediaType) return true;
  return wanted.endsWith('/*') && mediaType.startsWith(wanted.slice(0, -1));
}
