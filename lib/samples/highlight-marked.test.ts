import { expect, it } from 'vitest';
import { highlightMarked } from './highlight-marked.ts';

const textOf = (line: { text: string }[] = []) => line.map(({ text }) => text).join('');

it('colours each side of a change as the whole it is', async () => {
  const source = ['const a = `one', 'const a = 1;', 'two`;', 'const b = 2;'].join('\n');
  const lines = await highlightMarked(source, 'javascript', ['del', 'ins', 'del', undefined]);
  expect(lines.map(textOf)).toEqual(source.split('\n'));
  expect(lines[1]).toContainEqual({ text: '1', kind: 'constant' });
  expect(lines[2]?.[0]).toEqual({ text: 'two`', kind: 'string' });
  expect(lines[3]?.[0]).toMatchObject({ kind: 'keyword' });
});

it('leaves text plain', async () => {
  expect(await highlightMarked('const a\nb', undefined, [])).toEqual([
    [{ text: 'const a', kind: '' }],
    [{ text: 'b', kind: '' }],
  ]);
});
