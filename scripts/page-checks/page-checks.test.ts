import { describe, expect, it } from 'vitest';
import { findDeadLinks } from './find-dead-links.ts';
import { findHtmlFaults } from './find-html-faults.ts';
import { findStructureFaults } from './find-structure-faults.ts';
import { parsePage } from './page.ts';

const page = (main: string, path = '/docs/a') =>
  parsePage(
    path,
    `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><main>${main}</main></body></html>`,
  );

const problemsOf = (main: string) => findStructureFaults(page(main)).map(({ problem }) => problem);

describe('findDeadLinks', () => {
  const pages = [
    page('<h1 id="a">A</h1><a href="/docs/b#there">1</a><a href="/docs/b#nowhere">2</a><a href="/docs/gone">3</a>'),
    page('<h2 id="there">B</h2><a href="#there">4</a><a href="#lost">5</a><a href="/feed.xml">6</a>', '/docs/b'),
    page(
      '<a href="https://elsewhere.example/">7</a><a href="/docs/b?x=1#draft=v1.e30">8</a><a href="mailto:a@b">9</a>',
      '/docs/c',
    ),
    page('<form action="/search"><button>Search</button></form>', '/docs/d'),
  ];

  it('finds links to pages and anchors that are not there, and no others', async () => {
    const asked: string[] = [];
    const findings = await findDeadLinks(pages, async (path) => {
      asked.push(path);
      return path === '/feed.xml' ? 200 : 404;
    });
    expect(findings.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      '/docs/a /docs/b#nowhere: /docs/b has no element with the id "nowhere".',
      '/docs/a /docs/gone answers 404. Link to a page that is there.',
      '/docs/b #lost: /docs/b has no element with the id "lost".',
      '/docs/d /search answers 404. Link to a page that is there.',
    ]);
    expect(asked).toEqual(['/docs/gone', '/feed.xml', '/search']);
  });
});

describe('findStructureFaults', () => {
  it('finds nothing on a page that is right', () => {
    const svg = '<svg aria-hidden="true"></svg><svg role="img" aria-label="A curve"></svg>';
    expect(problemsOf(`<h1>A</h1><h2 id="b">B</h2><h3 id="c">C</h3><h2>D</h2><img src="x" alt="">${svg}`)).toEqual([]);
  });

  it.each([
    ['<h1>A</h1><p id="x"></p><p id="x"></p>', /^The id "x" stands twice/],
    ['<h1>A</h1><h3>B</h3>', /^A heading h3 follows h1/],
    ['<h2>A</h2>', /^The first heading of <main> is no h1/],
    ['<h1>A</h1><h1>B</h1>', /^There is a second h1/],
    ['<h1>A</h1><img src="x">', /^An img has no text alternative/],
    ['<h1>A</h1><svg><path d=""></path></svg>', /^An svg has no text alternative/],
  ])('finds what is wrong with %s', (main, problem) => {
    expect(problemsOf(main)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('findHtmlFaults', () => {
  it('tells the page of an error and of a warning', () => {
    const pages = [
      page('<p>a', '/fine'),
      page('<p><div>a</div></p>', '/wrong'),
      page('<section>a</section>', '/doubtful'),
    ];
    const findings = findHtmlFaults(pages);
    expect(findings.map(({ path }) => path).sort()).toEqual(['/doubtful', '/wrong']);
    expect(findings.find(({ path }) => path === '/wrong')?.problem).toMatch(/^HTML error: No .p. element in scope/);
  }, 30_000);
});
