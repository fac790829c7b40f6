import 'server-only';
import type { JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation, Schema } from '#lib/openapi/operation.ts';
import { dereference, referenceName } from '#lib/openapi/reference.ts';
import { describeSchema, type SchemaField } from '#lib/openapi/schema-field.ts';

/** A named object that an operation answers with: alone, or as the items of a field. */
export type AnsweredObject = {
  name: string;
  object: SchemaField;
  operation: Operation;
  status: string;
  /** Path of the field that holds it, with a dot at its end; empty where it is the whole answer. */
  within: string;
};

/**
 * The objects of an API, each where it is best read: where it is the whole answer, rather to a read than to a write, and
 * else in a list. What is answered to a DELETE is what is left of an object.
 */
export function answeredObjects({ document, operations }: ApiDescription): AnsweredObject[] {
  const reads = operations.filter(({ method }) => method === 'get');
  const writes = operations.filter(({ method }) => method !== 'get' && method !== 'delete');
  const successes = [...reads, ...writes].flatMap((operation) => successesOf(operation));
  const found = new Map<string, AnsweredObject>();
  const add = (answer: Success, schema: Schema, within: string) => {
    const name = referenceName(schema);
    if (name === undefined || found.has(name)) return;
    const object = describeSchema(document, schema);
    if (object.children.length === 0 && object.variants.length === 0) return;
    found.set(name, { name, object, operation: answer.operation, status: answer.status, within });
  };
  const lists = new Map(successes.map((answer) => [answer, itemsOf(dereference(document, answer.schema))]));
  for (const answer of successes) if (!lists.get(answer)?.length) add(answer, answer.schema, '');
  for (const [answer, items] of lists) for (const { within, schema } of items) add(answer, schema, within);
  return [...found.values()];
}

type Success = { operation: Operation; status: string; schema: Schema };

function successesOf(operation: Operation): Success[] {
  return operation.responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ status, content }) => content.slice(0, 1).map(({ schema }) => ({ operation, status, schema })));
}

/** What a list holds: one that is the answer itself, or the arrays of a page; an object with an id of its own is no page. */
function itemsOf({ items, properties }: Schema): { within: string; schema: Schema }[] {
  if (isNamed(items)) return [{ within: '', schema: items }];
  if (!isObject(properties) || properties.id !== undefined) return [];
  return Object.entries(properties).flatMap(([field, property]) =>
    isObject(property) && isNamed(property.items) ? [{ within: `${field}.`, schema: property.items }] : [],
  );
}

function isNamed(schema: JsonValue | undefined): schema is Schema {
  return isObject(schema) && referenceName(schema) !== undefined;
}
