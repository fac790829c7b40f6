import type { SchemaField } from './schema-field.ts';

/** Deeper fields are named in their parent's row instead of getting rows of their own. */
export const maxFieldDepth = 2;

/** A field as a row of a table; `path` is `metadata.crm_id`. */
export type FieldRow = { field: SchemaField; depth: number; path: string };

/** Fields with those inside them, each after its parent, as far down as tables show them. */
export function flattenFields(fields: SchemaField[], depth = 0, prefix = ''): FieldRow[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const inner = depth < maxFieldDepth ? flattenFields(field.children, depth + 1, `${path}.`) : [];
    return [{ field, depth, path }, ...inner];
  });
}
