import { readFileSync } from 'node:fs';
import { readApiDescription } from '#lib/openapi/description.ts';

const description = readApiDescription(readFileSync(new URL('../content/openapi/atlas.yaml', import.meta.url), 'utf8'));

/** Every page of the site: its guides, the reference and a page for each operation. */
export const pages = ['/', '/docs/quickstart', '/reference', ...description.operations.map(({ href }) => href)];
