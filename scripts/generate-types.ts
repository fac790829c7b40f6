/** `npm run generate`: the API description as TypeScript types. With `--check` it only fails where they are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const descriptionFile = 'content/openapi/atlas.yaml';
const typesFile = 'lib/openapi/atlas.gen.ts';
const header = `// Generated from ${descriptionFile} by \`npm run generate\`. Don't edit it.\n\n`;

const types = header + astToString(await openapiTS(pathToFileURL(descriptionFile)));
if (!process.argv.includes('--check')) {
  writeFileSync(typesFile, types);
} else if (readTypes() !== types) {
  console.error(
    `${typesFile} does not say what ${descriptionFile} says. Run \`npm run generate\` and commit the result.`,
  );
  process.exitCode = 1;
}

function readTypes(): string | undefined {
  try {
    return readFileSync(typesFile, 'utf8');
  } catch {
    return undefined;
  }
}
