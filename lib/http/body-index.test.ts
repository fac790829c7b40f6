import { describe, expect, test } from 'vitest';
import { BodyIndex } from './body-index.ts';
import { allOpen, firstOpen, toggleRow } from './tree-rows.ts';

const json = '{"data":[{"id":"acc_1","tags":["a","b"]},{"id":"acc_2"}],"next_cursor":null}';
const index = new BodyIndex(new TextEncoder().encode(json), true);

/** What a face shows, a row a line. */
function shown(face: 'pretty' | 'tree' | 'raw', of = index): string[] {
  return of.read(face, 0, of.count(face)).map(({ text, depth, node }) => {
    const fold = node ? `${node.isOpen ? '▾' : '▸'}${node.size} ` : '';
    return `${'  '.repeat(depth)}${fold}${text}`;
  });
}

test('a tree shows what is not closed, and how much each holds', () => {
  index.setTree(firstOpen);
  expect(shown('tree')).toEqual(['▾2 {', '  ▾2 "data":[', '    ▸2 {', '    ▸1 {', '  "next_cursor":null']);
  index.setTree(toggleRow(firstOpen, 2));
  expect(shown('tree').slice(2, 5)).toEqual(['    ▾2 {', '      "id":"acc_1",', '      ▸2 "tags":[']);
  index.setTree(toggleRow(toggleRow(firstOpen, 1), 2));
  expect(shown('tree')).toEqual(['▾2 {', '  ▸2 "data":[', '  "next_cursor":null']);
});

test('a search leads to rows of each face', () => {
  index.setTree(allOpen);
  expect(Array.from(index.find('pretty', 'ACC_'))).toEqual([3, 10]);
  expect(Array.from(index.find('tree', 'acc_'))).toEqual([3, 8]);
  expect(Array.from(index.find('raw', 'acc_'))).toEqual([0, 0]);
  expect(index.rowAt('pretty', json.indexOf('"next'))).toBe(13);
});

describe('what came', () => {
  test('is shown as it came, where it is no JSON', () => {
    const text = '{"a":\n oops}';
    const broken = new BodyIndex(new TextEncoder().encode(text), true);
    expect(broken.isJson).toBe(false);
    expect(shown('raw', broken).join('\n')).toBe(text);
    expect(shown('pretty', broken)).toEqual(shown('raw', broken));
  });

  test('is cut where a row is long, and says by how much', () => {
    const long = new BodyIndex(new TextEncoder().encode(`["${'é'.repeat(5000)}"]`), true);
    const [, row] = long.read('pretty', 0, 2);
    expect(row?.text).toBe(`"${'é'.repeat(999)}`);
    expect(row?.restBytes).toBe(10_002 - 2000);
  });
});
