/** Prints the SDK's methods, one class a kind of object, as the API description names them (`x-sdk-method`). */
import { readFileSync } from 'node:fs';
import { readApiDescription } from '#lib/openapi/description.ts';
import { readAnswerType, readRowType } from './answer-types.ts';
import {
  type ClientMethod,
  capitalize,
  queryTypeName,
  readClientMethods,
  readQueryParameters,
} from './client-operations.ts';
import { wrapComment } from './wrap-comment.ts';

const descriptionFile = 'content/openapi/atlas.yaml';
const description = readApiDescription(readFileSync(descriptionFile, 'utf8'));
// Those of OAuth are written by hand: they belong to a client of their own.
const methods = readClientMethods(description).filter(({ resource }) => resource !== 'oauth');
const schemaNames = new Set<string>();
const optionNames = new Set<string>();
const fieldLists = new Map<string, string>();

const classes = [...Map.groupBy(methods, ({ resource }) => resource)].map(([resource, own]) => {
  const tag = description.tags.find(({ name }) => name === own[0]?.operation.tag);
  const comment = wrapComment([tag?.description ?? ''], '');
  return `${comment}export class ${capitalize(resource)}Resource extends Resource {\n${own.map(printMethod).join('\n\n')}\n}\n`;
});
const lists = [...fieldLists].map(([fields, name]) => `const ${name} = '${fields}';\n`);
const names = (set: Set<string>) => [...set].sort().join(', ');
process.stdout.write(
  `// Generated from ${descriptionFile} by \`npm run generate\`. Don't edit it.\n\n` +
    "import { fetchFile } from './file.ts';\n" +
    `import type { ${names(optionNames)} } from './options.ts';\n` +
    "import { fetchList, type PageList } from './page.ts';\n" +
    "import { Resource } from './resource.ts';\n" +
    "import { streamRows } from './row-stream.ts';\n" +
    `import type { ${names(schemaNames)} } from './schemas.gen.ts';\n\n` +
    `${lists.join('')}\n${classes.join('\n')}`,
);

function printMethod(method: ClientMethod): string {
  const { operation } = method;
  const ids = operation.parameters.filter((parameter) => parameter.in === 'path');
  const idNames = ids.map(({ name }) => camelCase(name));
  const path = `'${operation.path.replace(/\{[^}]+\}/g, '{}')}'`;
  const parameters = [...idNames.map((name) => `${name}: string`)];
  const documented = ids.map(({ name, description: text }) => `@param ${camelCase(name)} ${lowerFirst(text)}`);
  const hasQuery = readQueryParameters(method).length > 0;
  if (hasQuery) parameters.push(`query: ${note(schemaNames, queryTypeName(method))} = {}`);
  const body = operation.requestBody?.content[0]?.schema;
  if (body) {
    parameters.push(`body: ${note(schemaNames, String(body.$ref).split('/').at(-1) ?? '')}`);
    documented.push(`@param body ${lowerFirst(operation.requestBody?.description ?? '')}`);
  }
  const { result, call, throws } = printCall(method, { path, ids: idNames, hasQuery, hasBody: body !== undefined });
  parameters.push(`options: ${optionsType(method, result)} = {}`);
  const text = operation.description || operation.summary;
  const comment = wrapComment([text, [...documented, throws].filter(Boolean).join('\n')], '  ');
  return `${comment}  ${method.method}(${parameters.join(', ')}): ${result} {\n    return ${call};\n  }`;
}

type Arguments = { path: string; ids: string[]; hasQuery: boolean; hasBody: boolean };

function printCall(method: ClientMethod, { path, ids, hasQuery, hasBody }: Arguments) {
  const { operation, mediaType } = method;
  const list = ids.length > 0 ? [`ids: [${ids.join(', ')}]`] : [];
  const throws = `@throws AtlasError of one of its kinds; the reference has the codes of \`${operation.id}\`.`;
  if (mediaType === 'application/x-ndjson') {
    const row = readAnswerType(description, method);
    const result = `AsyncGenerator<${note(schemaNames, row.name)}, void, undefined>`;
    return { result, throws, call: `streamRows(this.transport, ${path}, query, options, ${fieldsOf(row)})` };
  }
  if (operation.responses.some(({ status, content }) => status === '200' && content.some(isFile))) {
    return {
      result: 'Promise<File>',
      throws,
      call: `fetchFile(this.transport, ${path}, [${ids.join(', ')}], options)`,
    };
  }
  const answer = readAnswerType(description, method);
  if (answer.fields.includes('next_cursor')) {
    const row = readRowType(description, answer);
    const call = [`path: ${path}`, ...list, ...(hasQuery ? ['query'] : [])].join(', ');
    const result = `PageList<${note(schemaNames, row.name)}>`;
    return { result, throws, call: `fetchList(this.transport, { ${call} }, options, ${fieldsOf(row)})` };
  }
  const deleted = operation.method === 'delete' ? [`deletedType: '${deletedTypeOf(answer.name)}'`] : [];
  const parts = [
    `method: '${operation.method.toUpperCase()}'`,
    `path: ${path}`,
    ...list,
    ...(hasBody ? ['body'] : []),
    ...(operation.idempotency ? ['isKeyed: true'] : []),
    ...deleted,
  ];
  const result = `Promise<${note(schemaNames, answer.name)}>`;
  return { result, throws, call: `this.transport.send({ ${parts.join(', ')} }, options, ${fieldsOf(answer)})` };
}

function isFile({ mediaType }: { mediaType: string }): boolean {
  return mediaType === 'text/csv';
}

function deletedTypeOf(schemaName: string): string {
  const schemas = description.document.components as {
    schemas: Record<string, { properties: { type: { const: string } } }>;
  };
  const type = schemas.schemas[schemaName]?.properties.type.const;
  if (type === undefined) throw new Error(`${schemaName} does not say the type of what was deleted.`);
  return type;
}

/** The options that the operation's headers make possible. */
function optionsType({ operation }: ClientMethod, result: string): string {
  const headers = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  if (headers.includes('Idempotency-Key')) return note(optionNames, 'IdempotencyOptions');
  if (headers.includes('If-Match')) return note(optionNames, 'IfMatchOptions');
  const [, object] = /^Promise<(\w+)>$/.exec(result) ?? [];
  if (headers.includes('If-None-Match')) return `${note(optionNames, 'IfNoneMatchOptions')}<${object}>`;
  return note(optionNames, 'RequestOptions');
}

/** The name of a constant that holds the fields an answer must have. */
function fieldsOf({ name, fields }: { name: string; fields: string[] }): string {
  const text = fields.join(' ');
  const known = fieldLists.get(text) ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}Fields`;
  fieldLists.set(text, known);
  return known;
}

function note(set: Set<string>, name: string): string {
  set.add(name);
  return name;
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
