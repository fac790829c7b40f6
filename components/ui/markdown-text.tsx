import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

const safeUrl = /^(https?:|mailto:|[/#?])/i;

/**
 * CommonMark and GFM of an API description as elements (OpenAPI 3.1, section 4.3 allows it in descriptions). HTML in it
 * is dropped and links that run scripts lose their target, since a description may come from anybody. Server only.
 */
export function MarkdownText({ text }: { text: string }): ReactNode {
  return toElements(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

/** The same inside a line: a single paragraph loses its element. */
export function InlineMarkdown({ text }: { text: string }): ReactNode {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const [first, ...others] = tree.children;
  const isLine = first?.type === 'paragraph' && others.length === 0;
  return toElements(isLine ? { type: 'root', children: first.children } : tree);
}

function toElements(tree: Root): ReactNode {
  return toJsxRuntime(toHast(tree), { Fragment, jsx, jsxs, components: { a: SafeLink, img: () => null } });
}

function SafeLink({ href = '', children }: { href?: string | undefined; children?: ReactNode }) {
  return safeUrl.test(href) ? <a href={href}>{children}</a> : <span>{children}</span>;
}
