import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Schema } from '#lib/openapi/operation.ts';
import { dereference } from '#lib/openapi/reference.ts';
import type { ClientMethod } from './client-operations.ts';

/** What a method gives: the name of its schema, and the fields that all of its objects have. */
export type AnswerType = { name: string; fields: string[] };

/** @throws Error when the answer is no schema of a name. */
export function readAnswerType(description: ApiDescription, method: ClientMethod): AnswerType {
  const { operation, mediaType } = method;
  const success = operation.responses.find(({ status }) => status.startsWith('2'));
  const schema = success?.content.find((media) => media.mediaType === mediaType)?.schema;
  return readType(description, schema, `${operation.id} ${mediaType}`);
}

/** The type of the rows of a list. */
export function readRowType(description: ApiDescription, list: AnswerType): AnswerType {
  const { properties } = dereference(description.document, { $ref: `#/components/schemas/${list.name}` });
  const data = isObject(properties) ? properties.data : undefined;
  return readType(
    description,
    isObject(data) && isObject(data.items) ? data.items : undefined,
    `a row of ${list.name}`,
  );
}

function readType({ document }: ApiDescription, schema: Schema | undefined, what: string): AnswerType {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(String(isObject(schema) ? schema.$ref : '')) ?? [];
  if (name === undefined || schema === undefined)
    throw new Error(`The schema of ${what} has no name to call its type by.`);
  const { required, oneOf } = dereference(document, schema);
  if (!Array.isArray(oneOf)) return { name, fields: strings(required) };
  // Of alternatives, what all of them have.
  const [first = [], ...others] = oneOf.filter(isObject).map((part) => strings(dereference(document, part).required));
  return { name, fields: first.filter((field) => others.every((fields) => fields.includes(field))) };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
