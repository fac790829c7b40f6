import 'server-only';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A page that leads to a path of this site, so that the browser comes from here and brings its cookie.
 *
 * @param target path and query, as they came over the wire.
 */
export function createHopPage(target: string, isAutomatic: boolean): Response {
  const href = target.replace(/[&<>"']/g, (mark) => escapes[mark] ?? '');
  const refresh = isAutomatic ? `<meta http-equiv="refresh" content="0;url=${href}">\n` : '';
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${refresh}<title>Opening your sandbox</title>
</head>
<body>
<main>
<h1>Opening your sandbox</h1>
<p><a href="${href}">Go on to the request for access</a></p>
</main>
</body>
</html>
`;
  const body = new TextEncoder().encode(text);
  return new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
