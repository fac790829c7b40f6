export type Assistant = { id: string; title: string; urlOf: (prompt: string) => string };

/** Assistants that open with a question when it is part of their address. */
export const assistants: readonly Assistant[] = [
  { id: 'chatgpt', title: 'ChatGPT', urlOf: (prompt) => `https://chatgpt.com/?q=${encodeURIComponent(prompt)}` },
  { id: 'claude', title: 'Claude', urlOf: (prompt) => `https://claude.ai/new?q=${encodeURIComponent(prompt)}` },
];

/**
 * The doors that open each assistant with a question about a page. The portal's own, since the question holds the site's
 * origin, which no page knows when it is built.
 */
export function assistantLinks(href: string): { title: string; href: string }[] {
  return assistants.map(({ id, title }) => ({ title, href: `/open-in/${id}${href === '/' ? '' : href}` }));
}

/** The question an assistant is opened with: it names the page's Markdown, which the assistant then reads itself. */
export function promptFor(markdownUrl: string): string {
  return `Read ${markdownUrl} and answer my questions about it.`;
}
