import 'server-only';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readHeaderNames } from '#lib/openapi/header-names.ts';
import { readScopes } from '#lib/openapi/scopes.ts';
import { readDescription } from './read-description.ts';

export type TypedFact = { line: number; found: string; instead: string };

const units =
  'requests?|req|attempts?|seconds?|minutes?|hours?|days?|weeks?|months?|KiB|MiB|kB|MB|GB|bytes?|%|characters?|keys|rows';

const quantity = new RegExp(`(?<![\\w.])\\d[\\d,.]*(?:\\s|\\u00a0)?(?:${units})(?!\\w)`, 'g');

const date = /(?<![\w-])20\d\d-[01]\d-[0-3]\d(?![\w-])/g;

/**
 * What a text types although the API description says it: limits and times, versions, scopes, error codes, names of
 * headers. Each goes by a component, so that it changes with the description. Blocks of code are left out.
 */
export function findTypedFacts(body: string): TypedFact[] {
  const description = readDescription();
  const scopes = readScopes(description.document).map(({ name }) => name);
  const codes = description.errorCodes.map(({ code }) => code);
  const headers = new Map(readHeaderNames(description.document).map((name) => [name.toLowerCase(), name]));
  const found: TypedFact[] = [];
  visit(parse(body), (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const isCode = node.type === 'inlineCode';
    const note = (name: string, instead: string) =>
      found.push({ line: lineOf(node, body, name), found: name, instead });
    for (const scope of scopes) if (hasWord(node.value, scope)) note(scope, `<Scope name="${scope}" />`);
    for (const code of codes) {
      const isMeant = code.includes('_') ? hasWord(node.value, code) : isCode && node.value === code;
      if (isMeant) note(code, `<ErrorCode code="${code}" />`);
    }
    for (const [key, name] of headers) {
      const isMeant = name.includes('-')
        ? hasWord(node.value.toLowerCase(), key)
        : isCode && node.value.toLowerCase() === key;
      if (isMeant) note(name, `<Header name="${name}" />`);
    }
    if (isCode) return;
    for (const [text] of node.value.matchAll(quantity)) note(text, '<Fact name="…" /> or <Constraint … />');
    for (const [text] of node.value.matchAll(date)) note(text, '<Fact name="…" />');
  });
  return found;
}

function parse(body: string): Root {
  return unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(body);
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w:.-])${escaped}(?![\\w:-])`).test(text);
}

/** The line of a word within a text that goes over several. */
function lineOf(node: RootContent, body: string, word: string): number {
  const { start, end } = node.position ?? {};
  const source = body.slice(start?.offset, end?.offset);
  const before = source.slice(0, Math.max(0, source.indexOf(word)));
  return (start?.line ?? 1) + before.split('\n').length - 1;
}
