import type { Metadata } from 'next';

/** Title and description of a page; the overview's title stands alone. */
export function pageMetadata({ title, description }: { title: string; description: string }, href: string): Metadata {
  const markdown = href === '/' ? '/index.md' : `${href}.md`;
  return {
    title: href === '/' ? { absolute: title } : title,
    description,
    alternates: { types: { 'text/markdown': markdown } },
  };
}
