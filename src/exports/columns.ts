/** A cell of a table: unrounded; null where it is not known, or not said. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

/** What a cell of a column is. A day is YYYY-MM-DD, an instant ISO text in UTC. */
export type ColumnKind = 'text' | 'number' | 'integer' | 'flag' | 'day' | 'instant';

/** A column, with all that somebody needs to know who has the file alone. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Of a number; null: it is no number. */
  readonly unit: string | null;
  readonly definition: string;
  /** What an empty cell means; null: there is none. */
  readonly nullMeans: string | null;
}

/** What a table is, without its rows. */
export interface TableHead {
  readonly name: string;
  /** Name of the metric that answers it. */
  readonly figure: string;
  readonly definition: string;
  readonly columns: readonly Column[];
}

/** A table to write; its rows come one after the other. */
export interface Table extends TableHead {
  readonly rows: AsyncIterable<Row> | Iterable<Row>;
}
