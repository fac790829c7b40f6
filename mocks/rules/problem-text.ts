import type { ErrorObject } from 'ajv/dist/2020.js';
import { editDistance } from '#lib/openapi/find-operation.ts';
import type { InputProblem } from './api-error.ts';
import { describeLaterThan, laterThanKeyword } from './later-than.ts';
import type { Finding } from './schema-validator.ts';

export type ProblemSubject = 'field' | 'parameter';

const formatNames: Record<string, string> = {
  'date-time': 'a date and time by RFC 3339, such as 2026-01-18T15:04:12Z',
  email: 'an email address, such as ada@northstar.example',
  uri: 'an absolute URI, such as https://example.com/hook',
};

/** What a validator found, as a problem that names the field or parameter and says what to do. */
export function describeProblem({ error, branches }: Finding, subject: ProblemSubject): InputProblem {
  const path = pathOf(error);
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const unknown = error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined;
  const param = [...path, ...[missing ?? unknown ?? error.propertyName ?? []].flat()].reduce(joinPath, '');
  const name = param === '' ? 'The body' : `The ${param} ${subject}`;
  if (missing !== undefined) return { param, message: `${name} is required.` };
  if (unknown !== undefined) return { param, message: `${name} is unknown. ${suggest(unknown, error)}` };
  return { param: param || 'body', message: `${name} ${describeLimit(error, branches)}` };
}

function describeLimit(error: ErrorObject, branches: ErrorObject[]): string {
  const { keyword, params, data } = error;
  const given = quote(data);
  switch (keyword) {
    case 'type':
      return `must be ${expectedType(error)}, not ${typeof data === 'string' ? given : typeName(data)}.`;
    case 'minimum':
    case 'maximum':
      return `must be ${expectedType(error)}, not ${given}.`;
    case 'enum':
      return `must be one of ${listOf(params.allowedValues)}, not ${given}.`;
    case 'anyOf':
    case 'oneOf':
      return `must be ${alternativesOf(branches)}, not ${given}.`;
    case 'minLength':
      return 'must not be empty.';
    case 'maxLength':
      return `takes at most ${params.limit} characters, not ${[...String(data)].length}.`;
    case 'maxProperties':
      return `takes at most ${params.limit} keys, not ${Object.keys(Object(data)).length}.`;
    case 'minItems':
      return `takes at least ${params.limit} item${params.limit === 1 ? '' : 's'}, not ${Array.isArray(data) ? data.length : 0}.`;
    case 'uniqueItems':
      return `must name each item once: items ${params.j} and ${params.i} are the same, counted from 0.`;
    case 'maxItems':
      return `takes at most ${params.limit} items, not ${Array.isArray(data) ? data.length : 0}.`;
    case 'format':
      return `must be ${formatNames[String(params.format)] ?? params.format}, not ${given}.${hintPlus(data)}`;
    case laterThanKeyword:
      return describeLaterThan(error.parentSchema?.[laterThanKeyword]);
    case 'pattern':
      return `must ${describePattern(error)}, not ${given}.`;
    default:
      return `is not valid: it ${error.message ?? `breaks the rule ${keyword}`}.`;
  }
}

/** `an integer from 1 to 100`, `a string or null` */
function expectedType({ parentSchema }: ErrorObject): string {
  const names = [parentSchema?.type ?? 'value'].flat().map((type) => typeNames[type] ?? String(type));
  const { minimum, maximum } = parentSchema ?? {};
  const range = minimum === undefined || maximum === undefined ? '' : ` from ${minimum} to ${maximum}`;
  return `${names.join(' or ')}${range}`;
}

const typeNames: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  return (Array.isArray(value) ? typeNames.array : typeNames[typeof value]) ?? typeof value;
}

/** The values of all alternatives that list theirs, then an example of each that has a pattern. */
function alternativesOf(branches: ErrorObject[]): string {
  const values = branches.flatMap(({ keyword, params }) => (keyword === 'enum' ? params.allowedValues : []));
  const patterns = branches.filter(({ keyword }) => keyword === 'pattern');
  const examples = patterns.flatMap(({ parentSchema }) => exampleOf(parentSchema) ?? []);
  return [...(values.length > 0 ? [`one of ${listOf(values)}`] : []), ...examples].join(' or like ');
}

/** In words where the description has them (`x-patternDescription`), else by an example, else by the pattern itself. */
function describePattern({ params, parentSchema }: ErrorObject): string {
  const words: unknown = parentSchema?.['x-patternDescription'];
  if (typeof words === 'string') return `be ${words}`;
  return `look like ${exampleOf(parentSchema) ?? params.pattern}`;
}

function exampleOf(schema: ErrorObject['parentSchema']): string | undefined {
  const example: unknown = schema?.examples?.[0];
  return example === undefined ? undefined : String(example);
}

function suggest(name: string, { parentSchema }: ErrorObject): string {
  const known = Object.keys(parentSchema?.properties ?? {});
  const nearest = known.find((candidate) => editDistance(name.slice(0, 100), candidate) <= 2);
  if (nearest) return `Did you mean ${nearest}?`;
  return known.length > 0 ? `Known are ${listOf(known)}.` : 'This operation takes none: leave it out.';
}

/** A plus sign that was not encoded arrives as a blank. */
function hintPlus(value: unknown): string {
  return typeof value === 'string' && value.includes(' ') ? ' Write a + in a query as %2B.' : '';
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : String(values);
}

/** A value as JSON, cut short where it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function pathOf(error: ErrorObject): string[] {
  return error.instancePath.split('/').slice(1).map(unescapePointer);
}

function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** `metadata.tier`, `events[0]` */
export function joinPath(path: string, segment: string): string {
  if (/^\d+$/.test(segment) && path !== '') return `${path}[${segment}]`;
  return path === '' ? segment : `${path}.${segment}`;
}
