import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin: cells of tables with more than two columns know the title of their column, which stands before them
 * where the screen is too narrow for columns.
 */
export function labelCells() {
  return (tree: Root): void => {
    visit(tree, 'table', ({ children: [head, ...rows] }) => {
      const titles = head?.children.map((cell) => textOf(cell)) ?? [];
      if (titles.length < 3) return;
      for (const cells of rows.map((row) => row.children)) {
        for (const [index, cell] of cells.entries()) {
          const label = index > 0 ? titles[index] : '';
          if (label) cell.data = { ...cell.data, hProperties: { 'data-label': label } };
        }
      }
    });
  };
}
