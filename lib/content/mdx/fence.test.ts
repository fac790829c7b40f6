import { describe, expect, it } from 'vitest';
import { readFence } from './fence.ts';

const five = 'a\nb\nc\nd\ne';

describe('readFence', () => {
  it('says which statuses its requests meet, and why it is not run', () => {
    expect(readFence({ lang: 'js', meta: 'answers="400 412?"', value: 'a' }).run.answers).toEqual([
      { status: 400, isCertain: true },
      { status: 412, isCertain: false },
    ]);
    expect(readFence({ lang: 'http', meta: 'unrun="an answer"', value: 'a' }).run.unrun).toBe('an answer');
    expect(() => readFence({ lang: 'js', meta: 'unrun="too slow"', value: 'a' })).toThrow(/language that is run/);
    expect(() => readFence({ lang: 'js', meta: 'answers="200"', value: 'a' })).toThrow(/statuses/);
  });

  it('titles a block by its language unless it has a title of its own', () => {
    expect(readFence({ lang: 'js', value: 'a' })).toMatchObject({ title: 'JavaScript', highlightAs: 'javascript' });
    expect(readFence({ lang: 'sh', meta: 'title="A first request"', value: 'a' }).title).toBe('A first request');
  });

  it('remembers shell, JavaScript and Python as the generated samples do', () => {
    const ids = ['sh', 'js', 'python'].map((lang) => readFence({ lang, value: 'a' }).id);
    expect(ids).toEqual(['curl', 'javascript', 'python']);
  });

  it('highlights the lines that are named, singly and as ranges', () => {
    const { marks } = readFence({ lang: 'text', meta: '{1, 3-4} title="Five"', value: five });
    expect(marks).toEqual(['mark', undefined, 'mark', 'mark', undefined]);
  });

  it('takes the signs of a diff for marks, and off the code', () => {
    const { source, marks } = readFence({ lang: 'js', meta: 'diff', value: '  a\n- b\n+ c\n\n+' });
    expect(source).toBe('a\nb\nc\n\n');
    expect(marks).toEqual([undefined, 'del', 'ins', undefined, 'ins']);
  });

  it.each([
    ['bash', '', five, /"bash" is no language of a code block\. There are: sh, js, /],
    [null, '', five, /"" is no language/],
    ['js', 'title=Five', five, /"title=Five" is nothing that a code block takes/],
    ['js', 'showLineNumbers', five, /"showLineNumbers" is nothing/],
    ['js', '{6}', five, /line 6 is marked, but the code block has 5/],
    ['js', '{0}', five, /\{0\} names no lines/],
    ['js', '{4-2}', five, /\{4-2\} names no lines/],
    ['js', '{a}', five, /\{a\} names no lines/],
    ['js', 'diff', '+ a\nb', /line 2 of a diff begins with "b"/],
    ['js', 'diff', '  a', /nothing is added or removed/],
    ['js', 'diff {1}', '+ a', /takes no line numbers/],
  ])('refuses %s %s', (lang, meta, value, message) => {
    expect(() => readFence({ lang, meta, value })).toThrow(message);
  });
});
