import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation, Parameter } from '#lib/openapi/operation.ts';
import { dereference } from '#lib/openapi/reference.ts';

/** A method of the client, as `x-sdk-method` names it: `accounts.list`. */
export type ClientMethod = { resource: string; method: string; operation: Operation; mediaType: string };

/**
 * The methods that the API description names, in document order: each operation's own, and those of media types that have
 * a method to themselves.
 *
 * @throws Error when a name is malformed or used twice.
 */
export function readClientMethods({ document, operations }: ApiDescription): ClientMethod[] {
  const found = operations.flatMap((operation) => {
    const item = dereference(document, objectAt(document.paths, operation.path));
    const source = objectAt(item, operation.method);
    if (source['x-sdk-method'] === undefined) return [];
    const [status = ''] = Object.keys(objectAt(source, 'responses')).filter((name) => name.startsWith('2'));
    const answer = dereference(document, objectAt(source.responses, status));
    const content = isObject(answer.content) ? answer.content : {};
    const own = Object.entries(content).flatMap(([mediaType, media]) =>
      isObject(media) && media['x-sdk-method'] !== undefined
        ? [{ ...readName(operation, media['x-sdk-method']), operation, mediaType }]
        : [],
    );
    const mediaType = Object.keys(content)[0] ?? '';
    return [{ ...readName(operation, source['x-sdk-method']), operation, mediaType }, ...own];
  });
  const names = found.map(({ resource, method }) => `${resource}.${method}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return found;
  throw new Error(`x-sdk-method names ${twice} twice. Give each operation a method of its own.`);
}

/** The parameters in the query that a method takes: a stream has no cursor, and only a stream can be followed. */
export function readQueryParameters({ operation, mediaType }: ClientMethod): Parameter[] {
  const left = mediaType === 'application/x-ndjson' ? 'cursor' : 'follow';
  return operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.name !== left);
}

/** Name of the type of a method's query: `AccountsListQuery`. */
export function queryTypeName({ resource, method }: ClientMethod): string {
  return `${capitalize(resource)}${capitalize(method)}Query`;
}

export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function objectAt(parent: JsonValue | undefined, name: string): JsonObject {
  const child = isObject(parent) ? parent[name] : undefined;
  return isObject(child) ? child : {};
}

function readName({ id }: Operation, name: unknown): { resource: string; method: string } {
  const [, resource, method] = /^([a-z][A-Za-z]*)\.([a-z][A-Za-z]*)$/.exec(String(name)) ?? [];
  if (resource !== undefined && method !== undefined) return { resource, method };
  throw new Error(`x-sdk-method of ${id} is "${name}". Write it as resource.method, such as accounts.list.`);
}
