import 'server-only';
import { ContentError } from '../content-error.ts';
import { parseFrontmatter } from '../parse-frontmatter.ts';
import { type EntryFrontmatter, entrySchema } from './entry-schema.ts';
import type { KnownNames } from './known-names.ts';

/** Parts of addresses under /changelog that lead to feeds. */
const reservedSlugs = ['api', 'archive', 'breaking', 'docs', 'sdk', 'sunsets', 'tags', 'rss', 'atom', 'feed'];

export type ChangelogEntry = EntryFrontmatter & {
  id: string;
  slug: string;
  /** `/changelog/api-version-2026-11-01` */
  href: string;
  /** Relative to the content folder, for error messages and "edit" links. */
  file: string;
  /** The MDX text, blank where the frontmatter stood, so that line numbers hold. */
  body: string;
};

/**
 * @param file path within the content folder, `changelog/<slug>.mdx`.
 * @throws ContentError with file and line when the frontmatter is wrong, names what the API description does not know, or
 * the file's name can't be an address.
 */
export function parseEntry(file: string, source: string, known: KnownNames): ChangelogEntry {
  const slug = file.replace(/^changelog\//, '').replace(/\.mdx$/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || reservedSlugs.includes(slug)) {
    const allowed = `lower-case letters, digits and hyphens, and none of ${reservedSlugs.join(', ')}`;
    throw new ContentError(file, undefined, `"${slug}" can't be the address of an entry. Allowed: ${allowed}.`);
  }
  const { data, body, lineOf } = parseFrontmatter(file, source, entrySchema);
  data.changes.forEach((change, index) => {
    for (const kind of ['operations', 'schemas'] as const) {
      change[kind].forEach((name, position) => {
        if (known[kind].has(name)) return;
        const line = lineOf(['changes', index, kind, position]);
        const noun = kind === 'operations' ? 'operation' : 'schema';
        throw new ContentError(file, line, `"${name}" is no ${noun}. There are: ${[...known[kind]].join(', ')}`);
      });
    }
  });
  return { ...data, id: data.id ?? slug, slug, href: `/changelog/${slug}`, file, body };
}
