import 'server-only';
import { describeParameters } from '#lib/openapi/describe-parameters.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { type FieldRow, flattenFields } from '#lib/openapi/flatten-fields.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { describeSchema } from '#lib/openapi/schema-field.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { fieldText, fieldTraits } from './field-text.ts';

/** A parameter that more operations share is found as one thing instead of once for each. */
const mostAlike = 3;

type Place = 'path' | 'query' | 'body';

type Sendable = FieldRow & { place: Place; operation: Operation };

/**
 * What can be sent in path, query and body, found as the operation that takes it. One that many share is a document of
 * its own, which leads to the first of them.
 */
export function parameterDocuments(description: ApiDescription): SearchDocument[] {
  const sendables = description.operations.flatMap((operation) => sendablesOf(description, operation));
  const alike = Map.groupBy(sendables, ({ place, path, field }) => `${place} ${path} ${field.description}`);
  return [...alike.values()].flatMap((members) => {
    const [first] = members;
    return first && members.length > mostAlike ? [sharedDocument(first, members.length)] : members.map(ownDocument);
  });
}

function sendablesOf(description: ApiDescription, operation: Operation): Sendable[] {
  const body = operation.requestBody?.content[0];
  const rowsOf: Record<Place, FieldRow[]> = {
    path: flattenFields(describeParameters(description, operation, 'path')),
    query: flattenFields(describeParameters(description, operation, 'query')),
    body: flattenFields(body ? describeSchema(description.document, body.schema).children : []),
  };
  return (['path', 'query', 'body'] as const).flatMap((place) =>
    rowsOf[place].map((row) => ({ ...row, place, operation })),
  );
}

function ownDocument({ place, path, field, operation }: Sendable): SearchDocument {
  return {
    href: hrefOf(place, path, operation),
    kind: 'parameter',
    title: operation.summary,
    context: `${placeName(place)} ${path}, ${fieldTraits(field)}`,
    names: path,
    text: fieldText(field),
    method: operation.method,
  };
}

function sharedDocument({ place, path, field, operation }: Sendable, count: number): SearchDocument {
  return {
    href: hrefOf(place, path, operation),
    kind: 'field',
    title: path,
    context: `${placeName(place)} of ${count} operations`,
    names: '',
    text: fieldText(field),
    method: undefined,
  };
}

function hrefOf(place: Place, path: string, { href }: Operation): string {
  return `${href}#${place}.${path}`;
}

function placeName(place: Place): string {
  return place === 'body' ? 'body field' : `${place} parameter`;
}
