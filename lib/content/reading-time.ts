import 'server-only';
import { readPageSections } from './page-sections.ts';
import type { PageSource } from './page-source.ts';

// People read technical English at 200 to 240 words a minute.
const wordsPerMinute = 220;

/** How long a guide takes to read, in whole minutes: what its author says, else by its words, code not counted. */
export function readingMinutes(guide: PageSource): number {
  if (guide.frontmatter.minutes !== undefined) return guide.frontmatter.minutes;
  const words = readPageSections(guide).flatMap(({ title, text }) => `${title} ${text}`.match(/\S+/g) ?? []);
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
