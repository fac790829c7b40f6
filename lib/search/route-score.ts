import type { StoredDocument } from './search-document.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * How well an operation answers to a method or path that was typed: 0 where none was, or the document is no operation.
 * A path may have values in place of parameters, and lack the version in front.
 */
export function routeScore(document: StoredDocument, { method, path }: SearchQuery['route']): number {
  if (document.kind !== 'operation' || (method === undefined && path === undefined)) return 0;
  if (method !== undefined && method !== document.method) return 0;
  if (path === undefined || path === '/') return method === undefined ? 0 : 1;
  const typed = segmentsOf(path);
  const own = segmentsOf(document.context);
  const tail = own.slice(-typed.length);
  const literal = tail.filter((segment, index) => segment === typed[index]).length;
  const isMatch = typed.length <= own.length && tail.every((part, index) => isParameter(part) || part === typed[index]);
  if (!isMatch || literal === 0) return 0;
  // An address alone is what a browser would read.
  const isRead = method === undefined && document.method === 'get';
  return (typed.length === own.length ? 4 : 3) + (isRead ? 1 : 0);
}

function segmentsOf(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean);
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
