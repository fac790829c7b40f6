import type { JsonValue } from '#lib/http/json-value.ts';
import { readMediaType } from '#lib/http/media-type.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation, Schema } from '#lib/openapi/operation.ts';
import { dereference } from '#lib/openapi/reference.ts';
import { createSchemaCompiler, readFindings, type Validate } from './schema-validator.ts';

/** An answer that the API description does not allow. */
export type ContractViolation = { operationId: string; status: number; problems: string[] };

export type ResponseValidator = {
  /** Checks status and headers; undefined when the description allows them. */
  checkHead(operation: Operation, status: number, headers: Headers): ContractViolation | undefined;
  /** Checks a JSON body, or one line of NDJSON, as a closed object; undefined when the description allows it. */
  checkBody(operation: Operation, status: number, mediaType: string, body: JsonValue): ContractViolation | undefined;
  /** Checks a body against a schema by name, for answers that belong to no operation. */
  checkComponent(name: string, status: number, body: JsonValue): ContractViolation | undefined;
};

const validators = new WeakMap<ApiDescription, ResponseValidator>();

/** Holds answers against the API description; each schema is prepared when it is first needed. */
export function getResponseValidator(description: ApiDescription): ResponseValidator {
  const validator = validators.get(description) ?? createResponseValidator(description);
  validators.set(description, validator);
  return validator;
}

function createResponseValidator(description: ApiDescription): ResponseValidator {
  const compile = createSchemaCompiler(description.document, { isClosed: true });
  const prepared = new Map<Schema, Validate>();
  const validatorOf = (schema: Schema) => {
    const validate = prepared.get(schema) ?? compile(schema);
    prepared.set(schema, validate);
    return validate;
  };
  const components = isObject(description.document.components) ? description.document.components : {};
  const componentSchemas = isObject(components.schemas) ? components.schemas : {};
  const find = (schema: Schema, value: JsonValue, where: string) => {
    const validate = validatorOf(schema);
    if (validate(value)) return [];
    return readFindings(validate).map(
      ({ error }) => `${where}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  };

  return {
    checkHead(operation, status, headers) {
      const response = findResponse(operation, status);
      if (!response) return violation(operation, status, ['the status is not described']);
      const required = requiredHeaders(description, operation, status);
      const problems = response.headers.flatMap(({ name, schema }) => {
        const text = headers.get(name);
        if (text === null) return required.has(name) ? [`the header ${name} is missing`] : [];
        return find(schema, readText(description, schema, text), `the header ${name}`);
      });
      const mediaType = readMediaType(headers.get('content-type'));
      const described = response.content.map((content) => content.mediaType);
      const isFitting = mediaType === undefined ? described.length === 0 : described.includes(mediaType);
      if (!isFitting) problems.push(`the media type ${mediaType} is not described`);
      return violation(operation, status, problems);
    },
    checkBody(operation, status, mediaType, body) {
      const schema = findResponse(operation, status)?.content.find(
        (content) => content.mediaType === mediaType,
      )?.schema;
      return violation(operation, status, schema ? find(schema, body, 'body') : ['the body is not described']);
    },
    checkComponent(name, status, body) {
      const schema = componentSchemas[name];
      const problems = isObject(schema) ? find(schema, body, 'body') : [`there is no schema ${name}`];
      return violation({ id: 'none' }, status, problems);
    },
  };
}

function findResponse({ responses }: Operation, status: number) {
  return responses.find((response) => response.status === String(status));
}

function violation({ id }: Pick<Operation, 'id'>, status: number, problems: string[]): ContractViolation | undefined {
  return problems.length > 0 ? { operationId: id, status, problems } : undefined;
}

/** The names of the headers that an answer must have. */
function requiredHeaders({ document }: ApiDescription, operation: Operation, status: number): Set<string> {
  const inner = (value: JsonValue | undefined, key: string) => {
    const child = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isObject(child) ? dereference(document, child) : {};
  };
  const steps = [operation.path, operation.method, 'responses', String(status), 'headers'];
  const headers = steps.reduce(inner, isObject(document.paths) ? document.paths : {});
  return new Set(Object.keys(headers).filter((name) => inner(headers, name).required === true));
}

/** Headers are texts: a number is one by its schema. */
function readText({ document }: ApiDescription, schema: Schema, text: string): JsonValue {
  const { type } = dereference(document, isObject(schema) ? schema : {});
  return type === 'integer' ? Number(text) : text;
}
