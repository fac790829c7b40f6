import { parseJson } from '#lib/http/json.ts';

/**
 * JSON text without the blanks between its tokens; all else stays as typed, digits and escapes included. Text that a
 * strict reader refuses is returned unchanged, so that an error's line and column still mean what the visitor sees.
 */
export function compactJson(text: string): string {
  return parseJson(text).ok ? layOut(text, '') : text;
}

/** JSON text with one member or element a line, indented by two blanks; tokens stay as they are. No JSON: unchanged. */
export function prettyJson(text: string): string {
  return isJson(text) ? layOut(text, '\n') : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Deeper levels are indented no further: a document of nothing but brackets would otherwise grow with its square. */
const maxIndent = 64;

function layOut(text: string, lineBreak: '' | '\n'): string {
  let depth = 0;
  let before = '';
  const out: string[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const isOpening = before === '{' || before === '[';
    if (token === '}' || token === ']') {
      depth -= 1;
      if (!isOpening) breakLine();
    } else if (isOpening || before === ',') breakLine();
    out.push(token === ':' && lineBreak !== '' ? ': ' : token);
    if (token === '{' || token === '[') depth += 1;
    before = token;
  }
  return out.join('');

  function breakLine(): void {
    if (lineBreak !== '') out.push(lineBreak, '  '.repeat(Math.min(depth, maxIndent)));
  }
}
