/** Prints the API description as TypeScript types; scripts/generate.ts puts them where they belong. */
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const descriptionFile = 'content/openapi/atlas.yaml';
const types = astToString(await openapiTS(pathToFileURL(descriptionFile)));
process.stdout.write(`// Generated from ${descriptionFile} by \`npm run generate\`. Don't edit it.\n\n${types}`);
