import type { JsonMember, JsonNode, JsonString } from './json-node.ts';

export type JsonLimits = {
  /** How deep arrays and objects may be nested; the outermost one counts as 1. */
  maxDepth: number;
  /** How many keys all objects together may have. */
  maxKeys: number;
};

/** What breaks a text, thrown by the parser only. */
export class JsonFault extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const blanks = /[ \t\n\r]*/y;
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 excludes exactly these from strings.
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const hexDigits = /[0-9a-fA-F]{4}/y;
const escapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** One pass over one text, by the grammar of RFC 8259. `parseJson` is its only caller. */
export class JsonParser {
  readonly #text: string;
  readonly #limits: JsonLimits;
  #at = 0;
  #keys = 0;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  parse(): JsonNode {
    if (this.#text.startsWith('\ufeff'))
      throw new JsonFault(0, 'the text starts with a byte order mark, which JSON forbids');
    this.#skipBlanks();
    const root = this.#readValue(0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#expected('nothing after the value');
    return root;
  }

  #readValue(depth: number): JsonNode {
    const start = this.#at;
    switch (this.#text[start]) {
      case '{':
        return this.#readObject(depth + 1);
      case '[':
        return this.#readArray(depth + 1);
      case '"':
        return this.#readString();
      case 't':
        return { type: 'boolean', value: true, start, end: this.#readWord('true') };
      case 'f':
        return { type: 'boolean', value: false, start, end: this.#readWord('false') };
      case 'n':
        return { type: 'null', start, end: this.#readWord('null') };
    }
    const raw = this.#match(numberPattern);
    if (raw === '') throw this.#expected('a value');
    return { type: 'number', raw, start, end: this.#at };
  }

  #readObject(depth: number): JsonNode {
    const start = this.#open(depth);
    const members: JsonMember[] = [];
    const seen = new Set<string>();
    while (!this.#closes('}', members.length === 0, 'a comma or "}" after the member')) {
      if (this.#text[this.#at] !== '"') throw this.#expected('a key in double quotes');
      const keyNode = this.#readString();
      const key = keyNode.value;
      if (seen.has(key)) throw new JsonFault(keyNode.start, `the key ${quote(key)} stands twice in the same object`);
      if (++this.#keys > this.#limits.maxKeys) {
        throw new JsonFault(keyNode.start, `more than ${this.#limits.maxKeys.toLocaleString('en-US')} keys`);
      }
      seen.add(key);
      this.#skipBlanks();
      if (this.#text[this.#at] !== ':') throw this.#expected('a colon after the key');
      this.#at++;
      this.#skipBlanks();
      members.push({ key, keyNode, value: this.#readValue(depth) });
    }
    return { type: 'object', members, start, end: this.#at };
  }

  #readArray(depth: number): JsonNode {
    const start = this.#open(depth);
    const elements: JsonNode[] = [];
    while (!this.#closes(']', elements.length === 0, 'a comma or "]" after the element')) {
      elements.push(this.#readValue(depth));
    }
    return { type: 'array', elements, start, end: this.#at };
  }

  #open(depth: number): number {
    if (depth > this.#limits.maxDepth) {
      throw new JsonFault(this.#at, `nested deeper than ${this.#limits.maxDepth} arrays and objects`);
    }
    return this.#at++;
  }

  /** Steps over the closing bracket, or over the comma before the next item; a comma before the bracket is no JSON. */
  #closes(bracket: string, isFirst: boolean, expectation: string): boolean {
    this.#skipBlanks();
    if (this.#text[this.#at] === bracket) {
      this.#at++;
      return true;
    }
    if (isFirst) return false;
    if (this.#text[this.#at] !== ',') throw this.#expected(expectation);
    this.#at++;
    this.#skipBlanks();
    return false;
  }

  #readString(): JsonString {
    const start = this.#at++;
    let value = '';
    for (;;) {
      value += this.#match(plainCharacters);
      const mark = this.#text[this.#at];
      if (mark === undefined) throw this.#expected('a closing quote');
      if (mark !== '"' && mark !== '\\')
        throw new JsonFault(this.#at, 'a control character in a string must be escaped');
      this.#at++;
      if (mark === '"') return { type: 'string', value, start, end: this.#at };
      value += this.#readEscape();
    }
  }

  #readEscape(): string {
    const letter = this.#text[this.#at] ?? '';
    if (letter !== 'u') {
      const character = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
      if (character === undefined) throw this.#expected('one of " \\ / b f n r t u after the backslash');
      this.#at++;
      return character;
    }
    this.#at++;
    const digits = this.#match(hexDigits);
    if (digits === '') throw this.#expected('four hexadecimal digits after \\u');
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #readWord(word: string): number {
    if (!this.#text.startsWith(word, this.#at)) throw this.#expected('a value');
    this.#at += word.length;
    return this.#at;
  }

  #skipBlanks(): void {
    this.#match(blanks);
  }

  /** The text that a sticky pattern matches here, which is stepped over; empty when it does not match. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #expected(what: string): JsonFault {
    const character = this.#text.codePointAt(this.#at);
    const found = character === undefined ? 'the end of the text' : quote(String.fromCodePoint(character));
    return new JsonFault(this.#at, `expected ${what}, found ${found}`);
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
