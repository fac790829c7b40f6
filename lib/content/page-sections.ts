import 'server-only';
import GithubSlugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { replaceComponents } from './markdown/mirror-components.ts';
import { parseMdx } from './mdx/prepare-tree.ts';

/** What stands below one heading of a page, down to the next one of any level. */
export type PageSection = {
  /** Anchor of the heading; empty for what stands before the first one. */
  id: string;
  title: string;
  /** Level of the heading, 2 to 4; 1 for what stands before the first one. */
  depth: number;
  /** Its words, without markup and without blocks of code. */
  text: string;
};

/** A text and what stands above it on its page. */
export type PageText = {
  file: string;
  body: string;
  frontmatter: { title: string; description: string; searchWeight?: number | undefined };
};

/**
 * The sections of a page in order, facts and components as the words they stand for.
 *
 * @throws ContentError with file and line on a fault in the text.
 */
export function readPageSections({ file, body, frontmatter }: PageText): PageSection[] {
  const slugger = new GithubSlugger();
  const sections: PageSection[] = [{ id: '', title: frontmatter.title, depth: 1, text: frontmatter.description }];
  for (const node of replaceComponents(parseMdx(file, body), file)) {
    if (node.type === 'heading') {
      const title = textOf(node);
      sections.push({ id: slugger.slug(title), title, depth: node.depth, text: '' });
    } else {
      const last = sections.at(-1);
      if (last) last.text = `${last.text} ${wordsOf(node)}`.trim();
    }
  }
  return sections;
}

function wordsOf(node: RootContent): string {
  if (node.type === 'code') return '';
  if (!('children' in node)) return textOf(node);
  const isBlock = node.type !== 'paragraph' && node.type !== 'tableCell';
  return (node.children as RootContent[]).map(wordsOf).join(isBlock ? ' ' : '');
}
