import type { JsonNode } from '#lib/http/json-node.ts';
import { toValue } from '#lib/http/json-node.ts';
import type { JsonObject, JsonValue } from '#lib/http/json-value.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import type { Operation, Schema } from '#lib/openapi/operation.ts';
import { dereference } from '#lib/openapi/reference.ts';
import { createInputError, type InputProblem } from './api-error.ts';
import { findForbiddenText } from './forbidden-text.ts';
import { describeProblem } from './problem-text.ts';
import { createSchemaCompiler, readFindings, type Validate } from './schema-validator.ts';

export type RequestInput = {
  /** Query parameters by name, as their schema types them, defaults filled in. */
  query: JsonObject;
  /** The names of those that the request itself gave. */
  given: ReadonlySet<string>;
  /** The body with defaults filled in; null where the operation takes none. */
  body: JsonValue;
};

export type RequestValidator = {
  /**
   * @param findMore finds what is wrong with a body beyond its schema; called whether that is kept or not.
   * @throws ApiError `invalid_request` with every problem of query and body, one for each parameter or field.
   */
  check(
    operation: Operation,
    query: URLSearchParams,
    body: JsonNode | undefined,
    findMore: (body: JsonObject) => InputProblem[],
  ): RequestInput;
  /** @throws ApiError `invalid_request` when the header's text is not what the operation describes. */
  checkHeader(operation: Operation, name: string, text: string): void;
};

const validators = new WeakMap<ApiDescription, RequestValidator>();

/** Validates requests against the API description; each operation is prepared when it is first used. */
export function getRequestValidator(description: ApiDescription): RequestValidator {
  const validator = validators.get(description) ?? createRequestValidator(description);
  validators.set(description, validator);
  return validator;
}

function createRequestValidator(description: ApiDescription): RequestValidator {
  const compile = createSchemaCompiler(description.document, { isClosed: false });
  const prepared = new Map<string, Validate>();
  const prepare = (key: string, schema: () => Schema) => {
    const validate = prepared.get(key) ?? compile(schema());
    prepared.set(key, validate);
    return validate;
  };

  const queryTypes = new Map<string, QueryTypes>();
  const typesOf = (operation: Operation) => {
    const types = queryTypes.get(operation.id) ?? readQueryTypes(description, operation);
    queryTypes.set(operation.id, types);
    return types;
  };

  return {
    check(operation, searchParams, node, findMore) {
      const validateQuery = prepare(`${operation.id} query`, () => querySchema(operation));
      const query = readQuery(typesOf(operation), searchParams);
      const problems = [...findRepeated(searchParams), ...find(validateQuery, query, 'parameter')];
      const body = node ? toValue(node) : null;
      const bodySchema = operation.requestBody?.content[0]?.schema;
      if (node && !bodySchema) problems.push(...findStrayFields(node));
      if (node && bodySchema) {
        const validateBody = prepare(`${operation.id} body`, () => bodySchema);
        const found = find(validateBody, body, 'field');
        const more = isObject(body) ? findMore(body) : [];
        problems.push(...sortByField(description, bodySchema, [...findForbiddenText(node), ...found, ...more]));
      }
      const [first, ...others] = withoutRepeats(problems).map((problem) =>
        explainReadOnly(description, operation, problem),
      );
      if (first) throw createInputError([first, ...others]);
      return { query, given: new Set(searchParams.keys()), body };
    },
    checkHeader(operation, name, text) {
      const parameter = operation.parameters.find(
        (candidate) => candidate.in === 'header' && candidate.name.toLowerCase() === name.toLowerCase(),
      );
      if (!parameter) return;
      const validate = prepare(`${operation.id} ${name}`, () => parameter.schema);
      if (validate(text)) return;
      const [finding] = readFindings(validate);
      const problem = finding && describeProblem(finding, 'parameter').message;
      const message = problem?.replace(/^The body/, `The ${name} header`) ?? `The ${name} header is not valid.`;
      throw createInputError([{ param: name, message }]);
    },
  };
}

/** Fields of a body where the operation takes none: whoever sends them expects them to mean something. */
function findStrayFields(node: JsonNode): InputProblem[] {
  const members = node.type === 'object' ? node.members : [];
  return members.map(({ key }) => ({
    param: key,
    message: `The ${key} field is unknown. This operation takes no body.`,
  }));
}

function find(validate: Validate, value: JsonValue, subject: 'field' | 'parameter'): InputProblem[] {
  return validate(value) ? [] : readFindings(validate).map((finding) => describeProblem(finding, subject));
}

function querySchema(operation: Operation): Schema {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The `type` of each query parameter's schema. */
type QueryTypes = ReadonlyMap<string, JsonValue | undefined>;

function readQueryTypes({ document }: ApiDescription, { parameters }: Operation): QueryTypes {
  const described = parameters.filter((parameter) => parameter.in === 'query');
  return new Map(described.map(({ name, schema }) => [name, dereference(document, schema).type]));
}

/** Texts of the query as their parameters' types; what does not fit stays a text, which then fails validation. */
function readQuery(types: QueryTypes, searchParams: URLSearchParams): JsonObject {
  return Object.fromEntries([...searchParams].map(([name, text]) => [name, readText(text, types.get(name))]));
}

function readText(text: string, type: JsonValue | undefined): JsonValue {
  if (type === 'integer' && /^-?(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function findRepeated(searchParams: URLSearchParams): InputProblem[] {
  const names = [...searchParams.keys()];
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((param) => ({
    param,
    message: `The ${param} parameter is given more than once. Send it once.`,
  }));
}

/** Problems in the order in which the schema names the fields, as a form would show them. */
function sortByField({ document }: ApiDescription, schema: Schema, problems: InputProblem[]): InputProblem[] {
  const { properties } = dereference(document, schema);
  const fields = isObject(properties) ? Object.keys(properties) : [];
  const rank = ({ param }: InputProblem) => {
    const index = fields.indexOf(param.split(/[.[]/)[0] ?? '');
    return index < 0 ? fields.length : index;
  };
  return problems.toSorted((a, b) => rank(a) - rank(b));
}

function withoutRepeats(problems: InputProblem[]): InputProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ param }) => !seen.has(param) && seen.add(param));
}

/** A field that answers have and requests don't is not unknown: it is Atlas's own to set. */
function explainReadOnly({ document }: ApiDescription, operation: Operation, problem: InputProblem): InputProblem {
  const success = operation.responses.find(({ status }) => status.startsWith('2'))?.content[0]?.schema;
  const properties = success ? dereference(document, success).properties : undefined;
  const isAnswered = isObject(properties) && Object.hasOwn(properties, problem.param);
  if (!isAnswered || !problem.message.startsWith(`The ${problem.param} field is unknown.`)) return problem;
  return { ...problem, message: `The ${problem.param} field is read-only. Leave it out.` };
}
