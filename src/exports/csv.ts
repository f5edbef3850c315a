import type { Cell, Row, Table } from './columns.ts';

/** Tells spreadsheets that it is UTF-8; every CSV file begins with it. */
const MARK = '\ufeff';
/** So many rows are one piece of text. */
const ROWS = 500;

/** A table as CSV by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front. */
export async function* csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>) {
  let piece = MARK + line(columns.map(({ name }) => name));
  let held = 0;
  for await (const row of rows) {
    piece += line(row);
    held += 1;
    if (held % ROWS !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const line = (row: Row) => `${row.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(Number(value));
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
