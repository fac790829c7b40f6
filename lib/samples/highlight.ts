import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** What a token is, which decides its colour; empty for plain text. */
export type TokenKind = '' | 'keyword' | 'function' | 'string' | 'constant' | 'comment';

export type CodeToken = { text: string; kind: TokenKind };

/** The tokens of one line, without its line break. */
export type CodeLine = CodeToken[];

/** How a line stands out: highlighted, or added or removed by a change. Each is the HTML element of that meaning. */
export type LineMark = 'mark' | 'ins' | 'del';

const grammars = {
  shell: () => import('shiki/langs/shellscript.mjs'),
  javascript: () => import('shiki/langs/javascript.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  typescript: () => import('shiki/langs/typescript.mjs'),
  http: () => import('shiki/langs/http.mjs'),
};

export type CodeLanguage = keyof typeof grammars;

const grammarNames: Record<CodeLanguage, string> = {
  shell: 'shellscript',
  javascript: 'javascript',
  python: 'python',
  json: 'json',
  typescript: 'typescript',
  http: 'http',
};

const theme = createCssVariablesTheme({ name: 'portal' });

let highlighter: Promise<HighlighterCore> | undefined;

/** Code as lines of plain tokens; the text of what nobody highlights. */
export function plainLines(code: string): CodeLine[] {
  return code.split('\n').map((text) => [{ text, kind: '' as const }]);
}

/**
 * Splits code into lines of coloured tokens: plain data, the same at build and in the browser, where this module is
 * loaded only after the first edit or answer. Each grammar is loaded when it is first asked for.
 */
export async function highlight(code: string, language: CodeLanguage): Promise<CodeLine[]> {
  highlighter ??= createHighlighterCore({ themes: [theme], langs: [], engine: createJavaScriptRegexEngine() });
  const core = await highlighter;
  const name = grammarNames[language];
  if (!core.getLoadedLanguages().includes(name)) await core.loadLanguage(grammars[language]());
  return core
    .codeToTokensBase(code, { lang: name, theme: 'portal' })
    .map((line) => joinEqual(line.map(({ content, color }) => ({ text: content, kind: kindOf(color, language) }))));
}

/** The theme's colours are `var(--shiki-token-…)`; the name in it is the token's kind. */
function kindOf(color: string | undefined, language: CodeLanguage): TokenKind {
  const name = color?.match(/--shiki-token-([a-z-]+)/)?.[1];
  switch (name) {
    case 'keyword':
    case 'function':
    case 'constant':
    case 'comment':
      return name;
    case 'string-expression':
      return 'string';
    case 'string':
      // The grammars of shell and HTTP call every bare word a string; only quoted ones, and names of headers, should stand out.
      return language === 'shell' || language === 'http' ? '' : 'string';
    // Punctuation stays plain: its own element for every bracket and comma would double the size of a sample.
    default:
      return '';
  }
}

/** Joins neighbours of one kind, and blanks with what precedes them: fewer elements in the page. */
function joinEqual(tokens: CodeToken[]): CodeLine {
  const joined: CodeToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && (last.kind === token.kind || token.text.trim() === '')) last.text += token.text;
    else joined.push({ ...token });
  }
  return joined;
}
