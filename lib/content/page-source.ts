import 'server-only';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { contentDirectory } from './content-directory.ts';
import { ContentError, describeProblems } from './content-error.ts';
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts';

/** An MDX file of the content folder, its frontmatter checked and taken off. */
export type PageSource = {
  href: string;
  /** Relative to the content folder, for error messages and "edit" links. */
  file: string;
  frontmatter: Frontmatter;
  /** The MDX text, blank where the frontmatter stood, so that line numbers hold. */
  body: string;
};

/** Pages of `content/docs/**` and the overview in `content/index.mdx`, in the order of their paths. */
export function readGuides(): PageSource[] {
  const root = contentDirectory();
  const overview = existsSync(join(root, 'index.mdx')) ? ['index.mdx'] : [];
  return [...overview, ...listMdx(root, 'docs')].map((file) => readPageSource(file, hrefOf(file)));
}

/** The prose of an operation's page, which may have none. */
export function readOperationProse(href: string): string | undefined {
  const file = join(contentDirectory(), `${href.slice(1)}.mdx`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * @throws ContentError with file and line when the frontmatter is missing, broken or has an unknown field.
 */
export function parsePageSource(file: string, href: string, source: string): PageSource {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source.replaceAll('\r\n', '\n'));
  const yaml = match?.[1];
  if (!match || yaml === undefined) {
    throw new ContentError(file, 1, 'has no frontmatter. Begin with "---", title and description, and "---".');
  }
  const result = frontmatterSchema.safeParse(parseYaml(file, yaml));
  if (!result.success) {
    const field = String(result.error.issues[0]?.path[0] ?? '');
    throw new ContentError(file, lineOf(yaml, field), describeProblems(result.error));
  }
  const lines = match[0].split('\n').length - 1;
  return { href, file, frontmatter: result.data, body: '\n'.repeat(lines) + source.slice(match[0].length) };
}

function readPageSource(file: string, href: string): PageSource {
  return parsePageSource(file, href, readFileSync(join(contentDirectory(), file), 'utf8'));
}

function parseYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new ContentError(file, 2, `the frontmatter is no YAML: ${error instanceof Error ? error.message : error}`);
  }
}

/** The line of a top-level field in the file: frontmatter begins on its second line. */
function lineOf(yaml: string, field: string): number {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return index === -1 ? 1 : index + 2;
}

/** MDX files at or under a folder of the content, by their paths relative to it, in order. */
export function listMdx(root: string, folder: string): string[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function hrefOf(file: string): string {
  return file === 'index.mdx' ? '/' : `/${file.replace(/\.mdx$/, '').replace(/\/index$/, '')}`;
}
