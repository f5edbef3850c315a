import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { type DatabaseAddress, openDomain, type UntypedKysely } from '../../../data/index.ts';
import { userHasher } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const hashUserId = userHasher('a salt for tests');

describe('a database at cf002_analytics', () => {
  eachDialect(null, (use, engine) => {
    /** As the Python implementation wrote times on this engine. */
    const at = (time: string) =>
      engine === 'sqlite' ? `2025-01-22 ${time}.250000` : `2025-01-22 ${time}.25+00`;
    /** And ids. */
    const id = (digit: number) => {
      const text = `${`${digit}`.repeat(8)}-1111-4111-8111-111111111111`;
      return engine === 'sqlite' ? text.replaceAll('-', '') : text;
    };

    async function left(address: DatabaseAddress): Promise<void> {
      const handle = openDomain(cogniforce, address, { settings: { hashUserId } });
      await handle.migrations.upgrade({ target: 'cf002_analytics' });
      const db = handle.db as unknown as UntypedKysely;
      await sql`drop table revision_history`.execute(db);
      await db
        .insertInto('conversation_analysis')
        .values([chat(id(1), at('09:00:00'), 23, 80), chat(id(2), at('23:59:59'), 10, 75)])
        .execute();
      const day = { analysis_date: '2025-01-22', message_count: 6, total_active_time: 17 };
      const sums = { ...day, total_manual_time_estimated: 50 };
      await db
        .insertInto('daily_aggregates')
        .values([
          // Two runs began at once: neither row holds all.
          { id: id(3), ...sums, conversation_count: 1, total_time_saved: 23 },
          { id: id(4), ...sums, conversation_count: 1, total_time_saved: 10 },
          {
            id: id(5),
            ...sums,
            analysis_date: '2025-01-23',
            conversation_count: 7,
            total_time_saved: 7,
          },
        ])
        .execute();
      await db
        .insertInto('processing_log')
        .values({
          id: id(6),
          run_date: '2025-01-22',
          started_at: at('00:00:00'),
          status: 'completed',
        })
        .execute();
      await db
        .insertInto('user_engagement')
        .values({ id: 'e', user_id: 'raw-user-id', created_at: 1, updated_at: 1 })
        .execute();
      await handle.close();
    }

    it('is upgraded where it stands: every row, in our form, and one row for all made of the facts', async () => {
      const { address } = use();
      await left(address);
      const handle = openDomain(cogniforce, address, { settings: { hashUserId } });
      try {
        expect((await handle.migrations.state()).refusal).toBeNull();
        const { from } = await handle.migrations.upgrade();
        expect(from).toEqual(['cf002_analytics']);
        expect(await handle.migrations.check()).toMatchObject({ differences: [], edited: [] });
        const { db } = handle;
        const analyses = await db
          .selectFrom('conversation_analysis')
          .selectAll()
          .orderBy('id')
          .execute();
        expect(analyses).toMatchObject([
          {
            id: '11111111-1111-4111-8111-111111111111',
            first_message_at: '2025-01-22T09:00:00.250Z',
            total_duration_minutes: 30,
            processed_at: null,
          },
          { first_message_at: '2025-01-22T23:59:59.250Z' },
        ]);
        const days = await db.selectFrom('daily_aggregates').selectAll().orderBy('id').execute();
        expect(days).toMatchObject([
          {
            id: '33333333-1111-4111-8111-111111111111',
            conversation_count: 2,
            message_count: 8,
            total_time_saved: 33,
            avg_time_saved_per_conversation: 16.5,
            avg_confidence_level: 77.5,
          },
          { analysis_date: '2025-01-23', conversation_count: 7, total_time_saved: 7 },
        ]);
        const [run] = await db.selectFrom('processing_log').selectAll().execute();
        expect(run).toMatchObject({ started_at: '2025-01-22T00:00:00.250Z', completed_at: null });
        const [person] = await db.selectFrom('user_engagement').selectAll().execute();
        expect(person?.user_id).toBe(hashUserId('raw-user-id'));
      } finally {
        await handle.close();
      }
    });

    it('is not stamped, after which nothing would bring its rows into our form', async () => {
      const { address } = use();
      await left(address);
      const handle = openDomain(cogniforce, address, { settings: { hashUserId } });
      try {
        const { migrations } = handle;
        const stamping = migrations.stamp('cf002', { force: true });
        await expect(stamping).rejects.toMatchObject({
          code: 'SCHEMA_ADOPTABLE',
          hint: expect.stringContaining('cogniforce db upgrade cogniforce'),
        });
        expect(await migrations.history()).toEqual([]);
      } finally {
        await handle.close();
      }
    });

    it('is upgraded by the command that takes others over, too', async () => {
      const { address } = use();
      await left(address);
      const handle = openDomain(cogniforce, address, { settings: { hashUserId } });
      try {
        const { from, to, tables } = await handle.migrations.adopt();
        expect({ from, tables }).toEqual({ from: ['cf002_analytics'], tables: [] });
        expect(to).toEqual((await handle.migrations.state()).heads);
      } finally {
        await handle.close();
      }
    });
  });
});

function chat(id: string, from: string, saved: number, confidence: number) {
  return {
    id,
    conversation_id: `chat of ${id}`,
    user_id_hash: 'a1'.repeat(32),
    first_message_at: from,
    last_message_at: from,
    total_duration_minutes: 30,
    active_duration_minutes: 12,
    idle_time_minutes: 18,
    manual_time_low: 20,
    manual_time_most_likely: 35,
    manual_time_high: 60,
    confidence_level: confidence,
    time_saved_minutes: saved,
    message_count: 4,
  };
}
