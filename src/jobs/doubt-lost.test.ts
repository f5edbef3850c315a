import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { demonstrated, hashUserId } from '../../test/support/demonstrated.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { everyRow } from '../../test/support/every-row.ts';
import { handAt } from '../../test/support/openwebui.ts';
import { sized } from '../../test/support/sized.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { rebuildDays } from './rebuild-days.ts';

/** What was published, and what it was booked from: nobody can make it again. */
const OF_BOOK: ReadonlySet<string> = new Set([
  ...['person', 'booking', 'book_block', 'book_period', 'book_class', 'book_adoption'],
]);

describe('a run after something was lost of what earlier runs made', () => {
  const demonstration = demonstrated(sized(25, 80));
  /** One conversation for each value that one can lack. */
  const larger = demonstrated(80);

  eachDialect(
    cogniforce,
    (use) => {
      it('comes to the same as a fresh one, whichever revision was taken back', {
        timeout: sized(240_000, 1_200_000),
      }, async () => {
        const { handle, db } = use();
        const { migrations } = handle;
        await demonstration.run(handle);
        const fresh = await everyRow(db);
        const ids = (await migrations.graph()).revisions.map(({ revision }) => revision);
        // Without the newest always; what older ones do is held, and their tables are emptied one by one below.
        const some = ids.slice(0, -1).filter((_, at) => (ids.length - 2 - at) % sized(3, 1) === 0);
        for (const target of ['base', ...some]) {
          await migrations.downgrade(target, { allowDataLoss: true });
          await migrations.upgrade();
          expect(await demonstration.run(handle)).toMatchObject({ status: 'completed' });
          expect(await everyRow(db), target).toEqual(fresh);
        }
      });

      it('makes anew what a table held that is empty', { timeout: 240_000 }, async () => {
        const { handle, db } = use();
        await demonstration.run(handle);
        const fresh = await everyRow(db);
        const filled = Object.keys(fresh).filter((name) => fresh[name]?.length !== 0);
        for (const name of filled.filter((each) => !OF_BOOK.has(each))) {
          await sql`delete from ${sql.table(name)}`.execute(db);
          await demonstration.run(handle);
          expect(await everyRow(db), name).toEqual(fresh);
        }
      });

      it('notices each value that is gone of a conversation', async () => {
        const { handle, db } = use();
        await larger.run(handle);
        const { made } = handle.repositories;
        const taken = new Set<string>();
        for (const [table, column] of columnsOf(OF_CONVERSATIONS)) {
          const rows = await sql<{ id: string }>`select distinct conversation_id as id
            from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(db);
          const id = rows.rows.find((row) => !taken.has(row.id))?.id;
          if (id === undefined) continue;
          await sql`update ${sql.table(table)} set ${sql.ref(column)} = null
            where conversation_id = ${id}`.execute(db);
          taken.add(id);
          expect(await made.lostFacts(), `${table}.${column}`).toBe(taken.size);
        }
        expect(taken.size).toBeGreaterThan(40);
      });

      it('notices each value that is gone of days', async () => {
        const { handle, db } = use();
        await demonstration.run(handle);
        const { made } = handle.repositories;
        const fresh = await everyRow(db);
        for (const [table, column] of columnsOf(OF_DAYS)) {
          if (!saysSomething(fresh[table] ?? [], column)) continue;
          await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where id =
            (select id from ${sql.table(table)} where ${sql.ref(column)} is not null limit 1)`.execute(
            db,
          );
          expect(await made.doubtLostDays(), `${table}.${column}`).toBe(1);
          await rebuildDays(demonstration.stageOf(handle));
          expect(await made.doubtLostDays(), `${table}.${column}`).toBe(0);
        }
        expect(await everyRow(db)).toEqual(fresh);
      });

      it('makes anew what a repair of the schema has made empty', async () => {
        const { handle, db, address } = use();
        await demonstration.run(handle);
        const fresh = await everyRow(db);
        await sql`drop table usage_fact`.execute(db);
        await sql`drop table daily_status`.execute(db);
        await sql`alter table conversation_analysis drop column files`.execute(db);
        const hand = await handAt(address);
        await hand.script((await handle.migrations.check()).script.join(';\n'));
        await hand.close();
        expect((await handle.migrations.check()).differences).toEqual([]);
        await demonstration.run(handle);
        expect(await everyRow(db)).toEqual(fresh);
      });

      it('makes all anew where only some tables were restored', async () => {
        const { handle, db } = use();
        await demonstration.run(handle);
        const fresh = await everyRow(db);
        const names = Object.keys(fresh);
        for (const kept of [
          ['conversation_analysis', 'setting'],
          ['daily_aggregates', 'days_made'],
        ]) {
          for (const name of names.filter((each) => !kept.includes(each))) {
            await sql`delete from ${sql.table(name)}`.execute(db);
          }
          await demonstration.run(handle);
          expect(await everyRow(db), kept.join()).toEqual(fresh);
        }
      });

      it('analyses everything again with another table or column of facts, once', async () => {
        const { handle, db } = use();
        const first = await demonstration.run(handle);
        await sql`update setting set value = 'before' where key = 'facts_definition'`.execute(db);
        const again = await demonstration.run(handle);
        expect(again.conversationsProcessed).toBe(first.conversationsProcessed);
        expect(await demonstration.run(handle)).toMatchObject({ conversationsProcessed: 0 });
      });

      it('leaves what is gone from the source as it is', async () => {
        const { handle, db } = use();
        await demonstration.run(handle);
        const { conversation_id: id } = await db
          .selectFrom('conversation_analysis')
          .select('conversation_id')
          .executeTakeFirstOrThrow();
        await handle.repositories.goneRecords.markGone([id], '2026-11-21');
        await db.deleteFrom('message_mark').where('conversation_id', '=', id).execute();
        expect(await handle.repositories.made.lostFacts()).toBe(0);
        expect(await handle.repositories.made.doubtLostFacts()).toBe(0);
      });

      it('analyses nothing where nothing is gone', async () => {
        const { handle } = use();
        await demonstration.run(handle);
        const again = await demonstration.run(handle);
        expect(again).toMatchObject({ conversationsProcessed: 0 });
        expect(await handle.repositories.made.lostFacts()).toBe(0);
      });
    },
    { settings: { hashUserId } },
  );
});

