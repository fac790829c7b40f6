import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deferFramework } from './defer-framework.ts';

/** What Next 16 makes of a page, shortened. */
const head =
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
  '<script src="/_next/static/chunks/one.js" async=""></script>' +
  '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>';
const start =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[7]});</script>' +
  '<script src="/_next/static/chunks/main.js" async=""></script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\nx.push(\\"\\u003c/script>\\")"])</script>';
const own =
  '<script id="page-script">if(1<2)console.log("$&")</script><script type="application/ld+json">{"@type":"x"}</script>';

const pageOf = (body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${own}${body}${start}</body></html>`;
const executable = (html = '') => [...html.matchAll(/<script(?![^>]*\stype=")[^>]*>/g)].map(([tag]) => tag);

describe('a page without an island', () => {
  it('keeps its text, its styles and our own scripts, and nothing of the framework', () => {
    expect(deferFramework(pageOf('<p>All of $1 text</p>'))).toBe(
      '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        `</head><body>${own}<p>All of $1 text</p></body></html>`,
    );
  });

  it('loads late stylesheets by a link that HTML allows', () => {
    const late = '<link href="/b.css" rel="stylesheet" as="style" data-precedence="dynamic"/>';
    expect(deferFramework(late)).toBe('<link href="/b.css" rel="stylesheet" data-precedence="dynamic"/>');
  });

  it('is one also where its text speaks of islands', () => {
    expect(
      deferFramework(pageOf('<p title="&lt;a data-island=">&lt;div data-island=""&gt; data-island </p>')),
    ).not.toContain('id="framework"');
  });
});

describe('a page with an island', () => {
  const page = deferFramework(pageOf('<div class="a" data-island=""></div>'));

  it('holds the framework as data that runs by nothing but the page script', () => {
    expect(executable(page)).toEqual(['<script id="page-script">']);
    expect(page).not.toContain('as="script"');
    const [, data = ''] =
      /<script type="application\/json" id="framework">(.*?)<\/script><\/body>/s.exec(page ?? '') ?? [];
    expect(JSON.parse(data)).toEqual({
      sources: ['/_next/static/chunks/one.js', '/_next/static/chunks/main.js'],
      calls: [
        ['TURBOPACK', { runtimeModuleIds: [7] }],
        ['__next_f', [0]],
        ['__next_f', [1, '1:"$Sreact.fragment"\nx.push("</script>")']],
      ],
    });
  });
});

describe('a page with a script of a form that is not known', () => {
  it.each([
    ['an inline script that does more than push', '<script>start()</script>'],
    ['a push of what is no JSON', '<script>self.__next_f.push([1,window])</script>'],
    ['two statements', '<script>self.__next_f.push([0]);start(1)</script>'],
    [
      'a script with an attribute that must not be lost',
      '<script src="/_next/a.js" async="" integrity="sha384-x"></script>',
    ],
    ['a script of another origin', '<script src="https://cdn.example/a.js" async=""></script>'],
  ])('is left as it is: %s', (_, script) => {
    expect(deferFramework(pageOf(script))).toBeUndefined();
  });
});

it.each(globSync(['app/**/*.tsx', 'components/**/*.tsx']).filter((file) => isClient(file)))(
  '%s, which needs React in the browser, renders an element with data-island: else the server leaves React out',
  (file) => {
    expect(readFileSync(file, 'utf8')).toContain('data-island=');
  },
);

function isClient(file: string): boolean {
  return /^\s*(['"])use client\1/.test(readFileSync(file, 'utf8'));
}
