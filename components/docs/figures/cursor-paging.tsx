type Page = { list: number[]; rows: number[]; cursor: string | undefined; nextCursor: string | undefined };

type CursorPagingProps = {
  /** Each request's list, newest row first, the rows of its answer, the cursor that it sent and the one that it got. */
  pages: Page[];
  /** The row on top of the last list: the lists are drawn so that equal rows stand side by side. */
  newest: number;
};

const rowHeight = 26;
const headHeight = 44;

/** The list at each request of a walk, a column each, and between them the cursor, which stays where it is. */
export function CursorPaging({ pages, newest }: CursorPagingProps) {
  const pitch = 102 / pages.length;
  const bottom = headHeight + newest * rowHeight;
  const top = (row: number) => headHeight + (newest - row) * rowHeight;
  return (
    <svg width="100%" height={bottom + 44} aria-hidden="true">
      {pages.map((page, index) => (
        <svg key={page.list.length} x={`${round(index * pitch)}%`} width={`${round(pitch - 2)}%`} aria-hidden="true">
          <text y="14">Request {index + 1}</text>
          <text y="32" {...(page.cursor ? { fontFamily: 'var(--font-code)' } : {})}>
            {page.cursor ? `cursor=${page.cursor}` : 'no cursor'}
          </text>
          {page.list.map((row) => (
            <Row key={row} row={row} y={top(row)} page={page} isAdded={row > (pages[0]?.list[0] ?? row)} />
          ))}
          <text y={bottom + 20} fontFamily="var(--font-code)">
            next_cursor
          </text>
          <text y={bottom + 38} fontFamily="var(--font-code)">
            {page.nextCursor ?? 'null'}
          </text>
        </svg>
      ))}
      {pages.map(({ rows, nextCursor }, index) =>
        nextCursor ? (
          <line
            key={nextCursor}
            x1={`${round(index * pitch)}%`}
            x2={`${round((index + 2) * pitch - 2)}%`}
            y1={top((rows.at(-1) ?? 0) - 1)}
            y2={top((rows.at(-1) ?? 0) - 1)}
            stroke="var(--datum)"
            strokeWidth="3"
          />
        ) : null,
      )}
    </svg>
  );
}

function Row({ row, y, page, isAdded }: { row: number; y: number; page: Page; isAdded: boolean }) {
  const isAnswered = page.rows.includes(row);
  return (
    <>
      <rect
        width="100%"
        y={y}
        height={rowHeight}
        fill={isAnswered ? 'var(--shoal)' : 'none'}
        stroke={isAnswered ? 'var(--ink-2)' : 'var(--edge)'}
        strokeDasharray={isAnswered ? undefined : isAdded ? '4 3' : '1 3'}
      />
      <text
        x="8"
        y={y + 17}
        fontWeight={isAnswered ? 600 : undefined}
        style={{ fill: isAnswered ? 'var(--ink)' : 'var(--ink-3)', stroke: 'none' }}
      >
        {row}
        {isAdded ? ' added' : ''}
      </text>
    </>
  );
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
