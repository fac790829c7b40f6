import { Fragment, type HTMLAttributes, type ReactNode, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { elementPx, listTopPx, resize, type ScrollMap, scrollTo, showAt, startMap } from './scroll-map.ts';
import styles from './virtual-rows.module.css';

/** Lists up to this long are drawn whole, so that the browser's own search finds all of them. */
const wholeRows = 300;
/** Rows drawn beyond the screen, on each side. */
const spareRows = 12;
/** Where nothing is laid out, as in tests. */
const fallback = { rowPx: 21, viewPx: 384 };

export type RowTarget = { row: number };

type VirtualRowsProps = {
  count: number;
  /** What a row shows, in one line; undefined while that is being read. */
  render: (row: number) => ReactNode;
  /** Asks for rows that are about to be drawn. */
  onRange?: (from: number, to: number) => void;
  /** Brings a row into view, anew for each new object. */
  target?: RowTarget | undefined;
  /** Keeps the end in view while the list grows. */
  isAtTail?: boolean;
  /** Tells whether the end is in view, after the visitor has scrolled. */
  onTail?: (isAtTail: boolean) => void;
  attributes: HTMLAttributes<HTMLDivElement>;
};

/** A scrolling list of one-line rows, of which only those on screen are drawn. */
export function VirtualRows({ count, render, onRange, target, isAtTail, onTail, attributes }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const map = useRef<ScrollMap>(startMap);
  const rowPx = useRef(fallback.rowPx);
  const isScrolledByVisitor = useRef(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const isWhole = count <= wholeRows;

  map.current = resize(map.current, count * rowPx.current, map.current.viewPx || fallback.viewPx);
  const first = Math.floor(listTopPx(map.current) / rowPx.current);
  const from = isWhole ? 0 : Math.max(0, first - spareRows);
  const to = isWhole ? count : Math.min(count, first + Math.ceil(map.current.viewPx / rowPx.current) + spareRows);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const pre = element.querySelector('pre');
      rowPx.current = (pre && Number.parseFloat(getComputedStyle(pre).lineHeight)) || fallback.rowPx;
      map.current = resize(map.current, map.current.totalPx, element.clientHeight || fallback.viewPx);
      redraw();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    onRange?.(from, to);
  }, [onRange, from, to]);

  useLayoutEffect(() => {
    if (!target || !scroller.current) return;
    const { totalPx, viewPx } = map.current;
    const rowTop = target.row * rowPx.current;
    const isInView = rowTop >= listTopPx(map.current) && rowTop + rowPx.current <= listTopPx(map.current) + viewPx;
    if (isInView) return;
    map.current = showAt(map.current, Math.min(rowTop - viewPx / 3, totalPx));
    scroller.current.scrollTop = map.current.topPx;
    redraw();
  }, [target]);

  const { totalPx, viewPx } = map.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end moves as the list grows, and once its rows are measured.
  useLayoutEffect(() => {
    if (!isAtTail || !scroller.current) return;
    isScrolledByVisitor.current = false;
    map.current = showAt(map.current, map.current.totalPx);
    scroller.current.scrollTop = scroller.current.scrollHeight;
    redraw();
  }, [isAtTail, totalPx, viewPx]);

  function onScroll() {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = scroller.current ?? {};
    const before = map.current;
    // What was set above is told once more by an event.
    if (Math.abs(scrollTop - before.topPx) < 1) return;
    map.current = scrollTo(before, scrollTop);
    // A list that grows is scrolled, too; only the visitor leaves its end or comes back to it.
    if (isScrolledByVisitor.current) onTail?.(scrollTop + clientHeight >= scrollHeight - rowPx.current);
    redraw();
  }

  function noteVisitor() {
    isScrolledByVisitor.current = true;
  }

  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  // In a tree or list box only items may stand between it and their text.
  const role = attributes.role ? 'presentation' : undefined;
  const code = (
    <code role={role}>
      {rows.map((row) => (
        <Fragment key={row}>
          {row > from && '\n'}
          {render(row) ?? ' '}
        </Fragment>
      ))}
    </code>
  );
  const topPx = from * rowPx.current - map.current.offsetPx;
  return (
    <div
      ref={scroller}
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      onScroll={onScroll}
      onWheelCapture={noteVisitor}
      onPointerDownCapture={noteVisitor}
      onTouchMoveCapture={noteVisitor}
      onKeyDownCapture={noteVisitor}
      {...attributes}
      role={attributes.role ?? 'group'}
      className={`${styles.scroller} ${attributes.className ?? ''}`}
    >
      {isWhole ? (
        <div className={styles.whole}>
          <pre role={role}>{code}</pre>
        </div>
      ) : (
        <div className={styles.space} style={{ height: elementPx(map.current) }}>
          <pre role={role} style={{ top: topPx }}>
            {code}
          </pre>
        </div>
      )}
    </div>
  );
}
