import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from '../document.ts';
import { dereference, referenceName } from '../reference.ts';
import { typesOf } from '../schema-type.ts';
import { flattenSchema } from './flatten-schema.ts';
import { numbered, objectsOf, record, setOf, stringsOf, wordOf } from './record.ts';
import { enumOf, typeSet } from './schema-values.ts';
import { splitKeywords } from './split-keywords.ts';

/** Whether clients send a value or receive it: what narrows one may break, what widens the other. */
export type Flow = 'sent' | 'received';

/** The component that a node of the tree was written in, and which parts of the node its referrer wrote beside `$ref`. */
export type Owner = { schema: string; beside: ReadonlySet<string> };

export type SchemaReader = {
  document: OpenApiDocument;
  owners: WeakMap<JsonObject, Owner>;
  /** Nodes of components that do not contain themselves, by flow and name. */
  known: Map<string, JsonObject>;
  /** How often a schema was met within itself. */
  recursions: number;
};

export function createSchemaReader(document: OpenApiDocument): SchemaReader {
  return { document, owners: new WeakMap(), known: new Map(), recursions: 0 };
}

/** Keywords that hold one value, which is compared as it is. */
const scalarKeywords = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'contentEncoding',
  'contentMediaType',
] as const;

const understood = [
  ...scalarKeywords,
  ...['type', 'nullable', 'enum', 'const', 'properties', 'required', 'items', 'additionalProperties'],
  ...['unevaluatedProperties', 'propertyNames', 'oneOf', 'anyOf', 'allOf', 'default', 'deprecated', 'uniqueItems'],
  ...['readOnly', 'writeOnly', 'x-open-set'],
];

/**
 * A schema as a tree for comparing: `$ref`s followed until one comes back, lists as sets, fields by name, and of
 * `readOnly` and `writeOnly` fields only those that travel this way.
 */
export function readSchemaNode(reader: SchemaReader, source: JsonObject, flow: Flow, trail: string[] = []): JsonObject {
  const name = referenceName(source);
  if (name === undefined) return readNode(reader, source, flow, trail);
  if (trail.includes(name)) {
    reader.recursions++;
    return record([['recursion', name]]);
  }
  const key = `${flow} ${JSON.stringify(source)}`;
  const { recursions } = reader;
  const node = reader.known.get(key) ?? readNode(reader, source, flow, [...trail, name]);
  reader.owners.set(node, { schema: name, beside: facetsOf(source) });
  if (reader.recursions === recursions) reader.known.set(key, node);
  return node;
}

function readNode(reader: SchemaReader, source: JsonObject, flow: Flow, trail: string[]): JsonObject {
  const schema = flattenSchema(reader.document, dereference(reader.document, source));
  const inner = (value: JsonValue | undefined) =>
    isObject(value) ? readSchemaNode(reader, value, flow, trail) : undefined;
  const variants = objectsOf(schema.oneOf ?? schema.anyOf);
  const others = variants.filter(({ type }) => type !== 'null');
  if (others.length === 1 && variants.length === 2) return withNull(reader, inner(others[0]) ?? {});
  const names = variantNames(reader, variants);
  const rest = schema.additionalProperties ?? schema.unevaluatedProperties;
  return record([
    ['types', setOf(typeSet(schema))],
    ['enum', enumOf(schema)],
    ...scalarKeywords.map((keyword) => [keyword, schema[keyword]] as const),
    ['default', schema.default === undefined ? undefined : wordOf(schema.default)],
    ['deprecated', schema.deprecated === true || undefined],
    ['uniqueItems', schema.uniqueItems === true || undefined],
    ['open', schema['x-open-set'] === true || undefined],
    ['properties', readProperties(reader, schema, flow, inner)],
    ['closed', rest === false || undefined],
    ['values', inner(rest)],
    ['keys', inner(schema.propertyNames)],
    ['items', inner(schema.items)],
    ['composition', variants.length === 0 ? undefined : Object.hasOwn(schema, 'oneOf') ? 'oneOf' : 'anyOf'],
    ['variants', record(variants.map((variant, index) => [names[index] ?? '', inner(variant)]))],
    ...splitKeywords(schema, understood),
  ]);
}

/** The parts of a node that these keywords make. */
function facetsOf(source: JsonObject): Set<string> {
  const renamed: Record<string, string> = { type: 'types', nullable: 'types', const: 'enum', propertyNames: 'keys' };
  const others = splitKeywords(source, understood).filter(
    ([, value]) => isObject(value) && Object.keys(value).length > 0,
  );
  return new Set([
    ...Object.keys(source).map((keyword) => renamed[keyword] ?? keyword),
    ...others.map(([kind]) => kind),
  ]);
}

function readProperties(
  reader: SchemaReader,
  schema: JsonObject,
  flow: Flow,
  inner: (value: JsonValue) => JsonObject | undefined,
): JsonObject {
  const required = stringsOf(schema.required);
  const properties = isObject(schema.properties) ? schema.properties : {};
  const names = [...new Set([...Object.keys(properties), ...required])];
  const absent = flow === 'sent' ? 'readOnly' : 'writeOnly';
  return record(
    names.map((name) => {
      const field = properties[name];
      const schemaOfField = isObject(field) && dereference(reader.document, field)[absent] !== true ? field : undefined;
      if (field !== undefined && schemaOfField === undefined) return [name, undefined];
      const isRequired = required.includes(name) || undefined;
      return [
        name,
        record([
          ['required', isRequired],
          ['schema', schemaOfField && inner(schemaOfField)],
        ]),
      ];
    }),
  );
}

function withNull(reader: SchemaReader, node: JsonObject): JsonObject {
  const types = isObject(node.types) ? Object.keys(node.types) : [];
  const result = record([...Object.entries(node), ['types', setOf([...types, 'null'])]]);
  const owner = reader.owners.get(node);
  if (owner) reader.owners.set(result, { ...owner, beside: new Set([...owner.beside, 'types']) });
  return result;
}

/** What each variant is known by: its component, its title, or its types. */
function variantNames(reader: SchemaReader, variants: JsonObject[]): string[] {
  return numbered(
    variants.map((variant) => {
      const { title } = dereference(reader.document, variant);
      return referenceName(variant) ?? (typeof title === 'string' ? title : typesOf(variant).join(' or '));
    }),
  );
}
