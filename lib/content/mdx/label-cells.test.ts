import { expect, it } from 'vitest';
import { labelCells } from './label-cells.ts';
import { parseMdx } from './prepare-tree.ts';

const labelsOf = (body: string) => {
  const tree = parseMdx('docs/a.mdx', body);
  labelCells()(tree);
  const [table] = tree.children;
  if (table?.type !== 'table') throw new Error('There is no table.');
  return table.children.map((row) => row.children.map((cell) => cell.data?.hProperties?.['data-label']));
};

it('tells the cells of a wide table what their columns are called', () => {
  expect(labelsOf('| You see | `Because` | Do |\n| - | - | - |\n| a | b | c |')).toEqual([
    [undefined, undefined, undefined],
    [undefined, 'Because', 'Do'],
  ]);
});

it('leaves tables of two columns alone, which read without', () => {
  expect(labelsOf('| A | B |\n| - | - |\n| a | b |').flat()).toEqual(Array(4).fill(undefined));
});
