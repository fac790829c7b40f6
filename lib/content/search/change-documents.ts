import 'server-only';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { describeEntry } from '../changelog/describe-entry.ts';
import type { ChangelogEntry } from '../changelog/parse-entry.ts';
import { readPageSections } from '../page-sections.ts';
import { plainText } from './field-text.ts';

/**
 * A document for each entry of the changelog.
 *
 * @throws ContentError with file and line on a fault in the text.
 */
export function changeDocuments(entries: ChangelogEntry[]): SearchDocument[] {
  return entries.map((entry) => {
    const { href, title, date, subject, changes } = describeEntry(entry);
    const { file, body } = entry;
    const said = changes.map(({ text, migration = '' }) => plainText(`${text} ${migration}`)).join(' ');
    const sections = readPageSections({ file, body, frontmatter: { title, description: said } });
    return {
      href,
      kind: 'change',
      title,
      context: `${date.slice(0, 10)}, ${subject}`,
      names: [...new Set(['changelog release', ...entry.versions, ...changes.map(({ kindTitle }) => kindTitle)])].join(
        ' ',
      ),
      text: sections
        .map((section) => (section.id === '' ? section.text : `${section.title} ${section.text}`))
        .join(' '),
      method: undefined,
    };
  });
}
