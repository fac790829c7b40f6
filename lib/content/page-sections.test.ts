import { describe, expect, it } from 'vitest';
import { readPageSections } from './page-sections.ts';
import { parsePageSource } from './page-source.ts';

const sectionsOf = (body: string) =>
  readPageSections(parsePageSource('docs/a.mdx', '/docs/a', `---\ntitle: A\ndescription: About it.\n---\n${body}`));

describe('readPageSections', () => {
  it('gives what stands below each heading, with the ids that the page has', () => {
    expect(sectionsOf('Before.\n\n## First *part*\n\nOne.\n\n- two\n- three\n\n### First part\n\nFour.')).toEqual([
      { id: '', title: 'A', depth: 1, text: 'About it. Before.' },
      { id: 'first-part', title: 'First part', depth: 2, text: 'One. two three' },
      { id: 'first-part-1', title: 'First part', depth: 3, text: 'Four.' },
    ]);
  });

  it('has facts as words, and code not at all', () => {
    const [page] = sectionsOf(
      'Kept <Fact name="idempotency-lifetime" /> by <Header name="Idempotency-Key" />.\n\n```js\nx()\n```',
    );
    expect(page?.text).toBe('About it. Kept 24 hours by Idempotency-Key.');
  });

  it('has a section for an error code, under its own name', () => {
    const sections = sectionsOf('<ErrorSection code="rate_limited">\nWait.\n</ErrorSection>');
    expect(sections[1]).toMatchObject({ id: 'rate_limited', title: 'rate_limited', depth: 3 });
    expect(sections[1]?.text).toMatch(/^429 Too Many Requests\. .*Wait\. For example: “The limit of .*”$/);
  });
});
