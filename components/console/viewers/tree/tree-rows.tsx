import { type KeyboardEvent, useCallback, useEffect, useId, useState } from 'react';
import controls from '#components/ui/controls.module.css';
import { Icon } from '#components/ui/icon.tsx';
import { allClosed, allOpen, firstOpen, type TreeState, toggleRow } from '#lib/http/tree-rows.ts';
import type { ResponseGuide } from '#lib/request/response-guide.ts';
import { type RowTarget, VirtualRows } from '../../virtual-rows/virtual-rows.tsx';
import type { RowSource } from '../text/row-source.ts';
import { TreeRow } from './tree-row.tsx';
import styles from './tree-rows.module.css';

type TreeRowsProps = {
  source: RowSource;
  query: string;
  /** Where the search stands. */
  target: RowTarget | undefined;
  need: (from: number, to: number) => void;
  guide: ResponseGuide | undefined;
};

/** JSON as a tree by the ARIA pattern: arrows move, open and close; Home and End go to the ends. */
export function TreeRows({ source, query, target, need, guide }: TreeRowsProps) {
  const [tree, setTree] = useState<TreeState>(firstOpen);
  const [active, setActive] = useState<RowTarget>({ row: 0 });
  const prefix = useId();
  const count = source.count('tree');
  const isSearching = query !== '';

  useEffect(() => source.setTree(tree), [source, tree]);
  // What is searched for may be in something closed.
  useEffect(() => {
    if (isSearching) setTree(allOpen);
  }, [isSearching]);
  useEffect(() => {
    if (target) setActive(target);
  }, [target]);

  const toggle = useCallback((row: number) => setTree((before) => toggleRow(before, row)), []);

  function moveByKey(event: KeyboardEvent) {
    const node = source.row('tree', active.row)?.node;
    const moves: Record<string, (() => void) | undefined> = {
      ArrowDown: () => setActive({ row: Math.min(count - 1, active.row + 1) }),
      ArrowUp: () => setActive({ row: Math.max(0, active.row - 1) }),
      Home: () => setActive({ row: 0 }),
      End: () => setActive({ row: count - 1 }),
      ArrowRight: node && !node.isOpen ? () => toggle(node.row) : () => setActive({ row: active.row + 1 }),
      ArrowLeft: node?.isOpen ? () => toggle(node.row) : () => setActive({ row: parentOf(source, active.row) }),
      Enter: node && (() => toggle(node.row)),
    };
    const move = moves[event.key];
    if (!move || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    move();
  }

  return (
    <>
      <p className={`row ${styles.actions}`}>
        <button className={controls.textButton} type="button" onClick={() => setTree(allOpen)}>
          <Icon name="plus" />
          Open all
        </button>
        <button className={controls.textButton} type="button" onClick={() => setTree(allClosed)}>
          <Icon name="up" />
          Close all
        </button>
      </p>
      <VirtualRows
        count={count}
        onRange={need}
        target={active}
        attributes={{
          role: 'tree',
          'aria-label': 'Response body',
          'aria-activedescendant': `${prefix}-${active.row}`,
          onKeyDown: moveByKey,
          className: styles.tree,
        }}
        render={(row) => (
          <TreeRow
            id={`${prefix}-${row}`}
            row={source.row('tree', row)}
            query={query}
            isActive={row === active.row}
            guide={guide}
            onPress={() => {
              setActive({ row });
              const node = source.row('tree', row)?.node;
              if (node) toggle(node.row);
            }}
          />
        )}
      />
    </>
  );
}

/** The nearest row above that is less deep. */
function parentOf(source: RowSource, row: number): number {
  const depth = source.row('tree', row)?.depth ?? 0;
  for (let above = row - 1; above >= 0; above -= 1) {
    const candidate = source.row('tree', above);
    if (!candidate || candidate.depth < depth) return above;
  }
  return 0;
}
