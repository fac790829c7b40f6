import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { type Deprecation, readDeprecation, readValueDeprecations } from './deprecation.ts';
import { isObject, type OpenApiDocument } from './document.ts';
import type { Schema } from './operation.ts';
import { dereference, referenceName } from './reference.ts';
import { constraintsOf } from './schema-constraints.ts';
import { typeLabelOf, typesOf } from './schema-type.ts';

export type EnumValue = { value: JsonValue; description: string; deprecation?: Deprecation };

/** A schema as a reader or a form sees it: one row with its type, limits in words, and what it is made of. */
export type SchemaField = {
  name: string;
  /** `title` of the schema, else the name of its component. */
  title: string;
  /** `string`, `string | null`, `Account[]`, `enum` … */
  typeLabel: string;
  /** JSON types that a value may have, `null` left out. */
  types: string[];
  isRequired: boolean;
  isNullable: boolean;
  isReadOnly: boolean;
  deprecation: Deprecation | undefined;
  description: string;
  /** Limits in words: `1–120 characters`, `default "active"`. */
  constraints: string[];
  enumValues: EnumValue[];
  format: string;
  defaultValue: JsonValue | undefined;
  constValue: JsonValue | undefined;
  example: JsonValue | undefined;
  /** Properties of an object, or of the objects in an array. */
  children: SchemaField[];
  /** Alternatives of `oneOf` or `anyOf`, `null` left out. */
  variants: SchemaField[];
  /** Schema of values under free keys (`additionalProperties`), as in a metadata object. */
  valueField: SchemaField | undefined;
  /** Set where the tree was cut because the schema contains itself: the component's name. */
  recursionOf: string | undefined;
};

type Place = { name: string; isRequired: boolean; trail: string[] };

/**
 * Describes a schema as a tree of fields. `$ref`s are followed while they are new on the way down; one that comes back
 * is named in `recursionOf` instead.
 *
 * @throws Error naming a `$ref` that leads nowhere.
 */
export function describeSchema(document: OpenApiDocument, schema: Schema, name = '', isRequired = false): SchemaField {
  return describe(document, schema, { name, isRequired, trail: [] });
}

function describe(document: OpenApiDocument, reference: Schema, place: Place): SchemaField {
  const component = referenceName(reference);
  const isRecursive = component !== undefined && place.trail.includes(component);
  const trail = component === undefined ? place.trail : [...place.trail, component];
  const schema = mergeAllOf(document, dereference(document, reference));
  const inner = (child: Schema, childName: string, required: boolean) =>
    describe(document, child, { name: childName, isRequired: required, trail });
  const items = isObject(schema.items) ? mergeAllOf(document, dereference(document, schema.items)) : undefined;
  const alternatives = alternativesOf(schema);
  const elementAlternatives = items ? alternativesOf(items) : [];
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  if (only) return { ...inner(only, place.name, place.isRequired), ...nullableFace(document, reference, schema, only) };
  return {
    name: place.name,
    title: typeof schema.title === 'string' ? schema.title : (component ?? ''),
    typeLabel: typeLabelOf(document, reference),
    types: typesOf(schema).filter((type) => type !== 'null'),
    isRequired: place.isRequired,
    isNullable: isNullable(schema),
    isReadOnly: schema.readOnly === true,
    deprecation: readDeprecation(schema),
    description: typeof schema.description === 'string' ? schema.description : '',
    constraints: constraintsOf(schema),
    enumValues: enumValuesOf(schema),
    format: typeof schema.format === 'string' ? schema.format : '',
    defaultValue: schema.default,
    constValue: schema.const,
    example: exampleOf(schema),
    children: isRecursive ? [] : propertiesOf(items && isObject(items.properties) ? items : schema, inner),
    variants: isRecursive ? [] : [...alternatives, ...elementAlternatives].map((variant) => inner(variant, '', false)),
    valueField: isObject(schema.additionalProperties) ? inner(schema.additionalProperties, '', false) : undefined,
    recursionOf: isRecursive ? component : undefined,
  };
}

/** `oneOf: [X, { type: null }]` reads as X that may be null, with the outer description. */
function nullableFace(
  document: OpenApiDocument,
  reference: Schema,
  schema: Schema,
  only: Schema,
): Partial<SchemaField> {
  const face: Partial<SchemaField> = { typeLabel: typeLabelOf(document, reference), isNullable: isNullable(schema) };
  const description = schema.description ?? dereference(document, only).description;
  if (typeof description === 'string') face.description = description;
  if (schema.default !== undefined) face.defaultValue = schema.default;
  return face;
}

function propertiesOf(
  schema: Schema,
  inner: (child: Schema, name: string, isRequired: boolean) => SchemaField,
): SchemaField[] {
  if (!isObject(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([name, child]) =>
    isObject(child) ? [inner(child, name, required.includes(name))] : [],
  );
}

/** The members of `allOf` laid over each other, so that a composed object reads as one. */
function mergeAllOf(document: OpenApiDocument, schema: Schema, depth = 0): Schema {
  if (!Array.isArray(schema.allOf) || depth > 8) return schema;
  const { allOf, ...rest } = schema;
  const parts = allOf.filter(isObject).map((part) => mergeAllOf(document, dereference(document, part), depth + 1));
  const layers = [...parts, rest];
  const properties = Object.assign({}, ...layers.map((part) => objectOf(part.properties)));
  const required = [...new Set(layers.flatMap((part) => listOf(part.required)))];
  return Object.assign({}, ...layers, { properties, required });
}

function alternativesOf(schema: Schema): Schema[] {
  const list = schema.oneOf ?? schema.anyOf;
  return listOf(list)
    .filter(isObject)
    .filter((variant) => variant.type !== 'null');
}

function isNullable(schema: Schema): boolean {
  const variants = listOf(schema.oneOf ?? schema.anyOf).filter(isObject);
  return typesOf(schema).includes('null') || variants.some((variant) => variant.type === 'null');
}

function enumValuesOf(schema: Schema): EnumValue[] {
  const described = objectOf(schema['x-enumDescriptions'] ?? schema['x-enum-descriptions']);
  const deprecations = readValueDeprecations(schema);
  return listOf(schema.enum).map((value) => {
    const deprecation = deprecations.get(String(value));
    return { value, description: String(described[String(value)] ?? ''), ...(deprecation ? { deprecation } : {}) };
  });
}

function exampleOf(schema: Schema): JsonValue | undefined {
  return schema.example ?? listOf(schema.examples)[0] ?? schema.const;
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function listOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}
