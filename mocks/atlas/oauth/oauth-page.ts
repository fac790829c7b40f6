import { createHash } from 'node:crypto';
import type { Reply } from '../../rules/reply.ts';

/** HTML that is safe to send: text that went through `html`. */
export type Html = { text: string };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template in which every value is escaped, unless it is HTML already. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  const texts = values.map((value) => {
    if (Array.isArray(value)) return value.map(({ text }) => text).join('');
    return typeof value === 'string' ? value.replace(/[&<>"']/g, (mark) => escapes[mark] ?? '') : value.text;
  });
  return { text: parts.map((part, index) => part + (texts[index] ?? '')).join('') };
}

/** The look of the documentation, in which the sandbox stands: surfaces, ink and sizes are the same. */
const style = `
:root {
  color-scheme: light dark;
  --water: light-dark(oklch(0.966 0.011 222), oklch(0.178 0.018 245));
  --sheet: light-dark(oklch(1 0 0), oklch(0.228 0.019 245));
  --shoal: light-dark(oklch(0.948 0.014 222), oklch(0.268 0.022 243));
  --ink: light-dark(oklch(0.25 0.032 250), oklch(0.935 0.01 230));
  --ink-2: light-dark(oklch(0.41 0.03 246), oklch(0.79 0.018 232));
  --line: light-dark(oklch(0.885 0.014 226), oklch(0.315 0.02 242));
  --edge: light-dark(oklch(0.62 0.025 236), oklch(0.55 0.026 240));
  --hydro: light-dark(oklch(0.425 0.13 252), oklch(0.755 0.11 241));
  --datum: light-dark(oklch(0.55 0.215 357), oklch(0.74 0.175 353));
  --control: 2.125rem;
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: clamp(1rem, 6vh, 4rem) 1rem;
  background: var(--water);
  color: var(--ink);
  font: 0.9375rem/1.6 Overpass, 'Helvetica Neue', Arial, sans-serif;
}
main {
  max-width: 30rem;
  margin: 0 auto;
  padding: 1.5rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  background: var(--sheet);
}
h1 { margin: 0 0 0.75rem; font-size: 1.375rem; line-height: 1.3; font-weight: 650; }
p { margin: 0 0 1rem; }
code, .scope { font: 0.8125rem/1.6 'Google Sans Code', ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
.meta { color: var(--ink-2); font-size: 0.8125rem; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; }
legend { padding: 0 0 0.5rem; font-weight: 600; }
label { display: flex; gap: 0.75rem; padding: 0.5rem 0; border-top: 1px solid var(--line); }
label:last-child { border-bottom: 1px solid var(--line); }
label span { display: block; }
input { flex: none; width: 1rem; height: 1rem; margin: 0.25rem 0 0; accent-color: var(--hydro); }
.decide { display: flex; gap: 0.75rem; margin: 0; }
button {
  min-height: var(--control);
  padding: 0 1.25rem;
  border: 1px solid var(--edge);
  border-radius: 2px;
  background: var(--sheet);
  color: var(--ink);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:hover { background: var(--shoal); }
button[value='allow'] { border-color: var(--ink); background: var(--ink); color: var(--sheet); }
:focus-visible { outline: 2px solid var(--datum); outline-offset: 2px; }
@media (pointer: coarse) { :root { --control: 2.75rem; } label { min-height: 2.75rem; } }
@media print { button[value='allow'] { background: none; color: var(--ink); } }
`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * A page without scripts, for the visitor.
 *
 * @param formTargets origins, besides its own, to which the answer to its form may lead on: browsers hold a redirect after
 *   a form against `form-action` too.
 */
export function createPageReply(
  page: { status: number; title: string; content: Html; formTargets?: string[] },
  headers: Record<string, string> = {},
): Reply {
  const { status, title, content, formTargets } = page;
  const formAction = formTargets ? ["'self'", ...formTargets].join(' ') : "'none'";
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Atlas</title>
<style>${{ text: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src ${styleHash}; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      ...headers,
    },
    content: { kind: 'text', mediaType: 'text/html; charset=utf-8', text },
  };
}

/** A page that tells the visitor what is wrong, where no client can be told. */
export function createErrorPageReply(status: number, message: string, headers: Record<string, string> = {}): Reply {
  const content = html`<p>${message}</p>
<p class="meta">Nothing was granted, and nothing was sent on. Go back to the application and start again.</p>`;
  return createPageReply({ status, title: 'This request cannot be granted', content }, headers);
}
