import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject } from '../document.ts';
import { dereference } from '../reference.ts';
import { entriesOf, record } from './record.ts';
import { type Flow, readSchemaNode, type SchemaReader } from './schema-node.ts';
import { splitKeywords } from './split-keywords.ts';

/** Keywords that say how a value is written into a URL or a header. */
const wireKeywords = ['style', 'explode', 'allowReserved', 'allowEmptyValue'];

const understoodOfValue = [
  ...wireKeywords,
  ...['name', 'in', 'required', 'deprecated', 'schema', 'content', 'x-sandbox-only'],
];

/** A Parameter Object or Header Object, its reference followed. */
export function readValue(reader: SchemaReader, source: JsonObject, flow: Flow): JsonObject {
  return record([
    ['required', source.required === true || undefined],
    ['deprecated', source.deprecated === true || undefined],
    ['sandboxOnly', source['x-sandbox-only'] === true || undefined],
    ...wireKeywords.map((keyword) => [keyword, source[keyword]] as const),
    ['schema', isObject(source.schema) ? readSchemaNode(reader, source.schema, flow) : undefined],
    ['media', readMedia(reader, source.content, flow)],
    ...splitKeywords(source, understoodOfValue),
  ]);
}

export function readBody(reader: SchemaReader, reference: JsonObject, flow: Flow): JsonObject {
  const source = dereference(reader.document, reference);
  return record([
    ['required', source.required === true || undefined],
    ['media', readMedia(reader, source.content, flow)],
    ...splitKeywords(source, ['required', 'content']),
  ]);
}

export function readResponse(reader: SchemaReader, reference: JsonObject, flow: Flow): JsonObject {
  const source = dereference(reader.document, reference);
  const headers = entriesOf(source.headers).map(
    ([name, header]) => [name, readValue(reader, dereference(reader.document, header), flow)] as const,
  );
  return record([
    ['headers', record(headers)],
    ['media', readMedia(reader, source.content, flow)],
    ...splitKeywords(source, ['headers', 'content']),
  ]);
}

function readMedia(reader: SchemaReader, content: JsonValue | undefined, flow: Flow): JsonObject {
  return record(
    entriesOf(content).map(([type, source]) => [
      type,
      record([
        ['schema', isObject(source.schema) ? readSchemaNode(reader, source.schema, flow) : undefined],
        ...splitKeywords(source, ['schema']),
      ]),
    ]),
  );
}
