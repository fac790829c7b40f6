/** Prints the schemas and queries that the SDK's methods take and give as TypeScript types; scripts/generate.ts puts them where they belong. */
import { readFileSync } from 'node:fs';
import openapiTS, { astToString, stringToAST } from 'openapi-typescript';
import ts from 'typescript';
import { readApiDescription } from '#lib/openapi/description.ts';
import { isObject } from '#lib/openapi/document.ts';
import { queryTypeName, readClientMethods, readQueryParameters } from './client-operations.ts';

const descriptionFile = 'content/openapi/atlas.yaml';
const description = readApiDescription(readFileSync(descriptionFile, 'utf8'));
const { components } = description.document;
const queries = readClientMethods(description)
  .filter(({ resource }) => resource !== 'oauth')
  .map((method) => [method, readQueryParameters(method)] as const)
  .filter(([, parameters]) => parameters.length > 0)
  .map(([method, parameters]) => {
    const properties = parameters.map(({ name, schema, description }) => [name, { ...schema, description }]);
    return [queryTypeName(method), { type: 'object', properties: Object.fromEntries(properties) }];
  });
const described = isObject(components) && isObject(components.schemas) ? components.schemas : {};
const schemas = { ...described, ...Object.fromEntries(queries) };
const info = { title: description.title, version: description.version };
const document = { openapi: '3.1.1', info, paths: {}, components: { schemas } };

const ast = await openapiTS(JSON.stringify(document), {
  // A default makes a field that may be left out, not one that is always there.
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  // Told apart from Atlas's own events by its prefix, also for the compiler.
  transform: (schema) =>
    'pattern' in schema && String(schema.pattern).startsWith('^custom\\.') ? templateType('custom.') : undefined,
});
process.stdout.write(
  `// Generated from ${descriptionFile} by \`npm run generate\`. Don't edit it.\n\n` +
    `/** The version of the API that these types are of. */\nexport const apiVersion = '${description.version}';\n\n` +
    // What stands beside the schemas in a description, and in none of the SDK's types.
    astToString(ast).replace(/^export type (paths|webhooks|operations|\$defs) = .*\n/gm, ''),
);

function templateType(prefix: string): ts.TypeNode {
  const [statement] = stringToAST(`type T = \`${prefix}\${string}\`;`) as ts.Statement[];
  if (statement && ts.isTypeAliasDeclaration(statement)) return statement.type;
  throw new Error('openapi-typescript parsed a type as something else.');
}
