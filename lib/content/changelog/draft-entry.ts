import 'server-only';
import { stringify } from 'yaml';
import type { Change } from '#lib/openapi/diff/change.ts';

const body = 'Say what changes, for whom and since when. Show code before and after where it helps.';

/** The text of an entry that names these changes, for somebody to put into good words and to publish. */
export function draftEntry(changes: Change[], now: Date): string {
  const frontmatter = {
    title: 'What has changed, in a few words',
    date: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    product: 'api',
    draft: true,
    changes: changes.map(({ kind, text, path, schema, operations }) => ({
      kind,
      text,
      ...(schema === undefined ? (operations.length > 0 ? { operations } : {}) : { schemas: [schema] }),
      paths: [path],
      ...(kind === 'breaking' ? { migration: 'What to do about it, before when.' } : {}),
    })),
  };
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}\n`;
}
