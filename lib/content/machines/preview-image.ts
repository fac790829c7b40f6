import type { PublishedPage } from '../published-page.ts';

/** Where the picture is that stands for a page where a link to it is shown, and how large it is. */
export function previewImage({ href }: Pick<PublishedPage, 'href'>): { href: string; width: number; height: number } {
  return { href: `/previews${href === '/' ? '/index' : href}.png`, width: 1200, height: 630 };
}
