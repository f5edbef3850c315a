import type { UntypedKysely } from '../../../src/data/index.ts';
import { cogniforce } from '../../../src/domains/cogniforce/index.ts';
import { cellsOf, OF_RUNS } from '../every-row.ts';

/** A row of our database without what every run makes anew. */
export interface StoredRow {
  readonly table: string;
  /** Null where the row is of no single conversation. */
  readonly conversationId: string | null;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Every row that is made of conversations; numbers to twelve digits. */
export async function storedRows(typed: unknown): Promise<StoredRow[]> {
  const db = typed as UntypedKysely;
  const names = Object.values(cogniforce.tables)
    .map(({ name }) => name)
    .filter((name) => !OF_RUNS.has(name) && name !== 'setting');
  const rows: StoredRow[] = [];
  for (const table of names) {
    for (const row of await db.selectFrom(table).selectAll().execute()) {
      const cells = Object.fromEntries(cellsOf(table, row));
      const id = cells.conversation_id;
      rows.push({ table, conversationId: typeof id === 'string' ? id : null, cells });
    }
  }
  return rows;
}

/** The row as text, in which numbers that differ in their last digits alone are the same. */
export function rowText({ table, cells }: StoredRow): string {
  return `${table} ${cellText(cells)}`;
}

/** A value as text that is the same on each engine: PostgreSQL keeps the keys of JSON in an order of its own. */
export function cellText(cell: unknown): string {
  return JSON.stringify(cell, (_, value: unknown) => {
    if (typeof value === 'number') return rounded(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function rounded(value: number): number | string {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : String(value);
}

const MAY_BE_NEGATIVE = new Set([
  ...['time_saved_minutes', 'total_time_saved', 'avg_time_saved_per_conversation'],
  ...[
    'conservative',
    'expected',
    'low',
    'high',
    'timeSaved',
    'totalTimeSaved',
    'usefulMinutes',
    'change',
    'gross',
  ],
  'avgTimeSavedPerChat',
]);

/** Names of figures within a value that are no number, or are negative where they cannot be. */
export function impossibleIn(value: unknown, name = ''): string[] {
  if (typeof value === 'number') {
    const isSound = Number.isFinite(value) && (value >= 0 || MAY_BE_NEGATIVE.has(name));
    return isSound ? [] : [`${name} is ${value}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    impossibleIn(inner, Array.isArray(value) ? name : key),
  );
}

/** Minutes of a day on which clocks are put back. */
const LONGEST_DAY = 1_500;

/** A row of what nobody can do in a day. */
export function beyondADay({ table, cells }: StoredRow): string[] {
  if (table !== 'daily_aggregates' || cells.user_id_hash === null) return [];
  const { total_active_time: active, total_manual_time_estimated: manual } = cells;
  return [
    ...(Number(active) > LONGEST_DAY ? [`total_active_time is ${active}`] : []),
    ...(Number(manual ?? 0) > 480.000001 ? [`total_manual_time_estimated is ${manual}`] : []),
  ];
}
