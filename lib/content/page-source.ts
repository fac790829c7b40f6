import 'server-only';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDirectory } from './content-directory.ts';
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts';
import { parseFrontmatter } from './parse-frontmatter.ts';

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
  const { data, body } = parseFrontmatter(file, source, frontmatterSchema);
  return { href, file, frontmatter: data, body };
}

const kept = new Map<string, { changedMs: number; page: PageSource }>();

/** Parsed once per change of the file: every page asks for all of them, for its sidebar. */
function readPageSource(file: string, href: string): PageSource {
  const path = join(contentDirectory(), file);
  const changedMs = statSync(path).mtimeMs;
  const before = kept.get(path);
  if (before?.changedMs === changedMs) return before.page;
  const page = parsePageSource(file, href, readFileSync(path, 'utf8'));
  kept.set(path, { changedMs, page });
  return page;
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
