import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { completeScript, pythonDatabase } from '../../../../test/support/python-database.ts';
import { type DatabaseAddress, openDomain, type UntypedKysely } from '../../../data/index.ts';
import { saltCheck, userHasher } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const SALT = 'a salt for tests';
const hashUserId = userHasher(SALT);
const HEAD = (to: readonly string[]) => to.join(', ');

const id = (digit: number) => `${digit}`.repeat(8).concat('-1111-4111-8111-111111111111');

/** Two people's three chats, two rows for all on one day, and a run that never ended. */
const ROWS = `
INSERT INTO chat_analysis VALUES ('${id(1)}', 'chat-1', 'ann', '2025-09-25', '2025-09-25 09:00:00+00', '2025-09-25 09:30:00.5+00', 30, 12, 18, 20, 35, 60, 80, 23, 4, NULL, '1.0', 'A summary', '{"low": 20}');
INSERT INTO chat_analysis VALUES ('${id(2)}', 'chat-2', 'bob', '2025-09-25', '2025-09-25 10:00:00+00', '2025-09-25 10:05:00+00', 5, 5, 0, 10, 15, 30, 70, 10, 2, NULL, NULL, NULL, NULL);
INSERT INTO chat_analysis VALUES ('${id(3)}', 'chat-3', 'bob', '2025-09-26', '2025-09-26 10:00:00+00', '2025-09-26 10:05:00+00', 5, 5, 0, 10, 15, 30, 70, 10, 2, NULL, NULL, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('${id(4)}', '2025-09-25', NULL, 1, 4, 12, 35, 23, NULL, NULL, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('${id(5)}', '2025-09-25', NULL, 9, 9, 99, 99, 99, 9, 9, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('${id(6)}', '2025-09-25', 'ann', 1, 4, 12, 35, 23, NULL, 80, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('${id(7)}', '2025-09-25', 'bob', 1, 2, 5, 15, 10, NULL, NULL, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('${id(8)}', '2025-09-24', NULL, 3, 3, 3, 3, 3, NULL, NULL, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('${id(9)}', '2025-09-24', NULL, 4, 4, 4, 4, 4, NULL, NULL, NULL, NULL);
INSERT INTO daily_aggregates VALUES ('a${id(9).slice(1)}', '2025-09-24', 'ann', 2, 2, 2, 2, 2, NULL, NULL, NULL, NULL);
INSERT INTO processing_log VALUES ('${id(1)}', '2025-09-25', 'running', '2025-09-26 00:00:00+00', NULL, 1, NULL, 0, 1, NULL, NULL, 0.002, 'gpt-5-mini', NULL, NULL, '1.0', NULL);
`;

