import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readApiDescription } from '#lib/openapi/description.ts';

const content = new URL('../content/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, content), 'utf8');

const portalSchema = z.object({ navigation: z.array(z.object({ pages: z.array(z.string()) })) });
const { navigation } = portalSchema.parse(parse(read('portal.yaml')));
const { operations } = readApiDescription(read('openapi/atlas.yaml'));

const entries = readdirSync(new URL('changelog/', content))
  .filter((file) => file.endsWith('.mdx') && !/^draft: true$/m.test(read(`changelog/${file}`)))
  .map((file) => `/changelog/${file.replace(/\.mdx$/, '')}`);

/** Every page of the site: its guides, the changelog with its entries, the reference and a page for each operation. */
export const sitePages = [
  ...navigation.flatMap(({ pages }) => pages),
  '/changelog',
  ...entries,
  '/reference',
  ...operations.map(({ href }) => href),
];
