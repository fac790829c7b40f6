import type { JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { MediaType, Operation, Parameter } from '#lib/openapi/operation.ts';
import { operationLimits } from '#lib/openapi/operation-limits.ts';
import { describeSchema, type SchemaField } from '#lib/openapi/schema-field.ts';
import type { DeprecatedPart } from './deprecated-part.ts';
import { describeDeprecatedParts } from './describe-deprecated-parts.ts';
import { type Draft, type ParameterPlace, parameterKey } from './draft.ts';
import { type BodyField, type FormField, fieldId, type ParameterField } from './form-field.ts';
import { describeBodyFields, describeField } from './form-field-of-schema.ts';
import type { RequestShape } from './plain-request.ts';

/** A window of the API's quota, by which the answer's rate-limit headers are named. */
export type LimitWindow = { name: string; limit: number };

/** All that an operation's page hands to the console: plain data, kept small. */
export type ConsoleOperation = Omit<RequestShape, 'parameters'> & {
  id: string;
  title: string;
  /** Its page in the reference. */
  href: string;
  /** The environment variable of the samples' key. */
  keyVariable: string;
  parameters: ParameterField[];
  /** Fields of an object body; empty where the body can be written as JSON only. */
  body: BodyField[];
  draft: Draft;
  limits: LimitWindow[];
  /** The header that makes it safe to send the request again. */
  idempotencyHeader?: string;
  /** What of its requests will end, where anything does. */
  deprecated?: DeprecatedPart[];
};

/** How many fields a form shows at first, unless more are required. */
const shownFields = 4;

const jsonType = /^application\/(?:[\w.-]+\+)?json$/;

/**
 * What the console needs to know of an operation, with a draft made of the documented examples.
 *
 * @throws Error naming a `$ref` that leads nowhere.
 */
export function describeConsoleOperation(
  description: ApiDescription,
  operation: Operation,
  keyVariable = 'ATLAS_API_KEY',
): ConsoleOperation {
  const content = operation.requestBody?.content ?? [];
  const media = content.find(({ mediaType }) => jsonType.test(mediaType)) ?? content[0];
  const schema = media && describeSchema(description.document, media.schema);
  const parameters = (['path', 'query', 'header'] as const).flatMap((place) =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => describeParameter(description, parameter, place)),
  );
  if (!parameters.some(({ name }) => name.toLowerCase() === 'accept')) parameters.push(...describeAccept(operation));
  const body = schema ? describeBodyFields(schema) : [];
  const draft: Draft = {
    parameters: Object.fromEntries(operation.parameters.flatMap(exampleEntry)),
    body: media && schema ? exampleBody(media, schema) : '',
  };
  showFirst(parameters, body, draft);
  const deprecated = describeDeprecatedParts(description, operation, schema);
  return {
    id: operation.id,
    title: operation.summary,
    href: operation.href,
    method: operation.method,
    path: operation.path,
    server: description.servers[0]?.url ?? '',
    keyVariable,
    parameters: parameters.map((field) => withOwnId(field, body)),
    body,
    ...(media ? { mediaType: media.mediaType } : {}),
    draft,
    ...(operation.isPublic ? { isPublic: true } : {}),
    ...(answersText(operation) ? { isText: true } : {}),
    limits: operationLimits(description, operation).map(({ name, limit }) => ({ name, limit })),
    ...(deprecated.length > 0 ? { deprecated } : {}),
    ...(operation.idempotency ? { idempotencyHeader: operation.idempotency.header } : {}),
  };
}

function answersText({ responses }: Operation): boolean {
  const success = responses.find(({ status }) => status.startsWith('2'));
  return success !== undefined && !success.content.some(({ mediaType }) => jsonType.test(mediaType));
}

