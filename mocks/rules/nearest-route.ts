import type { ApiDescription } from '#lib/openapi/description.ts';
import { editDistance } from '#lib/openapi/find-operation.ts';

/**
 * The route that a path was probably meant to be, if one is close enough to be a slip. Parameters stand for whatever the
 * path has in their place, so that a long id does not make a route look far away.
 */
export function findNearestRoute({ operations }: ApiDescription, rawPath: string): string | undefined {
  const segments = rawPath.slice(0, 200).split('/').slice(0, 12);
  const ranked = [...new Set(operations.map((operation) => operation.path))]
    .map((path) => ({ path, distance: editDistance(segments.join('/'), fillParameters(path, segments)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, best.path.length / 3) ? best.path : undefined;
}

function fillParameters(path: string, segments: string[]): string {
  return path
    .split('/')
    .map((part, index) => (part.startsWith('{') ? segments[index] || part : part))
    .join('/');
}
