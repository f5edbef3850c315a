import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { rowOf } from '../../../../test/support/row-of.ts';
import type { UntypedKysely } from '../../../data/index.ts';
import { userHasher } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

/** Values that checks of a table want; `rowOf` makes all others. */
const CHECKED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  backfill: { state: 'completed' },
  conversation_analysis: { status: 'estimated' },
  episode: { success: 0.5 },
  label: { would_not_have_done: false },
  membership: { valid_to: '2026-04-01' },
  processing_log: { status: 'completed' },
  question: { state: 'answered' },
};

/** What an upgrade changes on purpose, by the newest revision from which it does. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  // Nothing of what people wrote stays.
  cf011_audit_log: ['conversation_insights.topics', 'estimate.topics'],
  // Which conversation is a copy of which is decided anew.
  cf009_value: ['episode.inherited', 'usage_fact.inherited'],
  // Summaries of the Python implementation begin with a title.
  cf005_usage: ['conversation_analysis.conversation_summary'],
  // Raw ids of people become hashes.
  cf002_analytics: ['conversation_insights.user_id', 'user_engagement.user_id'],
};

type Rows = readonly Readonly<Record<string, unknown>>[];
type Tables = ReadonlyMap<string, Rows>;

describe('an upgrade', () => {
  eachDialect(
    cogniforce,
    (use) => {
      it('keeps the rows of every table, from each revision', { timeout: 240_000 }, async () => {
        const { migrations } = use().handle;
        const db = use().handle.db as unknown as UntypedKysely;
        await fillAll(db);
        const ids = (await migrations.graph()).revisions.map(({ revision }) => revision);
        // What a revision changes is changed when older ones are looked at: each change is seen once.
        for (const revision of ids.toReversed().slice(1)) {
          await migrations.downgrade(revision, { allowDataLoss: true });
          const before = await tablesOf(use());
          expect([...before.values()].flat(), revision).toHaveLength(2 * before.size);
          await migrations.upgrade();
          expect(changed(before, await tablesOf(use())), revision).toEqual(MEANT[revision] ?? []);
        }
      });
    },
    { settings: { hashUserId: userHasher('a salt for tests') } },
  );
});

/** Puts two rows into every table that there is. */
async function fillAll(db: UntypedKysely): Promise<void> {
  for (const { name, columns } of Object.values(cogniforce.tables)) {
    for (const nth of [1, 2]) {
      const row = { ...rowOf(columns, nth), ...CHECKED[name] };
      await db.insertInto(name).values(row).execute();
    }
  }
}

interface Place {
  readonly db: unknown;
  readonly handle: { findColumns(): Promise<ReadonlyMap<string, unknown>> };
}

/** All rows of the tables of ours that there are now, in the order of their keys. */
async function tablesOf({ db, handle }: Place): Promise<Tables> {
  const found = await handle.findColumns();
  const tables = new Map<string, Rows>();
  for (const { name, primaryKeyColumns } of Object.values(cogniforce.tables)) {
    if (!found.has(name)) continue;
    let query = (db as UntypedKysely).selectFrom(name).selectAll();
    for (const column of primaryKeyColumns) query = query.orderBy(column);
    tables.set(name, await query.execute());
  }
  return tables;
}

/** Columns whose values are other ones, as `table.column`, and tables with another number of rows. */
function changed(before: Tables, after: Tables): string[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table) ?? [];
    if (now.length !== rows.length) return [table];
    const columns = Object.keys(rows[0] ?? {});
    const isSame = (column: string) =>
      rows.every((row, at) => JSON.stringify(row[column]) === JSON.stringify(now[at]?.[column]));
    return columns.filter((column) => !isSame(column)).map((column) => `${table}.${column}`);
  });
}
