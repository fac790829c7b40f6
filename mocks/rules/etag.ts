import { hash } from 'node:crypto';

/** A strong entity tag of a representation: it changes when a byte of it does. */
export function createEtag(body: string): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 16)}"`;
}

/** Whether `If-Match` names a tag, by strong comparison, or is `*` (RFC 9110, section 13.1.1). */
export function matchesEtagStrongly(ifMatch: string, etag: string): boolean {
  if (ifMatch.trim() === '*') return true;
  const tags: string[] = ifMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.includes(etag);
}

/** Whether `If-None-Match` names a tag, by weak comparison, or is `*` (RFC 9110, section 13.1.2). */
export function matchesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  const tags = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((tag) => tag.replace(/^W\//, '') === etag);
}
