import type { BodyRow } from '#lib/http/body-index.ts';
import type { ResponseGuide } from '#lib/request/response-guide.ts';
import { RestNote } from '../text/body-row-view.tsx';
import { explainTime } from '../text/explain-time.ts';
import { explainValue } from '../text/explain-value.tsx';
import { JsonRow } from '../text/json-row.tsx';
import styles from './tree-rows.module.css';

type TreeRowProps = {
  id: string;
  row: BodyRow | undefined;
  query: string;
  isActive: boolean;
  guide: ResponseGuide | undefined;
  onPress: () => void;
};

/** A member or element; one that holds others opens and closes. A time is said in words beside it. */
export function TreeRow({ id, row, query, isActive, guide, onPress }: TreeRowProps) {
  if (!row) return null;
  const { node } = row;
  const [, value = ''] = /"((?:[^"\\]|\\.)*)",?\s*$/.exec(row.text) ?? [];
  const time = explainTime(value, Date.now());
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it takes the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus, and says which item is active.
    <span
      id={id}
      role="treeitem"
      aria-level={row.depth + 1}
      aria-expanded={node?.isOpen}
      aria-selected={isActive}
      className={styles.item}
      data-folds={node ? '' : undefined}
      onClick={onPress}
    >
      {'  '.repeat(Math.min(row.depth, 64))}
      <span className={styles.sign} aria-hidden="true">
        {node ? (node.isOpen ? '▾' : '▸') : ' '}
      </span>{' '}
      <JsonRow
        text={row.text.replace(/,\s*$/, '')}
        query={query}
        wrap={(key, text, shown) => explainValue(guide, key, text, shown)}
      />
      {node && <span className={styles.note}>{closingText(row.text, node)}</span>}
      {time && <span className={styles.note}> {time}</span>}
      <RestNote bytes={row.restBytes} />
    </span>
  );
}

function closingText(text: string, { isOpen, size }: NonNullable<BodyRow['node']>): string {
  const isObject = /\{\s*$/.test(text);
  const count = `${size.toLocaleString('en-US')}${size >= 10_000 ? ' or more' : ''}`;
  return `${isOpen ? '' : ` … ${isObject ? '}' : ']'}`} ${count} ${isObject ? 'field' : 'item'}${size === 1 ? '' : 's'}`;
}
