import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import { dereference, referenceName } from '#lib/openapi/reference.ts';
import type { ObjectKind, ResponseGuide, SchemaOutline } from './response-guide.ts';

/** Gives the line of a schema in the document that readers can open; schemas are told apart by identity. */
export type LineOf = (schema: JsonObject) => number;

/** Outlines of the JSON that an operation answers with, with those schemas alone that they use. */
export function outlineResponses(
  { document }: ApiDescription,
  operation: Operation,
  lineOf: LineOf,
): Pick<ResponseGuide, 'responses' | 'schemas'> {
  const schemas: Record<string, SchemaOutline> = {};

  function outline(reference: JsonObject): SchemaOutline {
    const name = referenceName(reference);
    if (name === undefined) return outlineOf(reference);
    if (!Object.hasOwn(schemas, name)) {
      // Taken before it is made: a schema may contain itself.
      schemas[name] = { line: 0 };
      const schema = dereference(document, { $ref: reference.$ref ?? '' });
      // What is referred to is a copy; the line is that of the component itself.
      const component = objectOf(objectOf(document.components).schemas)[name];
      schemas[name] = outlineOf(schema, isObject(component) ? component : schema);
    }
    return { ref: name };
  }

  function outlineOf(schema: JsonObject, source = schema): SchemaOutline {
    const all = listOf(schema.allOf).map((part) => dereference(document, part));
    const merged: JsonObject = Object.assign({}, ...all, schema, {
      properties: Object.assign({}, ...[...all, schema].map(({ properties }) => objectOf(properties))),
      required: [...all, schema].flatMap(({ required }) => (Array.isArray(required) ? required : [])),
    });
    const properties = Object.entries(objectOf(merged.properties)).flatMap(([key, value]) =>
      isObject(value) ? [[key, outline(value)] as const] : [],
    );
    const types = [merged.type].flat().filter((type) => typeof type === 'string');
    const required = listOfText(merged.required);
    const others = merged.additionalProperties;
    const variants = [...listOf(merged.oneOf), ...listOf(merged.anyOf)].map(outline);
    return {
      line: lineOf(source),
      ...(types.length > 0 ? { types } : {}),
      ...(merged.const === undefined ? {} : { constant: merged.const }),
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(isObject(others) ? { others: outline(others) } : others === true ? { others: true as const } : {}),
      ...(isObject(merged.items) ? { items: outline(merged.items) } : {}),
      ...(variants.length > 0 ? { variants } : {}),
    };
  }

  const responses = operation.responses.flatMap(({ status, content }) => {
    const media = content.find(({ mediaType }) => /\bjson$/.test(mediaType));
    return media ? [[status, outline(media.schema)] as const] : [];
  });
  return { responses: Object.fromEntries(responses), schemas };
}

/** The kinds of objects whose ids bear a prefix (`acc_…`), each with the operation that retrieves one. */
export function describeObjectKinds({ document, operations }: ApiDescription): ObjectKind[] {
  const kinds = new Map<string, ObjectKind>();
  for (const { method, path, parameters, summary, href } of operations) {
    const named = [...path.matchAll(/\{([^{}]+)\}/g)];
    const [, name] = named[0] ?? [];
    if (method !== 'get' || named.length !== 1 || name === undefined || !path.endsWith(`{${name}}`)) continue;
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    const schema = parameter && dereference(document, parameter.schema);
    const example = parameter?.example ?? schema?.example ?? listOfValues(schema?.examples)[0];
    const [prefix] = /^[a-z]{2,8}_(?=\w)/i.exec(typeof example === 'string' ? example : '') ?? [];
    if (prefix && !kinds.has(prefix))
      kinds.set(prefix, { prefix, operation: summary, href, parameter: name, place: 'path' });
  }
  return [...kinds.values()];
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function listOf(value: JsonValue | undefined): JsonObject[] {
  return listOfValues(value).filter(isObject);
}

function listOfValues(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function listOfText(value: JsonValue | undefined): string[] {
  return [...new Set(listOfValues(value).filter((item) => typeof item === 'string'))];
}
