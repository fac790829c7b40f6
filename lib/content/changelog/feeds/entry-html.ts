import 'server-only';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, DefinitionContent, ListItem, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { blocks, paragraph, text } from '../../markdown/mdast.ts';
import { replaceComponents } from '../../markdown/mirror-components.ts';
import { parseMdx } from '../../mdx/prepare-tree.ts';
import { kindTitles } from '../entry-names.ts';
import type { ChangelogEntry } from '../parse-entry.ts';

/**
 * The whole of an entry as HTML for feed readers: its changes, then its text. Links are absolute; there are no scripts,
 * styles or classes, since HTML that a text holds is dropped and readers bring their own.
 *
 * @throws ContentError with file and line on a fault in the text.
 */
export function renderEntryHtml(entry: ChangelogEntry, origin: string): string {
  const children: RootContent[] = [
    { type: 'list', ordered: false, spread: false, children: entry.changes.map(changeItem) },
    ...replaceComponents(parseMdx(entry.file, entry.body), entry.file),
  ];
  const tree = toHast({ type: 'root', children });
  visit(tree, 'element', (element) => {
    const { href, src, alt } = element.properties;
    const address = (value: unknown) => absoluteAddress(String(value), origin + entry.href);
    if (element.tagName === 'img') element.properties = { src: address(src), alt: String(alt ?? '') };
    else element.properties = href === undefined ? {} : { href: address(href) };
  });
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}

/** Undefined for what is no address of the web or of mail: such a link would run where it is read. */
function absoluteAddress(address: string, base: string): string | undefined {
  const url = URL.parse(address, base);
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function changeItem({ kind, text: words, migration }: ChangelogEntry['changes'][number]): ListItem {
  const [first, ...rest] = blocks(words);
  const title = { type: 'strong' as const, children: [text(`${kindTitles[kind]}: `)] };
  const lead =
    first?.type === 'paragraph' ? [paragraph(title, ...first.children)] : [paragraph(title), ...(first ? [first] : [])];
  const wayOut = migration === undefined ? [] : blocks(migration);
  const children = [...lead, ...rest, ...wayOut] as (BlockContent | DefinitionContent)[];
  return { type: 'listItem', spread: false, children };
}
