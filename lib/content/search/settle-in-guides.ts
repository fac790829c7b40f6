import 'server-only';
import type { SearchDocument } from '#lib/search/search-document.ts';

/**
 * Leads what the guides explain to where they do: an error code or an object to the section of its name, a scope to the
 * section that lists them all. Such a section is then found as what it is about, once.
 */
export function settleInGuides(guides: SearchDocument[], documents: SearchDocument[]): SearchDocument[] {
  const sectionOf = new Map(guides.toReversed().map((section) => [nameOf(section.title), section]));
  const scopes = documents.filter(({ kind }) => kind === 'scope').map(({ title }) => title);
  const scopeSection =
    scopes.length > 1 ? guides.find(({ text }) => scopes.every((name) => text.includes(name))) : undefined;
  const taken = new Set<SearchDocument>();
  const settled = documents.map((document) => {
    if (document.kind === 'scope') return scopeSection ? { ...document, href: scopeSection.href } : document;
    const section = hasOwnSection(document) ? sectionOf.get(nameOf(document.title)) : undefined;
    if (!section) return document;
    taken.add(section);
    return { ...document, href: section.href, text: `${document.text} ${section.text}` };
  });
  return [...guides.filter((section) => !taken.has(section)), ...settled];
}

function hasOwnSection({ kind }: SearchDocument): boolean {
  return kind === 'error' || kind === 'object';
}

/** `The account object` is `account`. */
function nameOf(title: string): string {
  return title.toLowerCase().replace(/^(?:the|an?) | object$/g, '');
}
