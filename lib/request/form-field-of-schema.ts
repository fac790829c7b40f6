import type { JsonValue } from '#lib/http/json-value.ts';
import type { SchemaField } from '#lib/openapi/schema-field.ts';
import type { BodyField, FormField } from './form-field.ts';

/** Objects within objects become rows of their own down to here; deeper ones are written as JSON. */
const maxDepth = 3;

/** The rows for an object's fields, nested ones by their path (`metadata.crm_id`); none for any other schema. */
export function describeBodyFields(schema: SchemaField): BodyField[] {
  return isPlainObject(schema) ? rowsOf(schema, [], true) : [];
}

function rowsOf(schema: SchemaField, path: string[], isRequired: boolean): BodyField[] {
  return schema.children
    .filter((child) => !child.isReadOnly)
    .flatMap((child) => {
      const childPath = [...path, child.name];
      const needed = isRequired && child.isRequired;
      if (isPlainObject(child) && childPath.length < maxDepth) return rowsOf(child, childPath, needed);
      return [{ ...describeField({ ...child, name: childPath.join('.'), isRequired: needed }), path: childPath }];
    });
}

/** An object whose fields are all known by name. */
function isPlainObject(schema: SchemaField): boolean {
  return schema.children.length > 0 && schema.variants.length === 0 && !schema.types.includes('array');
}

/** A form's row for one value. */
export function describeField(schema: SchemaField): FormField {
  const field: FormField = {
    name: schema.name,
    control: controlOf(schema),
    typeLabel: schema.deprecation ? 'deprecated' : schema.typeLabel,
  };
  const hint = hintOf(schema);
  if (isLiteral(schema)) field.isLiteral = true;
  if (field.control === 'choice') field.choices = choicesOf(schema);
  if (hint !== '') field.hint = hint;
  if (schema.isRequired) field.isRequired = true;
  return field;
}

function controlOf(schema: SchemaField): FormField['control'] {
  const [type, ...others] = schema.types;
  if (schema.variants.length > 0 || others.length > 0 || type === 'array') return 'json';
  if (schema.enumValues.length > 0 || type === 'boolean') return 'choice';
  if (schema.valueField && schema.children.length === 0)
    return schema.valueField.types[0] === 'string' ? 'map' : 'json';
  return type === undefined || type === 'object' ? 'json' : 'text';
}

/** Numbers, booleans and `null` stand for themselves; a choice is a literal unless all its values are strings. */
function isLiteral(schema: SchemaField): boolean {
  const values = schema.enumValues.filter(({ value }) => value !== null);
  if (values.length > 0) return values.some(({ value }) => typeof value !== 'string');
  return schema.types[0] !== 'string';
}

function choicesOf(schema: SchemaField): string[] {
  if (schema.enumValues.length === 0) return ['true', 'false'];
  return schema.enumValues.filter(({ value }) => value !== null).map(({ value }) => textOf(value, isLiteral(schema)));
}

function textOf(value: JsonValue, asLiteral: boolean): string {
  return typeof value === 'string' && !asLiteral ? value : JSON.stringify(value);
}

function hintOf(schema: SchemaField): string {
  const value = controlOf(schema) === 'choice' ? schema.defaultValue : (schema.example ?? schema.defaultValue);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
