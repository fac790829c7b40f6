import { describe, expect, it } from 'vitest';
import { parsePageSource } from './page-source.ts';
import { readingMinutes } from './reading-time.ts';

const minutesOf = (text: string, more = '') =>
  readingMinutes(parsePageSource('docs/a.mdx', '/docs/a', `---\ntitle: A\ndescription: B\n${more}---\n${text}`));

describe('the reading time of a guide', () => {
  it.each([
    ['counts its words', 'word '.repeat(660), '', 3],
    ['is never less than a minute', 'word', '', 1],
    ['leaves code out', `\`\`\`sh\n${'word '.repeat(2000)}\n\`\`\``, '', 1],
    ['is what the author says', 'word', 'minutes: 4\n', 4],
  ])('%s', (_case, text, more, minutes) => {
    expect(minutesOf(text, more)).toBe(minutes);
  });
});