function describeParameter(description: ApiDescription, parameter: Parameter, place: ParameterPlace): ParameterField {
  const schema = describeSchema(description.document, parameter.schema, parameter.name, parameter.isRequired);
  const { choices, isLiteral, ...field } = describeField({ ...schema, example: parameter.example ?? schema.example });
  // The portal adds the key itself, whatever the description says of it.
  if (parameter.name.toLowerCase() === 'authorization') delete field.isRequired;
  if (parameter.isSandboxOnly) field.typeLabel = 'sandbox only';
  if (parameter.deprecation) field.typeLabel = 'deprecated';
  const known = choices ?? knownValues(schema);
  return {
    ...field,
    // In an address or a header everything is text.
    control: field.control === 'choice' ? 'choice' : 'text',
    ...(known.length > 0 ? { choices: known } : {}),
    ...(isLiteral && schema.types.some((type) => type === 'integer' || type === 'number') ? { isLiteral } : {}),
    place,
  };
}

/** Values of an enum that is one of several alternatives: suggestions, since other values are allowed. */
function knownValues(schema: SchemaField): string[] {
  return schema.variants.flatMap(({ enumValues }) => enumValues.map(({ value }) => String(value)));
}

/** `Accept`, which OpenAPI does not let a document describe as a parameter, where an answer comes in several forms. */
function describeAccept({ responses }: Operation): ParameterField[] {
  const success = responses.filter(({ status }) => status.startsWith('2'));
  const choices = [...new Set(success.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))];
  const [hint] = choices;
  if (hint === undefined || choices.length < 2) return [];
  return [{ name: 'Accept', control: 'choice', typeLabel: 'enum', choices, hint, place: 'header' }];
}

/** A path parameter, or a required one, starts with its example: the request works as it stands. */
function exampleEntry(parameter: Parameter): [string, string][] {
  const value = parameter.example ?? (parameter.in === 'path' ? parameter.schema.example : undefined);
  if (parameter.in === 'cookie' || value === undefined || !(parameter.isRequired || parameter.in === 'path')) return [];
  return [[parameterKey(parameter.in, parameter.name), typeof value === 'string' ? value : JSON.stringify(value)]];
}

function exampleBody(media: MediaType, schema: SchemaField): string {
  const example = media.examples[0]?.value ?? schema.example ?? requiredValues(schema);
  return JSON.stringify(example, null, 2);
}

/** An object of the required fields alone, each with its example, default or first allowed value. */
function requiredValues(schema: SchemaField): JsonValue {
  const required = schema.children.filter((child) => child.isRequired && !child.isReadOnly);
  const entries = required.flatMap((child): [string, JsonValue][] => {
    const value = child.example ?? child.defaultValue ?? child.enumValues[0]?.value;
    if (value !== undefined) return [[child.name, value]];
    return child.children.length > 0 && !child.types.includes('array') ? [[child.name, requiredValues(child)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Marks what the form shows at first: required and filled fields, then optional ones until there are four. */
function showFirst(parameters: ParameterField[], body: BodyField[], draft: Draft): void {
  const example: JsonValue = draft.body === '' ? {} : JSON.parse(draft.body);
  for (const field of parameters) if (field.isRequired || field.place === 'path') field.isShown = true;
  for (const field of body) if (field.isRequired || isFilled(example, field.path)) field.isShown = true;
  const first: FormField[] = [...parameters.filter(({ place }) => place !== 'header'), ...body];
  for (const field of first) {
    if (first.filter(({ isShown }) => isShown).length >= shownFields) return;
    field.isShown = true;
  }
}

function isFilled(value: JsonValue | undefined, [key, ...rest]: string[]): boolean {
  if (key === undefined) return value !== undefined;
  return isObject(value) && Object.hasOwn(value, key) && isFilled(value[key], rest);
}

/** A parameter that shares its name with a body field needs an id of its own. */
function withOwnId(field: ParameterField, body: BodyField[]): ParameterField {
  const isTaken = body.some((other) => fieldId(other) === fieldId(field));
  return isTaken ? { ...field, id: `f-${field.place}-${field.name}` } : field;
}
