import 'server-only';
import type { FoundOperation } from './require-operation.ts';

/**
 * Path and query for the upstream: the configured base path, the operation's own path with the visitor's parameters in
 * it as they were written, and the query as it was written.
 *
 * @param search with its question mark, or empty.
 */
export function createUpstreamTarget(baseUrl: string, match: FoundOperation, search: string): string {
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '');
  const path = match.operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => match.pathParameters[name] ?? '');
  return `${basePath}${path}${search}`;
}
