import type { Insertable, Row } from '../../../data/index.ts';
import { tables } from '../tables/index.ts';

/** What columns are called outside of repositories where docs/glossary.md has another word than they: the older ones keep their names. */
const WORDS = {
  user_id: 'person',
  user_id_hash: 'person',
  analysis_date: 'day',
  run_date: 'day',
  total_duration_minutes: 'totalMinutes',
  active_duration_minutes: 'activeMinutes',
  total_active_time: 'activeMinutes',
  idle_time_minutes: 'idleMinutes',
  manual_time_low: 'p10',
  manual_time_most_likely: 'p50',
  manual_time_high: 'p90',
  confidence_level: 'confidence',
  avg_confidence_level: 'avgConfidence',
  avg_response_time: 'avgResponseSeconds',
  time_saved_minutes: 'savedMinutes',
  total_time_saved: 'savedMinutes',
  avg_time_saved_per_conversation: 'avgSavedMinutes',
  total_manual_time_estimated: 'baselineMinutes',
  manual_minutes: 'baselineMinutes',
  expected_manual_minutes: 'expectedMinutes',
  manual_variance: 'variance',
  manual_shared_deviation: 'sharedDeviation',
  processing_duration_seconds: 'seconds',
} as const;

type Tables = typeof tables;
type TableName = keyof Tables;
type Camel<Text extends string> = Text extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Text;
type NameOf<Column extends string> = Column extends keyof typeof WORDS
  ? (typeof WORDS)[Column]
  : Camel<Column>;

/** A row by the names that everybody but repositories uses. */
export type Named<AnyRow> = {
  [Column in keyof AnyRow as NameOf<Column & string>]: AnyRow[Column];
};

/** A new row of one of our tables. */
export type New<Name extends TableName> = Insertable<Tables[Name]>;

/** What is to become a row of one of our tables, by its names. */
export type Facts<Name extends TableName> = Named<New<Name>>;

/** What a row of one of our tables says, by its names. */
export type Known<Name extends TableName> = Named<Row<Tables[Name]>>;

/** The row that says this. */
export function rowOf<Name extends TableName>(table: Name, facts: Facts<Name>): New<Name> {
  return columnsSaying(table, facts) as New<Name>;
}

/** The columns of a row that say this, to be changed. */
export function changeOf<Name extends TableName>(
  table: Name,
  facts: Partial<Facts<Name>>,
): Partial<New<Name>> {
  return columnsSaying(table, facts) as Partial<New<Name>>;
}

/** What a row says. */
export function named<AnyRow extends object>(row: AnyRow): Named<AnyRow> {
  const entries = Object.entries(row).map(([column, value]) => [nameOf(column), value]);
  return Object.fromEntries(entries) as Named<AnyRow>;
}

function columnsSaying(table: TableName, facts: object): object {
  const columns = columnsOf(table);
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const column = columns.get(name);
      if (column === undefined) throw new Error(`${table} has no column for "${name}"`);
      return [column, value];
    }),
  );
}

const known = new Map<TableName, ReadonlyMap<string, string>>();

/** Columns of a table by their names. */
function columnsOf(table: TableName): ReadonlyMap<string, string> {
  const columns =
    known.get(table) ??
    new Map(Object.keys(tables[table].columns).map((column) => [nameOf(column), column]));
  known.set(table, columns);
  return columns;
}

function nameOf(column: string): string {
  return (
    (WORDS as Readonly<Record<string, string>>)[column] ??
    column.replaceAll(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
  );
}
