import { describe, expect, it } from 'vitest';
import { mergeStyles, parseMergedPath } from './merge-styles.ts';

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`;
const late = '<link href="/_next/static/chunks/c_3.css" rel="stylesheet" data-precedence="dynamic"/>';
const merged = '<link rel="stylesheet" href="/_next/static/styles/a-1,b,c_3.css"/>';

describe('mergeStyles', () => {
  it('has a page load its stylesheets as one, in their order', () => {
    expect(mergeStyles(`<head>${link('a-1')}<title>A</title>${link('b')}${late}</head>`)).toBe(
      `<head>${merged}<title>A</title></head>`,
    );
    expect(parseMergedPath('/_next/static/styles/a-1,b,c_3.css')).toEqual(['a-1', 'b', 'c_3']);
  });

  it('leaves the links of a page that React will find, without loading them', () => {
    const html = mergeStyles(
      `${link('a-1')}${link('b')}${late}<script type="application/json" id="framework"></script>`,
    );
    expect(html.startsWith(merged)).toBe(true);
    expect(html.match(/<link disabled="" /g)).toHaveLength(3);
  });

  it('leaves a page as it is whose stylesheet is one, or of another place', () => {
    for (const html of [link('a'), '<link rel="stylesheet" href="/b.css"/>', '<p>rel="stylesheet"</p>']) {
      expect(mergeStyles(html)).toBe(html);
    }
  });
});

describe('a path of merged stylesheets', () => {
  it.each([
    '/_next/static/styles/a.css',
    '/_next/static/styles/a,../b.css',
    '/_next/static/styles/a,b.css/c',
    '/_next/static/chunks/a,b.css',
    `/_next/static/styles/${'a,'.repeat(50)}a.css`,
  ])('is not %s', (path) => expect(parseMergedPath(path)).toBeUndefined());
});