/** What an analysis writes, but for what others write over it later. */
const OF_CONVERSATIONS = {
  conversation_analysis: [
    ...['manual_time_low', 'manual_time_most_likely', 'manual_time_high', 'confidence_level'],
    ...['time_saved_minutes', 'conversation_summary', 'llm_response', 'status_reason'],
    ...['source_fingerprint', 'gone_on', 'facts_made'],
  ],
  conversation_insights: ['topics', 'sentiment_score'],
  episode: [],
  estimate: ['asked_model'],
  message_mark: [],
  usage_fact: [],
} as const;

const OF_DAYS = {
  daily_aggregates: ['user_id_hash'],
  daily_method: ['user_id_hash'],
  daily_status: ['user_id_hash'],
  user_engagement: [],
} as const;

/** Columns of these tables that can be empty, but for those that are named. */
function columnsOf(some: Readonly<Partial<Record<TableName, readonly string[]>>>) {
  return Object.entries(some).flatMap(([name, left]) =>
    Object.entries(cogniforce.tables[name as TableName].columns)
      .filter(([column, { isNullable }]) => isNullable && !left.includes(column))
      .map(([column]) => [name, column] as const),
  );
}

function saysSomething(rows: readonly string[], column: string): boolean {
  return rows.some((row) => new Map(JSON.parse(row)).get(column) !== null);
}

type TableName = keyof typeof cogniforce.tables;
