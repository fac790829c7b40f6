import { describe, expect, it } from 'vitest';
import { checkTarget } from './check-target.ts';

const page = { mayEndInSlash: true };
const api = { mayEndInSlash: false };

describe('a request target', () => {
  it.each([
    ['row 2', '/a/../b'],
    ['row 2', '/a/.'],
    ['row 2', '/a/%2e%2e/b'],
    ['row 2', '/a/%2E./b'],
    ['row 2', '/a/..;/b'],
    ['row 2', '/a%2fb'],
    ['row 2', '/a%5Cb'],
    ['row 2', '/a%252fb'],
    ['row 2', '/a//b'],
    ['row 3', '/a%00'],
    ['row 3', '/a%0d%0ab'],
    ['row 3', '/a%3fb'],
    ['row 3', '/a%23b'],
    ['row 4', '/%ff'],
    ['row 4', '/a%'],
    ['row 4', '/a%zz'],
    ['row 4', '/%c0%ae'],
    ['row 4', '/%ed%a0%80'],
    ['row 4', '/a?q=%ff'],
    ['row 4', '/a?q=50%'],
    ['row 5', '//evil.example/a'],
    ['row 5', '/\\evil.example'],
    ['row 5', 'http://evil.example/'],
    ['', '*'],
    ['', '/ä'],
    ['', '/a#b'],
  ])('is refused by %s: %s', (_, target) => {
    expect(checkTarget(target, page)).toMatchObject({ code: 'invalid_path' });
  });

  it.each(['/', '/a', '/a/b.c', '/a/..b', '/a/%20', '/a/100%25', '/%C3%A4', "/a?q='..//%2f%5c%00'", '/a?', '/a?b?c'])(
    'is accepted: %s',
    (target) => {
      expect(checkTarget(target, page)).toBeUndefined();
    },
  );

  it('may end in a slash where it names a page, and not where it names an operation', () => {
    expect(checkTarget('/a/', page)).toBeUndefined();
    expect(checkTarget('/a/', api)).toMatchObject({ code: 'invalid_path' });
    expect(checkTarget('/a//', page)).toMatchObject({ code: 'invalid_path' });
  });
});
