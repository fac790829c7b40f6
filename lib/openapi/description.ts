import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument, parseDocument } from './document.ts';
import { readFacts } from './facts.ts';
import { fillInFacts } from './fill-in-facts.ts';
import type { Operation, RateLimit } from './operation.ts';
import { kebabCase, tagSegment } from './operation-names.ts';
import { readOperations, readRateLimits } from './read-operations.ts';

export type Server = { url: string; description: string };

export type Tag = { name: string; title: string; description: string; segment: string };

/** `x-error-codes`: what an error of this code means, in a sentence, and what a client does about it. */
export type ErrorCode = { code: string; status: number; summary: string; retry: string };

/** What the portal knows of the API: the OpenAPI document, read once, with its operations in document order. */
export type ApiDescription = {
  title: string;
  version: string;
  openapi: string;
  summary: string;
  servers: Server[];
  tags: Tag[];
  operations: Operation[];
  rateLimits: RateLimit[];
  errorCodes: ErrorCode[];
  /** What prose may state of the API, by name and in words (`x-facts` and what follows from the rest). */
  facts: Map<string, string>;
  /** The document itself, for following `$ref`s and for validation. */
  document: OpenApiDocument;
};

/**
 * Reads an OpenAPI 3.x document, YAML or JSON, with the facts of its `x-facts` in their places.
 *
 * @throws Error saying what is wrong with the text or which `$ref` leads nowhere.
 */
export function readApiDescription(source: string): ApiDescription {
  const document = parseDocument(source);
  const facts = readFacts(describe(document));
  if (isObject(document['x-facts'])) fillInFacts(document, facts);
  return { ...describe(document), facts };
}

function describe(document: OpenApiDocument): Omit<ApiDescription, 'facts'> {
  const info = isObject(document.info) ? document.info : {};
  const operations = readOperations(document);
  return {
    title: String(info.title ?? 'API'),
    version: String(info.version ?? ''),
    openapi: String(document.openapi),
    summary: String(info.summary ?? ''),
    servers: list(document.servers).map((server) => ({
      url: String(server.url ?? '/').replace(/\/$/, ''),
      description: String(server.description ?? ''),
    })),
    tags: readTags(document, operations),
    operations,
    rateLimits: readRateLimits(document['x-rate-limits']),
    errorCodes: readErrorCodes(document['x-error-codes']),
    document,
  };
}

/** Tags in the order of the document's list, then those that only operations name, in theirs. */
function readTags(document: OpenApiDocument, operations: Operation[]): Tag[] {
  const described = new Map(list(document.tags).map((tag) => [String(tag.name), tag]));
  const names = new Set([...described.keys(), ...operations.map((operation) => operation.tag)]);
  return [...names].map((name) => {
    const title = described.get(name)?.['x-displayName'];
    return {
      name,
      title: typeof title === 'string' ? title : sentenceCase(name),
      description: String(described.get(name)?.description ?? ''),
      segment: tagSegment(name),
    };
  });
}

function sentenceCase(name: string): string {
  const words = kebabCase(name).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readErrorCodes(codes: JsonValue | undefined): ErrorCode[] {
  if (!isObject(codes)) return [];
  return Object.entries(codes).flatMap(([code, source]) =>
    isObject(source)
      ? [
          {
            code,
            status: Number(source.status),
            summary: String(source.summary ?? ''),
            retry: String(source.retry ?? ''),
          },
        ]
      : [],
  );
}

function list(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
