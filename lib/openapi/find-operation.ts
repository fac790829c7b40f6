import type { ApiDescription } from './description.ts';
import type { HttpMethod, Operation } from './operation.ts';

/** What a method and a raw request path are by the API description. */
export type OperationMatch =
  | { kind: 'operation'; operation: Operation; pathParameters: Record<string, string> }
  | { kind: 'unknown-method'; path: string; allow: string[] }
  | { kind: 'unknown-path'; nearest: string | undefined };

/**
 * Finds the operation for a request. The path is matched as it came over the wire, without decoding: a `%2f` inside a
 * parameter is no separator. Literal segments win over parameters (OpenAPI 3.1, section 4.8.8.1). HEAD is answered
 * wherever GET is (RFC 9110, section 9.3.2).
 *
 * @param rawPath key of the paths object with its parameters filled in, percent-encoded, without query.
 */
export function findOperation(description: ApiDescription, method: string, rawPath: string): OperationMatch {
  const segments = rawPath.split('/');
  const candidates = description.operations.filter((operation) => matchesPath(partsOf(operation.path), segments));
  const best = candidates.sort((a, b) => parameterCount(a.path) - parameterCount(b.path))[0];
  if (!best) return { kind: 'unknown-path', nearest: nearestPath(description, rawPath) };
  const siblings = candidates.filter((operation) => operation.path === best.path);
  const wanted = method.toLowerCase();
  const operation =
    siblings.find((candidate) => candidate.method === wanted) ??
    (wanted === 'head' ? siblings.find((candidate) => candidate.method === 'get') : undefined);
  if (!operation) return { kind: 'unknown-method', path: best.path, allow: allowedMethods(siblings) };
  return { kind: 'operation', operation, pathParameters: readPathParameters(best.path, segments) };
}

/** The methods of a path for `Allow`: those described, HEAD beside GET, and OPTIONS, which is always answered. */
function allowedMethods(operations: Operation[]): string[] {
  const described = operations.map((operation): HttpMethod => operation.method);
  const methods = new Set<string>(described);
  if (methods.has('get')) methods.add('head');
  methods.add('options');
  return [...methods].map((method) => method.toUpperCase()).sort();
}

/** Templates are few and asked for with every request. */
const knownParts = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  const parts = knownParts.get(template) ?? template.split('/');
  knownParts.set(template, parts);
  return parts;
}

function matchesPath(parts: readonly string[], segments: string[]): boolean {
  return (
    parts.length === segments.length &&
    parts.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index]))
  );
}

function readPathParameters(template: string, segments: string[]): Record<string, string> {
  const found = template
    .split('/')
    .flatMap((part, index): [string, string][] =>
      isParameter(part) ? [[part.slice(1, -1), segments[index] ?? '']] : [],
    );
  return Object.fromEntries(found);
}

function isParameter(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}

function parameterCount(template: string): number {
  return template.split('/').filter(isParameter).length;
}

/** The described path that differs least from the one asked for, if it is close enough to be a slip. */
function nearestPath(description: ApiDescription, rawPath: string): string | undefined {
  const path = rawPath.slice(0, 200);
  const ranked = [...new Set(description.operations.map((operation) => operation.path))]
    .map((candidate) => ({ candidate, distance: editDistance(path, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(3, best.candidate.length / 2) ? best.candidate : undefined;
}

/** Levenshtein distance in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
