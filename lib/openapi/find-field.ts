import type { ApiDescription } from './description.ts';
import { describeSchema, type EnumValue, type SchemaField } from './schema-field.ts';

/**
 * A property of a named schema, by a path such as `metadata` or `actor.type`.
 *
 * @throws Error naming the properties there are.
 */
function findField({ document }: ApiDescription, schema: string, path: string): SchemaField {
  let field = describeSchema(document, { $ref: `#/components/schemas/${schema}` });
  for (const name of path.split('.')) {
    const child = field.children.find((candidate) => candidate.name === name);
    if (!child) {
      const names = field.children.map((candidate) => candidate.name).join(', ');
      throw new Error(`"${path}" is no field of ${schema}. There are: ${names}.`);
    }
    field = child;
  }
  return field;
}

/**
 * What a limit is stated of: a property of a named schema, or a parameter of an operation.
 *
 * @throws Error naming what there is, or asking for one of the two.
 */
export function findConstrained(
  description: ApiDescription,
  subject: {
    schema?: string | undefined;
    field?: string | undefined;
    operation?: string | undefined;
    parameter?: string | undefined;
  },
): SchemaField {
  const { schema, field, operation: id, parameter: name } = subject;
  if (schema && field && !id && !name) return findField(description, schema, field);
  if (!id || !name || schema || field) throw new Error('Give schema and field, or operation and parameter.');
  const parameters = description.operations.find((operation) => operation.id === id)?.parameters ?? [];
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (parameter) return describeSchema(description.document, parameter.schema, name);
  const names = parameters.map((candidate) => candidate.name).join(', ');
  throw new Error(`"${name}" is no parameter of ${id}. There are: ${names}.`);
}

/**
 * The values that a schema, or a property of it, may have.
 *
 * @throws Error when these are not listed.
 */
export function findEnum(description: ApiDescription, schema: string, path?: string): EnumValue[] {
  const { enumValues } =
    path === undefined
      ? describeSchema(description.document, { $ref: `#/components/schemas/${schema}` })
      : findField(description, schema, path);
  if (enumValues.length > 0) return enumValues;
  throw new Error(`${path === undefined ? schema : `${schema}.${path}`} lists no values.`);
}
