import { asksForLines, needsKey, type SampleLanguage } from './sample-language.ts';

/** cURL for a POSIX shell. Only the key's variable is expanded; single quotes keep all else literal. */
export const curl = {
  id: 'curl',
  title: 'cURL',
  highlightAs: 'shell',
  comment: '#',
  render(request, { keyVariable }) {
    const options: string[] = [];
    if (request.method === 'HEAD') options.push('--head');
    else if (request.method !== 'GET') options.push(`-X ${request.method}`);
    if (asksForLines(request)) options.push('--no-buffer');
    if (needsKey(request)) options.push(`-H "Authorization: Bearer $${keyVariable}"`);
    for (const [name, value] of request.headers) options.push(`-H ${quoteHeader(`${name}: ${value}`)}`);
    const hasNul = request.body?.includes('\0');
    // No argument can hold a NUL, and after -d a leading @ would read a file.
    if (hasNul) options.push('--data-binary @-');
    else if (request.body?.startsWith('@')) options.push(`--data-raw ${literal(request.body)}`);
    else if (request.body !== undefined) options.push(`-d ${literal(request.body)}`);
    const url = /^[\w./:%@,+-]+$/.test(request.url) ? request.url : literal(request.url);
    const command = [`curl ${url}`, ...options].join(' \\\n  ');
    return hasNul ? `${print(request.body ?? '', /\0/g)} | ${command}` : command;
  },
} satisfies SampleLanguage;

/** Nothing is special between single quotes but the quote itself (POSIX.1-2024, XCU 2.2.2). */
function literal(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function quoteHeader(header: string): string {
  if (/^[\w .,:;/*+=()@%-]*$/.test(header)) return `"${header}"`;
  // Browsers send U+0080 to U+00FF in a header as one byte; the terminal would send two.
  return /[\u0080-\u00ff]/.test(header) ? `"$(${print(header, /[\u0080-\u00ff]/g)})"` : literal(header);
}

/** A `printf` that writes the text, with the given characters as single bytes. */
function print(text: string, asBytes: RegExp): string {
  const format = text
    .replace(/[\\%]/g, (mark) => (mark === '%' ? '%%' : '\\\\'))
    .replace(asBytes, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `printf ${literal(format)}`;
}
