import type { Metadata } from 'next';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';

/** Title and description of a page; the overview's title stands alone. */
export function pageMetadata({ title, description }: { title: string; description: string }, href: string): Metadata {
  return {
    title: href === '/' ? { absolute: title } : title,
    description,
    alternates: { types: { 'text/markdown': markdownHref(href) } },
  };
}
