import type { PhrasingContent, RootContent } from 'mdast';
import type { Deprecation } from '#lib/openapi/deprecation.ts';
import { describeParameters } from '#lib/openapi/describe-parameters.ts';
import { describeErrors, describeResponses } from '#lib/openapi/describe-responses.ts';
import type { ApiDescription } from '#lib/openapi/description.ts';
import type { Operation, Parameter } from '#lib/openapi/operation.ts';
import { describeSchema, type SchemaField } from '#lib/openapi/schema-field.ts';
import { readOperationSamples } from '../operation-samples.ts';
import { blocks, code, heading, inlineCode, paragraph, phrasing, table, text } from './mdast.ts';

const placeTitles: Record<Parameter['in'], string> = {
  path: 'Path parameters',
  query: 'Query parameters',
  header: 'Headers',
  cookie: 'Cookies',
};

/** What the API description says of an operation, in the order of its page. */
export function operationBlocks(description: ApiDescription, operation: Operation): RootContent[] {
  return [
    heading(1, operation.summary),
    paragraph(inlineCode(`${operation.method.toUpperCase()} ${description.servers[0]?.url ?? ''}${operation.path}`)),
    ...(operation.deprecation ? [paragraph(...phrasing(deprecationMarkdown(operation.deprecation)))] : []),
    ...blocks(operation.description),
    ...(operation.scopes.length > 0 ? [paragraph(text('Scope: '), inlineCode(operation.scopes.join(' ')))] : []),
    ...readOperationSamples(operation).map((sample) => code(sample.highlightAs, sample.source)),
    ...parameterBlocks(description, operation),
    ...bodyBlocks(description, operation),
    ...responseBlocks(description, operation),
    ...errorBlocks(description, operation),
  ];
}

function parameterBlocks(description: ApiDescription, operation: Operation): RootContent[] {
  return (Object.keys(placeTitles) as Parameter['in'][]).flatMap((place) => {
    const fields = describeParameters(description, operation, place);
    return fields.length > 0 ? [heading(2, placeTitles[place]), fieldTable(fields)] : [];
  });
}

function bodyBlocks(description: ApiDescription, operation: Operation): RootContent[] {
  const media = operation.requestBody?.content[0];
  if (!media) return [];
  return [heading(2, 'Body'), fieldTable(describeSchema(description.document, media.schema).children)];
}

function responseBlocks(description: ApiDescription, operation: Operation): RootContent[] {
  return [
    heading(2, 'Responses'),
    ...describeResponses(description, operation).flatMap((response) => [
      heading(3, `${response.status} ${response.reason}`.trim()),
      ...blocks(response.description),
      ...(response.fields.length > 0 ? [fieldTable(response.fields)] : []),
    ]),
  ];
}

function errorBlocks(description: ApiDescription, operation: Operation): RootContent[] {
  const errors = describeErrors(description, operation);
  if (errors.length === 0) return [];
  const rows = errors.map(({ code: name, status, cause, retry }) => [
    [inlineCode(name)],
    [text(status)],
    phrasing(cause),
    phrasing(retry),
  ]);
  return [heading(2, 'Errors'), table(['Code', 'Status', 'Cause', 'Retry'], rows)];
}

/** Since when something is deprecated, when it ends, and where to read on, as far as that is known. */
function deprecationMarkdown({ since, sunset, link }: Deprecation): string {
  const days = `Deprecated${since ? ` since ${since}` : ''}${sunset ? `, ends ${sunset}` : ''}.`;
  return link ? `${days} [What to do](${link}).` : days;
}

/** The fields of a named schema, a row each. */
export function schemaTable({ document }: ApiDescription, name: string): RootContent {
  return fieldTable(describeSchema(document, { $ref: `#/components/schemas/${name}` }).children);
}

function fieldTable(fields: SchemaField[]): RootContent {
  return table(
    ['Field', 'Type', 'Description'],
    fields.flatMap((field) => fieldRows(field, '')),
  );
}

function fieldRows(field: SchemaField, prefix: string): PhrasingContent[][][] {
  const name = `${prefix}${field.name}`;
  const values = field.enumValues.map(({ value }) => String(value)).join(', ');
  const limits = [...field.constraints, ...(values ? [`one of ${values}`] : [])].join(', ');
  const ends = [
    ...(field.deprecation ? [deprecationMarkdown(field.deprecation)] : []),
    ...field.enumValues.flatMap(({ value, deprecation }) =>
      deprecation ? [`\`${value}\`: ${deprecationMarkdown(deprecation)}`] : [],
    ),
  ];
  const row: PhrasingContent[][] = [
    [inlineCode(name), ...(field.isRequired ? [text(' required')] : [])],
    [text(field.typeLabel)],
    [
      ...phrasing(field.description),
      ...(limits ? [text(` (${limits})`)] : []),
      ...ends.flatMap((end) => [text(' '), ...phrasing(end)]),
    ],
  ];
  const isDeep = prefix.split('.').length > 3;
  return [row, ...(isDeep ? [] : field.children.flatMap((child) => fieldRows(child, `${name}.`)))];
}
