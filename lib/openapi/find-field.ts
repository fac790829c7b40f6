import type { ApiDescription } from './description.ts';
import { describeSchema, type SchemaField } from './schema-field.ts';

/**
 * A property of a named schema, by a path such as `metadata` or `actor.type`.
 *
 * @throws Error naming the properties there are.
 */
export function findField({ document }: ApiDescription, schema: string, path: string): SchemaField {
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
