import { attributeOf, elementsOf, type Finding, type Page } from './page.ts';

/** Ids that stand twice on a page, headings that jump a level, and pictures without a text alternative. */
export function findStructureFaults(page: Page): Finding[] {
  return [...doubleIds(page), ...headingJumps(page), ...namelessPictures(page)].map((problem) => ({
    path: page.path,
    problem,
  }));
}

function doubleIds(page: Page): string[] {
  const seen = new Set<string>();
  return elementsOf(page)
    .flatMap((element) => attributeOf(element, 'id') ?? [])
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => `The id "${id}" stands twice. Name one of the two headings or elements differently.`);
}

/** Within main: the sidebar and the contents list have headings of their own. */
function headingJumps(page: Page): string[] {
  const main = elementsOf(page).find(({ tagName }) => tagName === 'main');
  if (!main) return ['has no <main>.'];
  const levels = elementsOf({ ...page, tree: { type: 'root', children: [main] } })
    .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
    .filter((level) => level !== undefined)
    .map(Number);
  const first = levels[0] === 1 ? [] : ['The first heading of <main> is no h1.'];
  return [
    ...first,
    ...levels.flatMap((level, index) => {
      const previous = levels[index - 1] ?? 1;
      if (index > 0 && level === 1) return ['There is a second h1.'];
      return level > previous + 1 ? [`A heading h${level} follows h${previous}: the level between is missing.`] : [];
    }),
  ];
}

function namelessPictures(page: Page): string[] {
  return elementsOf(page)
    .filter((element) => {
      if (element.tagName === 'img') return attributeOf(element, 'alt') === undefined;
      if (element.tagName !== 'svg') return false;
      const isHidden = attributeOf(element, 'ariaHidden') === 'true';
      const isNamed = attributeOf(element, 'ariaLabel') ?? attributeOf(element, 'ariaLabelledBy');
      return !isHidden && !isNamed;
    })
    .map(
      ({ tagName }) =>
        `An ${tagName} has no text alternative. Give it a label, or hide it (aria-hidden) where it only decorates.`,
    );
}
