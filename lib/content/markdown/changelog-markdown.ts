import 'server-only';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { changelogHref, changelogPage } from '../changelog/changelog-page.ts';
import { describeEntry, type EntryView } from '../changelog/describe-entry.ts';
import { formatsOf } from '../changelog/feeds/describe-feeds.ts';
import { pageSize } from '../changelog/list-entries.ts';
import type { ChangelogEntry } from '../changelog/parse-entry.ts';
import { parseMdx } from '../mdx/prepare-tree.ts';
import { blocks, bulletList, heading, link, paragraph, text } from './mdast.ts';
import { replaceComponents } from './mirror-components.ts';

/** The page of the changelog: the newest entries with their changes, each linked to its own page. */
export function changelogBlocks(entries: ChangelogEntry[]): RootContent[] {
  const { title, description } = changelogPage;
  const older = entries.slice(pageSize);
  return [
    heading(1, title),
    paragraph(text(description)),
    paragraph(
      text('Feeds: '),
      ...links(formatsOf(changelogHref)),
      text('; of breaking changes only: '),
      ...links(formatsOf(`${changelogHref}/breaking`)),
      text('.'),
    ),
    ...entries.slice(0, pageSize).flatMap((entry) => {
      const view = describeEntry(entry);
      return [
        { ...heading(2, ''), children: [link(view.title, `${view.href}.md`)] } satisfies RootContent,
        ...changeBlocks(view),
      ];
    }),
    ...(older.length > 0 ? [heading(2, 'Older entries')] : []),
    ...(older.length > 0
      ? [bulletList(older.map(({ title: name, href }) => [paragraph(link(name, `${href}.md`))]))]
      : []),
  ];
}

function links(formats: { title: string; href: string }[]): PhrasingContent[] {
  return formats.flatMap(({ title, href }, index) => [...(index > 0 ? [text(', ')] : []), link(title, href)]);
}

/** The page of an entry: its changes, then its text. */
export function entryBlocks(entry: ChangelogEntry): RootContent[] {
  return [
    heading(1, entry.title),
    ...changeBlocks(describeEntry(entry)),
    ...replaceComponents(parseMdx(entry.file, entry.body), entry.file),
  ];
}

function changeBlocks({ date, subject, changes }: EntryView): RootContent[] {
  return [
    paragraph(text(`${date.slice(0, 10)}, ${subject}`)),
    bulletList(
      changes.map(({ kindTitle, due, text: words, migration }) => {
        const label = due ? `${kindTitle}, ${due.label.toLowerCase()} ${due.date.slice(0, 10)}:` : `${kindTitle}:`;
        const lead: PhrasingContent = { type: 'strong', children: [text(label)] };
        const [first, ...rest] = [...blocks(words), ...blocks(migration ?? '')] as BlockContent[];
        return first?.type === 'paragraph'
          ? [paragraph(lead, text(' '), ...first.children), ...rest]
          : [paragraph(lead), ...(first ? [first] : []), ...rest];
      }),
    ),
  ];
}