describe('a database at cf001_complete', () => {
  eachDialect(null, (use) => {
    const left = (rows = ROWS) => pythonDatabase(use(), completeScript(rows));
    const open = (address: DatabaseAddress, hash = hashUserId) =>
      openDomain(cogniforce, address, { settings: { hashUserId: hash } });

    it('is not stamped, whoever forces it: then nothing would say how its rows are taken over', async () => {
      const handle = open(await left());
      try {
        await expect(handle.migrations.stamp('head', { force: true })).rejects.toMatchObject({
          code: 'SCHEMA_ADOPTABLE',
        });
        expect((await handle.migrations.state()).applied).toEqual(['cf001_complete']);
      } finally {
        await handle.close();
      }
    });

    it('is taken over with its rows, and its raw user ids become keyed hashes', async () => {
      const handle = open(await left());
      try {
        const { from, to, applied, tables } = await handle.migrations.adopt();
        const { heads } = await handle.migrations.state();
        expect({ from, to }).toEqual({ from: ['cf001_complete'], to: heads });
        expect(applied.at(0)).toBe('cf001_initial');
        expect(tables).toEqual([
          {
            table: 'chat_analysis',
            into: 'conversation_analysis',
            taken: 3,
            merged: 0,
            leftOut: {},
          },
          {
            table: 'daily_aggregates',
            into: 'daily_aggregates',
            taken: 5,
            merged: 2,
            leftOut: {},
          },
          { table: 'processing_log', into: 'processing_log', taken: 1, merged: 0, leftOut: {} },
        ]);
        expect(await handle.migrations.check()).toMatchObject({ differences: [], edited: [] });
        const analyses = await handle.db
          .selectFrom('conversation_analysis')
          .selectAll()
          .orderBy('conversation_id')
          .execute();
        expect(analyses[0]).toMatchObject({
          id: id(1),
          conversation_id: 'chat-1',
          user_id_hash: hashUserId('ann'),
          first_message_at: '2025-09-25T09:00:00.000Z',
          last_message_at: '2025-09-25T09:30:00.500Z',
          idle_time_minutes: 18,
          manual_time_high: 60,
          time_saved_minutes: 23,
          processed_at: null,
          processing_version: '1.0',
          conversation_summary: null,
          llm_response: '{"low": 20}',
          day: '2025-09-25',
          source_fingerprint: null,
        });
        expect(await wholeText(handle.db as unknown as UntypedKysely)).not.toMatch(/"(ann|bob)"/);
      } finally {
        await handle.close();
      }
    });

    it('has one row for all of a day: from its conversations, else from the rows of people', async () => {
      const handle = open(await left());
      try {
        await handle.migrations.adopt();
        const rows = await handle.db
          .selectFrom('daily_aggregates')
          .selectAll()
          .where('user_id_hash', 'is', null)
          .orderBy('analysis_date')
          .execute();
        expect(rows).toMatchObject([
          { analysis_date: '2025-09-24', conversation_count: 2, total_time_saved: 2 },
          {
            analysis_date: '2025-09-25',
            conversation_count: 2,
            message_count: 6,
            total_active_time: 17,
            total_manual_time_estimated: 50,
            total_time_saved: 33,
            avg_time_saved_per_conversation: 16.5,
            avg_confidence_level: 75,
          },
        ]);
        const [bob] = await handle.db
          .selectFrom('daily_aggregates')
          .selectAll()
          .where('user_id_hash', '=', hashUserId('bob'))
          .execute();
        expect(bob).toMatchObject({ avg_confidence_level: null, people_active: null });
      } finally {
        await handle.close();
      }
    });

    it('keeps of a run what it was, closes it, and keeps which salt hashed the people', async () => {
      const handle = open(await left());
      try {
        await handle.migrations.adopt();
        const [run] = await handle.db.selectFrom('processing_log').selectAll().execute();
        expect(run).toMatchObject({
          run_date: '2025-09-25',
          status: 'interrupted',
          started_at: '2025-09-26T00:00:00.000Z',
          completed_at: null,
          conversations_processed: 1,
          conversations_skipped: null,
          total_llm_cost_usd: 0.002,
          error_details: 'Model: gpt-5-mini',
        });
        const { settings } = handle.repositories;
        expect(await settings.get('salt_check')).toBe(saltCheck(SALT));
        expect(await settings.get('data')).toBe('real');
      } finally {
        await handle.close();
      }
    });

    it('is refused by an upgrade with the command that takes it over, and state says so', async () => {
      const handle = open(await left());
      try {
        const refusal = { code: 'SCHEMA_ADOPTABLE', hint: expect.stringContaining('db adopt') };
        await expect(handle.migrations.upgrade()).rejects.toMatchObject(refusal);
        expect(await handle.migrations.state()).toMatchObject({
          applied: ['cf001_complete'],
          refusal,
        });
        await handle.migrations.adopt();
        expect((await handle.migrations.state()).refusal).toBeNull();
      } finally {
        await handle.close();
      }
    });

    it('has nothing more to be done when it is taken over again, or by two at once', async () => {
      const address = await left();
      const [one, other] = [open(address), open(address)];
      try {
        const results = await Promise.all([one.migrations.adopt(), other.migrations.adopt()]);
        expect(results.map(({ applied }) => applied.length > 0).sort()).toEqual([false, true]);
        const again = await one.migrations.adopt();
        expect(again).toMatchObject({ applied: [], tables: [] });
        expect(HEAD(again.from)).toBe(HEAD(again.to));
        const { rows } = await sql<{ n: number }>`
          select count(*) as n from conversation_analysis
        `.execute(one.db);
        expect(rows).toEqual([{ n: 3 }]);
      } finally {
        await Promise.all([one.close(), other.close()]);
      }
    });

    it('is as it was when the process is killed in the middle, and is taken over the next time', async () => {
      const address = await left();
      const script = new URL(
        '../../../../test/support/domains/adopt-cogniforce.ts',
        import.meta.url,
      );
      const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify({ address })], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const handle = open(address);
      try {
        expect((await handle.migrations.state()).applied).toEqual(['cf001_complete']);
        expect((await handle.migrations.adopt()).tables).toHaveLength(3);
      } finally {
        await handle.close();
      }
    });

    it('is left as it is while rows would get lost, unless that is allowed', async () => {
      const beyond = ROWS.replace('30, 70, 10, 2', '30, 170, 10, 2');
      const handle = open(await left(beyond));
      try {
        await expect(handle.migrations.adopt()).rejects.toMatchObject({
          code: 'DATA_LOSS',
          message: expect.stringContaining(
            '1 of chat_analysis (confidence_level is not between 0 and 100)',
          ),
        });
        expect((await handle.migrations.state()).applied).toEqual(['cf001_complete']);
        const { tables } = await handle.migrations.adopt({ allowDataLoss: true });
        expect(tables[0]).toMatchObject({
          taken: 2,
          leftOut: { 'confidence_level is not between 0 and 100': 1 },
        });
      } finally {
        await handle.close();
      }
    });

    it('keeps what the history before had left, and tables of somebody’s own', async () => {
      const before = `
CREATE TABLE user_engagement (
    id character varying NOT NULL,
    user_id character varying NOT NULL,
    daily_active_days integer,
    total_conversations integer,
    total_messages integer,
    avg_session_duration double precision,
    last_activity_at bigint,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    CONSTRAINT user_engagement_pkey PRIMARY KEY (id)
);
CREATE INDEX idx_user_engagement_user_id ON user_engagement USING btree (user_id);
INSERT INTO user_engagement VALUES ('e', 'ann', 12, NULL, 150, 14.5, NULL, 1, 1);
CREATE TABLE notes (id integer);`;
      const handle = open(await left(`${ROWS}${before}`));
      try {
        const { tables } = await handle.migrations.adopt();
        expect(tables.at(-1)).toMatchObject({ table: 'user_engagement', taken: 1 });
        const [row] = await handle.db.selectFrom('user_engagement').selectAll().execute();
        expect(row).toMatchObject({ user_id: hashUserId('ann'), total_conversations: null });
        await sql`select * from notes`.execute(handle.db);
      } finally {
        await handle.close();
      }
    });

    it('is left alone where a table stands in the way of ours', async () => {
      const handle = open(await left(`${ROWS} CREATE TABLE episode (id integer);`));
      try {
        await expect(handle.migrations.adopt()).rejects.toMatchObject({
          code: 'SCHEMA_FOREIGN',
          message: expect.stringContaining('(episode)'),
        });
      } finally {
        await handle.close();
      }
    });

    it('is nothing that an empty database could be taken for', async () => {
      await use().create();
      const handle = open(use().address);
      try {
        await expect(handle.migrations.adopt()).rejects.toMatchObject({ code: 'USAGE' });
      } finally {
        await handle.close();
      }
    });
  });
});

/** Every row of what was brought over, as JSON. */
async function wholeText(db: UntypedKysely): Promise<string> {
  const tables = ['conversation_analysis', 'daily_aggregates', 'processing_log', 'setting'];
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}
