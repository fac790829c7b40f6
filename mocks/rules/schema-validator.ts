import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import { isObject, type OpenApiDocument } from '#lib/openapi/document.ts';
import type { Schema } from '#lib/openapi/operation.ts';
import { isLaterThan, laterThanKeyword } from './later-than.ts';

export type Validate = ValidateFunction;

/**
 * Makes validators for schemas of an API description (JSON Schema 2020-12). Lengths count code points, and a string of
 * blanks only counts as empty.
 *
 * @param options.isClosed whether objects may have described properties only, even where the schema is silent.
 */
export function createSchemaCompiler(
  document: OpenApiDocument,
  options: { isClosed: boolean },
): (schema: Schema) => Validate {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    // People fix all problems of a request at once; of an answer the first one is enough, and quicker to find.
    allErrors: !options.isClosed,
    verbose: true,
    useDefaults: !options.isClosed,
    ownProperties: true,
  });
  addFormats(ajv);
  ajv.addFormat('date-time', isDateTime);
  ajv.removeKeyword('minLength');
  ajv.addKeyword({ keyword: 'minLength', type: 'string', errors: false, validate: hasMinLength });
  ajv.addKeyword({ keyword: laterThanKeyword, type: 'string', errors: false, validate: isLaterThan });
  const close = options.isClosed ? closeObjects : (value: JsonValue) => value;
  ajv.addSchema({ components: close(document.components ?? {}) }, documentKey);
  return (schema) => {
    const prepared = qualifyReferences(close(schema));
    return ajv.compile(isObject(prepared) ? prepared : {});
  };
}

const looseFormats = addFormats(new Ajv2020());
const isLooseDateTime = looseFormats.compile<string>({ type: 'string', format: 'date-time' });

/** RFC 3339, section 5.6. The format of `ajv-formats` takes an offset without a colon too. */
function isDateTime(text: string): boolean {
  return /(?:Z|:\d\d)$/i.test(text) && isLooseDateTime(text);
}

const documentKey = 'document';

/** A copy whose references lead into the document, which is known by its key, from wherever the copy stands. */
function qualifyReferences(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(qualifyReferences);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, JsonValue] => [
    key,
    key === '$ref' ? `${documentKey}${inner}` : qualifyReferences(inner),
  ]);
  return Object.fromEntries(entries);
}

/** Something that a validator found; for alternatives (`anyOf`, `oneOf`) with what each of them has found. */
export type Finding = { error: ErrorObject; branches: ErrorObject[] };

/** What the last run has found, told once where alternatives or key names would tell it several times. */
export function readFindings(validate: Validate): Finding[] {
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  const outermost = new Map<string, ErrorObject>();
  for (const error of errors) if (isAlternative(error)) outermost.set(error.instancePath, error);
  const isBelow = (path: string) => [...outermost.keys()].find((top) => path === top || path.startsWith(`${top}/`));
  const findings = errors.flatMap((error) => {
    const top = isBelow(error.instancePath);
    if (top === undefined) return [{ error, branches: [] }];
    if (outermost.get(top) !== error) return [];
    const branches = errors.filter(({ instancePath }) => instancePath === top).filter((other) => !isAlternative(other));
    return [{ error, branches }];
  });
  // An empty text breaks patterns and formats too, but that it is empty says more.
  return findings.toSorted((a, b) => Number(isEmptiness(b.error)) - Number(isEmptiness(a.error)));
}

function isEmptiness({ keyword }: ErrorObject): boolean {
  return keyword === 'minLength';
}

function isAlternative({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

function hasMinLength(limit: number, text: string): boolean {
  return [...text].length >= limit && (limit === 0 || text.trim() !== '');
}

/** A copy in which every schema with `properties` forbids others. */
function closeObjects(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(closeObjects);
  if (!isObject(value)) return value;
  const copy: JsonObject = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeObjects(inner)]));
  return isObject(copy.properties) ? { additionalProperties: false, ...copy } : copy;
}
