/** Prints the API description as TypeScript types; scripts/generate.ts puts them where they belong. */
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { readApiDescription } from '#lib/openapi/description.ts';

const descriptionFile = 'content/openapi/atlas.yaml';
const types = astToString(
  await openapiTS(JSON.stringify(readApiDescription(readFileSync(descriptionFile, 'utf8')).document)),
);
process.stdout.write(`// Generated from ${descriptionFile} by \`npm run generate\`. Don't edit it.\n\n${types}`);
