import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { renderPageMarkdown } from '../markdown/page-markdown.ts';
import type { SiteManifest } from '../site-manifest.ts';

/** `/llms-full.txt`: the Markdown of every page in one text, each after the address of its page. */
export async function renderLlmsFull({ name, pages }: SiteManifest, origin: string): Promise<string> {
  const parts = [`This file holds all pages of ${name} Docs. Paths in it begin at ${origin}/.\n`];
  for (const { href } of pages) {
    parts.push(`<!-- ${origin}${href} -->\n\n${renderPageMarkdown(href) ?? ''}`);
    // A site has many pages, and this process has other visitors.
    await setImmediate();
  }
  return parts.join('\n');
}
