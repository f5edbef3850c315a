import type { Cell, Column, Row, Table } from './columns.ts';
import type { Gathered } from './gather.ts';
import type { Manifest } from './manifest.ts';

/** How a cell of a workbook looks. */
export type Look =
  | 'plain'
  | 'head'
  | 'title'
  | 'long'
  | 'day'
  | 'instant'
  | 'whole'
  | 'decimal'
  | 'share';

/** A cell of a workbook. A day is YYYY-MM-DD, an instant ISO text: both are written as dates. */
export interface SheetCell {
  readonly value: Cell;
  readonly look: Look;
}

/** A sheet to write; its rows come one after the other. */
export interface Sheet {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row names the columns and stays in sight. */
  readonly hasHead: boolean;
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
}

export const cell = (value: Cell, look: Look = 'plain'): SheetCell => ({ value, look });
export const heads = (...names: readonly string[]) => names.map((name) => cell(name, 'head'));

/** Every table as a sheet, after one that says what the file is, and before one that says what each column means. */
export function sheetsOf({ manifest, tables }: Gathered): Sheet[] {
  return [aboutSheet(manifest), ...tables.map(tableSheet), definitionsSheet(manifest)];
}

/** A table as a sheet. */
export function tableSheet({ name, columns, rows }: Table): Sheet {
  return {
    name,
    widths: columns.map((column) => Math.max(12, column.name.length + 2)),
    hasHead: true,
    rows: tableRows(columns, rows),
  };
}

async function* tableRows(columns: readonly Column[], rows: Table['rows']) {
  yield heads(...columns.map(({ name }) => name));
  const looks = columns.map(lookOf);
  for await (const row of rows) yield cellsOf(row, looks);
}

const cellsOf = (row: Row, looks: readonly Look[]) =>
  row.map((value, at) => cell(value, looks[at]));

function lookOf({ kind, unit }: Column): Look {
  if (kind === 'day' || kind === 'instant') return kind;
  if (kind === 'integer') return 'whole';
  if (kind !== 'number') return 'plain';
  if (unit === 'share') return 'share';
  return unit === 'count' || unit === 'tokens' ? 'whole' : 'decimal';
}

function aboutSheet({ about, range, rules, ...manifest }: Manifest): Sheet {
  const invented = manifest.demonstration
    ? [[cell('Demonstration: these figures are invented.', 'head')]]
    : [];
  return {
    name: 'Read me',
    widths: [24, 100],
    hasHead: false,
    rows: [
      [cell('Cogniforce', 'title')],
      ...invented,
      [cell('First day'), cell(range.from, 'day')],
      [cell('Last day'), cell(range.to, 'day')],
      [cell('Time zone of days'), cell(range.timeZone)],
      [cell('Figures as of (UTC)'), cell(about.asOf, 'instant')],
      [cell('Made at (UTC)'), cell(manifest.madeAt, 'instant')],
      [cell('Version'), cell(manifest.version)],
      ...rules.map((rule, at) => [cell(at === 0 ? 'Rules' : ''), cell(rule, 'long')]),
    ],
  };
}

/** What each column of each table means. */
export function definitionsSheet({ tables }: Pick<Manifest, 'tables'>): Sheet {
  return {
    name: 'Definitions',
    widths: [28, 36, 10, 20, 80, 48],
    hasHead: true,
    rows: [
      heads('Table', 'Column', 'Kind', 'Unit', 'Definition', 'Empty means'),
      ...tables.flatMap(({ name, definition, columns }) => [
        [cell(name, 'head'), cell(''), cell(''), cell(''), cell(definition, 'long')],
        ...columns.map((column) => [
          ...[cell(name), cell(column.name), cell(column.kind), cell(column.unit)],
          ...[cell(column.definition, 'long'), cell(column.nullMeans, 'long')],
        ]),
      ]),
    ],
  };
}
