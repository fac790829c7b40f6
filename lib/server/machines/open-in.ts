import 'server-only';
import { type Assistant, assistants, promptFor } from '#lib/content/machines/assistants.ts';
import { markdownHref } from '#lib/content/markdown/markdown-href.ts';

export const openInPrefix = '/open-in/';

/**
 * The assistant that a path like `/open-in/claude/docs/quickstart` opens, and the page it is asked about. A door of the
 * portal's own, since the question holds the site's origin, which no page knows when it is built.
 */
export function parseOpenIn(path: string): { assistant: Assistant; href: string } | undefined {
  const [, id, rest = ''] = /^\/open-in\/([a-z]+)(\/.*)?$/.exec(path) ?? [];
  const assistant = assistants.find((candidate) => candidate.id === id);
  return assistant && { assistant, href: rest === '' ? '/' : rest };
}

export function openInUrl(assistant: Assistant, href: string, origin: string): string {
  return assistant.urlOf(promptFor(origin + markdownHref(href)));
}
