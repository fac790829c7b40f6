/** How a language writes JSON's values in its source. */
export type LiteralStyle = {
  words: { true: string; false: string; null: string };
  /** A key of an object literal. */
  key: (name: string) => string;
  /** Blanks inside the braces of an object on one line. */
  padding: '' | ' ';
  indent: string;
};

const maxLineLength = 60;

/**
 * Whether JSON text means the same after `JSON.parse`: digits, key order and escapes survive, and no key is
 * `__proto__`, which an object literal would take for something else. Other text is sent as it is.
 */
export function isPlainJson(text: string): boolean {
  try {
    return !text.includes('__proto__') && JSON.stringify(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

/**
 * A string literal, valid in JavaScript and in Python alike: both read JSON's escapes. The line separators are escaped
 * too, since editors take them for line ends; text with double quotes stands in single ones, to stay legible.
 */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (!text.includes('"') || text.includes("'")) return escaped;
  return `'${escaped.slice(1, -1).replace(/\\(.)/g, (pair, mark) => (mark === '"' ? mark : pair))}'`;
}

/** JSON text as a literal of a language, on one line while it is short. Call it only where `isPlainJson` holds. */
export function printLiteral(text: string, style: LiteralStyle, depth = 0): string {
  return print(JSON.parse(text), style, depth);
}

function print(value: unknown, style: LiteralStyle, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return JSON.stringify(value);
  if (value === true) return style.words.true;
  if (value === false) return style.words.false;
  if (value === null || typeof value !== 'object') return style.words.null;
  const isList = Array.isArray(value);
  const parts = (level: number) =>
    isList
      ? value.map((element) => print(element, style, level))
      : Object.entries(value).map(([key, member]) => `${style.key(key)}: ${print(member, style, level)}`);
  return wrap(parts(depth), () => parts(depth + 1), isList ? '[]' : '{}', style, depth);
}

function wrap(short: string[], long: () => string[], brackets: string, style: LiteralStyle, depth: number): string {
  const [open = '', close = ''] = brackets;
  if (short.length === 0) return brackets;
  const padding = open === '{' ? style.padding : '';
  const line = `${open}${padding}${short.join(', ')}${padding}${close}`;
  if (line.length <= maxLineLength && !line.includes('\n')) return line;
  const inner = style.indent.repeat(depth + 1);
  return `${open}\n${long()
    .map((part) => `${inner}${part},\n`)
    .join('')}${style.indent.repeat(depth)}${close}`;
}
