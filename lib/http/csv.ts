/** A cell: numbers stay plain, null is empty. */
export type CsvCell = string | number | null;

const lineEnd = '\r\n';

/**
 * A table as CSV by RFC 4180, the header line first. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front, by which spreadsheets know it for text; nothing else is changed, so that other readers see what was there.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let text = writeLine(header);
  for (const row of rows) text += writeLine(row);
  return text;
}

function writeLine(cells: readonly CsvCell[]): string {
  return cells.map(writeCell).join(',') + lineEnd;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const inert = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
