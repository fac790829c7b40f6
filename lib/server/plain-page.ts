import 'server-only';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? '');
}

/**
 * A page that stands by itself, for what a browser navigates to beside the site's pages. It has no script, no style and
 * nothing to load, so that its policy forbids them all.
 *
 * @param page.content HTML; what came from outside has been through `escapeHtml`.
 * @param page.formAction where its form may be sent.
 */
export function createPlainPage(page: {
  status?: number;
  title: string;
  head?: string;
  content: string;
  formAction?: "'self'" | "'none'";
}): Response {
  const { status = 200, title, head = '', content, formAction = "'none'" } = page;
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${head}<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  const body = new TextEncoder().encode(text);
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action ${formAction}`,
      // Without a referrer a form would not say either where it comes from.
      'referrer-policy': formAction === "'self'" ? 'same-origin' : 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
