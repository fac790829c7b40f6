import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { readDeprecation } from './deprecation.ts';
import { isObject, type OpenApiDocument } from './document.ts';
import {
  type HttpMethod,
  httpMethods,
  type MediaType,
  type NamedExample,
  type Operation,
  type Parameter,
  type RateLimit,
  type RequestBody,
  type ResponseDescription,
  type ResponseHeader,
} from './operation.ts';
import { createOperationNames, type OperationNames } from './operation-names.ts';
import { dereference } from './reference.ts';

/**
 * Every operation of the paths object, in document order.
 *
 * @throws Error naming the reference when a `$ref` of a path item, parameter, body, response or header leads nowhere.
 */
export function readOperations(document: OpenApiDocument): Operation[] {
  const names = createOperationNames();
  return entries(document.paths).flatMap(([path, pathItem]) => {
    const item = dereference(document, pathItem);
    return entries(item).flatMap(([key, source]) =>
      isMethod(key) ? [readOperation(document, names, { method: key, path, item, source })] : [],
    );
  });
}

type Place = { method: HttpMethod; path: string; item: JsonObject; source: JsonObject };

function readOperation(document: OpenApiDocument, names: OperationNames, place: Place): Operation {
  const { method, path, item, source } = place;
  const id = text(source.operationId) || `${method} ${path}`;
  const tag = strings(source.tags)[0] ?? 'default';
  const idempotency = source['x-idempotency'];
  return {
    id,
    method,
    path,
    summary: text(source.summary) || id,
    description: text(source.description),
    deprecation: readDeprecation(source),
    tag,
    href: names.hrefOf({ tag, operationId: text(source.operationId), method, path }),
    parameters: readParameters(document, item.parameters, source.parameters),
    requestBody: isObject(source.requestBody) ? readRequestBody(document, source.requestBody) : undefined,
    responses: entries(source.responses)
      .map(([status, response]) => readResponse(document, status, response))
      .sort((a, b) => a.status.localeCompare(b.status)),
    securitySchemes: [...new Set(objects(source.security ?? document.security).flatMap(Object.keys))],
    isPublic: isEmptyList(source.security ?? document.security),
    scopes: readScopes(source.security ?? document.security),
    emits: strings(source['x-emits']),
    idempotency: isObject(idempotency)
      ? { header: text(idempotency.header), lifetime: text(idempotency.lifetime) }
      : undefined,
    auditAction: text(source['x-audit-action']) || undefined,
    rateLimits: readRateLimits(source['x-rate-limits']),
    isSandboxOnly: source['x-sandbox-only'] === true,
  };
}

/** Quotas of the whole API or of one operation, from `x-rate-limits`. */
export function readRateLimits(source: JsonValue | undefined): RateLimit[] {
  return objects(source).map((limit) => ({
    name: text(limit.name),
    limit: Number(limit.limit),
    windowSeconds: Number(limit.windowSeconds),
  }));
}

/** A parameter of the operation replaces one of its path item with the same place and name (section 4.8.9). */
function readParameters(document: OpenApiDocument, ...lists: (JsonValue | undefined)[]): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const source of lists.flatMap(objects)) {
    const parameter = readParameter(dereference(document, source));
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}

function readParameter(source: JsonObject): Parameter {
  const place = text(source.in);
  const schema = isObject(source.schema) ? source.schema : {};
  return {
    name: text(source.name),
    in: place === 'path' || place === 'header' || place === 'cookie' ? place : 'query',
    isRequired: source.required === true,
    deprecation: readDeprecation(source),
    description: text(source.description),
    schema,
    example: source.example ?? schema.example,
    isSandboxOnly: source['x-sandbox-only'] === true,
  };
}

function readRequestBody(document: OpenApiDocument, reference: JsonObject): RequestBody {
  const source = dereference(document, reference);
  return {
    isRequired: source.required === true,
    description: text(source.description),
    content: readContent(document, source.content),
  };
}

function readResponse(document: OpenApiDocument, status: string, reference: JsonObject): ResponseDescription {
  const source = dereference(document, reference);
  return {
    status,
    description: text(source.description),
    headers: entries(source.headers).map(([name, header]) => readHeader(document, name, header)),
    content: readContent(document, source.content),
  };
}

function readHeader(document: OpenApiDocument, name: string, reference: JsonObject): ResponseHeader {
  const source = dereference(document, reference);
  return { name, description: text(source.description), schema: isObject(source.schema) ? source.schema : {} };
}

function readContent(document: OpenApiDocument, content: JsonValue | undefined): MediaType[] {
  return entries(content).map(([mediaType, source]) => ({
    mediaType,
    schema: isObject(source.schema) ? source.schema : {},
    examples: readExamples(document, source),
  }));
}

function readExamples(document: OpenApiDocument, source: JsonObject): NamedExample[] {
  if (source.example !== undefined) return [{ name: 'example', summary: '', value: source.example }];
  return entries(source.examples).flatMap(([name, reference]) => {
    const example = dereference(document, reference);
    return example.value === undefined ? [] : [{ name, summary: text(example.summary), value: example.value }];
  });
}

function readScopes(security: JsonValue | undefined): string[] {
  const scopes = objects(security).flatMap((requirement) => Object.values(requirement).flatMap(strings));
  return [...new Set(scopes)];
}

function isMethod(key: string): key is HttpMethod {
  return httpMethods.some((method) => method === key);
}

function isEmptyList(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function strings(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function objects(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function entries(value: JsonValue | undefined): [string, JsonObject][] {
  return isObject(value)
    ? Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    : [];
}
