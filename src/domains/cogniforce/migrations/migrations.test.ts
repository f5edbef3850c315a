import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { HEAD } from '../../../../test/support/head.ts';
import { handAt } from '../../../../test/support/openwebui.ts';
import { openDomain, type UntypedKysely } from '../../../data/index.ts';
import { userHasher } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const hashUserId = userHasher('a salt for tests');

describe('the revisions of cogniforce', () => {
  eachDialect(null, (use) => {
    it('go up, up again, down and up', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      try {
        const up = await handle.migrations.upgrade();
        expect(up.to).toEqual([HEAD]);
        expect((await handle.migrations.upgrade()).applied).toEqual([]);
        await handle.migrations.downgrade('base');
        expect((await handle.migrations.state()).applied).toEqual([]);
        expect((await handle.migrations.upgrade()).applied).toEqual(up.applied);
      } finally {
        await handle.close();
      }
    });

    it('keep what the Python implementation left, without its raw user ids and second rows for all', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      try {
        await handle.migrations.upgrade({ target: 'cf002_analytics' });
        await leftByPython(handle.db);
        await handle.migrations.upgrade();
        const [engagement] = await handle.db.selectFrom('user_engagement').selectAll().execute();
        expect(engagement).toMatchObject({
          user_id: hashUserId('raw-user-id'),
          total_messages: 150,
        });
        const aggregates = await handle.db.selectFrom('daily_aggregates').selectAll().execute();
        expect(aggregates).toHaveLength(1);
        expect(aggregates[0]).toMatchObject({ total_time_saved: 33, capped: false });
        const [analysis] = await handle.db
          .selectFrom('conversation_analysis')
          .selectAll()
          .execute();
        expect(analysis).toMatchObject({
          time_saved_minutes: 23,
          source_fingerprint: null,
          day: null,
        });
        const [log] = await handle.db.selectFrom('processing_log').selectAll().execute();
        expect(log?.status).toBe('interrupted');
      } finally {
        await handle.close();
      }
    });

    it('leave what was not counted before unknown, not zero', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      const { migrations, db } = handle;
      try {
        await migrations.upgrade({ target: 'cf004_facts' });
        await db
          .insertInto('usage_fact')
          .values({
            ...{ conversation_id: 'c', ordinal: 0, user_id_hash: 'h', day: '2026-03-02' },
            ...{ inherited: false, answers: 2, answers_without_usage: 0, errors: 0 },
            ...{ regenerations: 0, ratings_up: 0, ratings_down: 0, tool_calls: 1 },
          } as never)
          .execute();
        await migrations.upgrade({ target: 'cf005_usage' });
        expect(await db.selectFrom('usage_fact').selectAll().executeTakeFirst()).toMatchObject({
          answers: 2,
          files: null,
          first_token_answers: null,
          first_token_ms: null,
          timed_output_tokens: null,
          timed_output_ms: null,
        });
        await migrations.downgrade('cf004_facts');
        const before = await db.selectFrom('usage_fact').selectAll().executeTakeFirst();
        expect(before).toMatchObject({ answers: 2, tool_calls: 1 });
        expect(before).not.toHaveProperty('first_token_ms');
      } finally {
        await handle.close();
      }
    });

    it('write down which copies counted before, with nothing lost of one that stood in', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      const { migrations, db } = handle;
      await migrations.upgrade({ target: 'cf009_value' });
      await conversationsOf(db);
      await migrations.upgrade();
      const kept = (name: 'episode' | 'usage_fact') =>
        db.selectFrom(name).select('conversation_id').orderBy('conversation_id').execute();
      const counted = ['clone-of-gone', 'first', 'no-branch-1', 'no-branch-2', 'original'];
      for (const name of ['episode', 'usage_fact'] as const) {
        expect((await kept(name)).map((row) => row.conversation_id)).toEqual(counted);
      }
      const rows = await db
        .selectFrom('conversation_analysis')
        .select(['conversation_id', 'status_reason', 'first_seen_at'])
        .orderBy('conversation_id')
        .execute();
      expect(new Set(rows.map((row) => row.first_seen_at))).toEqual(new Set([PROCESSED]));
      const left = rows.filter((row) => row.status_reason === 'copy');
      expect(left.map((row) => row.conversation_id)).toEqual(['clone-of-gone', 'second', 'third']);
      const dirty = await db.selectFrom('dirty_day').selectAll().execute();
      expect(dirty).toEqual([{ user_id_hash: 'h', day: '2026-03-02' }]);
      await handle.close();
    });

    it('leave nothing of what people wrote: tags, and topics that a model named', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      const { migrations, db } = handle;
      await migrations.upgrade({ target: 'cf010_whose_work' });
      const tag = 'a-client-nobody-may-know';
      for (let each = 0; each < 300; each += 1) {
        await db
          .insertInto('conversation_insights')
          .values({
            ...{ id: `i-${each}`, user_id: 'h', conversation_id: `c-${each}`, message_count: 2 },
            ...{ topics: JSON.stringify([tag]), created_at: 1, updated_at: 1 },
          } as never)
          .execute();
      }
      await db
        .insertInto('estimate')
        .values({
          ...{ id: '5f0c1c58-3c55-4b2e-9f0e-0a3f6d6d1a11', conversation_id: 'c', ordinal: 0 },
          ...{ source_fingerprint: 'f', method: 'llm', method_version: '1', status: 'estimated' },
          ...{ p50: 30, topics: JSON.stringify([tag]), created_at: PROCESSED },
        } as never)
        .execute();
      await migrations.upgrade();
      const insights = await db.selectFrom('conversation_insights').selectAll().execute();
      expect(insights).toHaveLength(300);
      expect(insights.every((row) => row.topics === null && row.message_count === 2)).toBe(true);
      const [estimate] = await db.selectFrom('estimate').selectAll().execute();
      expect(estimate).toMatchObject({ p50: 30, topics: null });
      await handle.close();
      const { address } = use();
      if (address.engine === 'sqlite') {
        expect(readFileSync(address.file).includes(tag)).toBe(false);
      }
    });

    it('know people again after the way down and up', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      const { migrations, db } = handle;
      await migrations.upgrade({ target: 'cf002_analytics' });
      await db
        .insertInto('user_engagement')
        .values({ id: 'a', user_id: 'raw-user-id', created_at: 1, updated_at: 1 } as never)
        .execute();
      await migrations.upgrade();
      await migrations.downgrade('cf002_analytics');
      await migrations.upgrade();
      const people = await db.selectFrom('user_engagement').select('user_id').execute();
      expect(people).toEqual([{ user_id: hashUserId('raw-user-id') }]);
      await handle.close();
    });

    it('fail as a script where raw user ids are, which only their code can hash', async () => {
      const { address, create } = use();
      await create();
      const { migrations, db, close } = openDomain(cogniforce, address);
      const hand = await handAt(address);
      await hand.script(await migrations.script('upgrade', 'cf002'));
      await hand.script(
        "insert into user_engagement (id, user_id, created_at, updated_at) values ('a', 'raw-user-id', 1, 1)",
      );
      const script = await migrations.script('upgrade', 'cf002:head');
      await expect(hand.script(script)).rejects.toThrow(
        'cogniforce db upgrade cogniforce cf003_fit_for_facts does it',
      );
      expect((await migrations.state()).applied).toEqual(['cf002_analytics']);
      const people = await db.selectFrom('user_engagement').select('user_id').execute();
      expect(people).toEqual([{ user_id: 'raw-user-id' }]);
      await Promise.all([hand.close(), close()]);
    });

    it('are whole as a script where no rows are', async () => {
      const { address, create } = use();
      await create();
      const { migrations, close } = openDomain(cogniforce, address);
      const hand = await handAt(address);
      await hand.script(await migrations.script('upgrade', 'base:head'));
      expect(await migrations.check()).toMatchObject({ pending: [], edited: [], differences: [] });
      await Promise.all([hand.close(), close()]);
    });

    it('let a saving below zero and a conversation without an estimate in', async () => {
      const handle = openDomain(cogniforce, use().address, { settings: { hashUserId } });
      try {
        await handle.migrations.upgrade();
        const row = {
          user_id_hash: 'a'.repeat(64),
          total_duration_minutes: 1.5,
          active_duration_minutes: 1.5,
          idle_time_minutes: 0,
          message_count: 2,
        };
        const insert = (more: object) =>
          handle.db
            .insertInto('conversation_analysis')
            .values({
              ...row,
              id: crypto.randomUUID(),
              conversation_id: crypto.randomUUID(),
              ...more,
            })
            .execute();
        await insert({ time_saved_minutes: -3.25 });
        await insert({ time_saved_minutes: null });
        await expect(insert({ manual_time_low: 9, manual_time_most_likely: 3 })).rejects.toThrow();
        await expect(insert({ status: 'guessed' })).rejects.toThrow();
        const days = { analysis_date: '2026-03-02', conversation_count: 0, message_count: 0 };
        const aggregate = () =>
          handle.db
            .insertInto('daily_aggregates')
            .values({ ...days, id: crypto.randomUUID(), total_active_time: 0 })
            .execute();
        await aggregate();
        await expect(aggregate()).rejects.toThrow();
      } finally {
        await handle.close();
      }
    });
  });
});

const PROCESSED = '2026-03-03T00:00:00.000Z';

/** Conversations with one task each, as cf009 holds them. */
async function conversationsOf(typed: unknown): Promise<void> {
  const db = typed as UntypedKysely;
  const some = [
    { conversation_id: 'first', branch_fingerprint: 'same', minute: 0 },
    { conversation_id: 'second', branch_fingerprint: 'same', minute: 1 },
    { conversation_id: 'third', branch_fingerprint: 'same', minute: 2 },
    { conversation_id: 'no-branch-1', minute: 0 },
    { conversation_id: 'no-branch-2', minute: 1 },
    { conversation_id: 'original', branch_fingerprint: 'other', minute: 0 },
    { conversation_id: 'clone', branch_fingerprint: 'longer', copied_from: 'original', minute: 5 },
    {
      ...{ conversation_id: 'clone-of-gone', branch_fingerprint: 'gone', copied_from: 'gone' },
      ...{ minute: 0, status: 'excluded', status_reason: 'copy' },
    },
  ];
  for (const [at, { minute, ...given }] of some.entries()) {
    const { conversation_id } = given;
    const user_id_hash = 'h';
    const day = '2026-03-02';
    const inherited = conversation_id.startsWith('clone');
    await db
      .insertInto('conversation_analysis')
      .values({
        ...{ id: `00000000-0000-4000-8000-00000000000${at}`, user_id_hash, day, message_count: 2 },
        ...{ total_duration_minutes: 1, active_duration_minutes: 1, idle_time_minutes: 0 },
        source_created_at: `2026-03-02T09:0${minute}:00.000Z`,
        processed_at: at === 0 ? PROCESSED : '2026-03-04T00:00:00.000Z',
        ...given,
      })
      .execute();
    await db
      .insertInto('episode')
      .values({
        ...{ conversation_id, ordinal: 0, user_id_hash, inherited, day, intervals: '[]' },
        ...{ turns: '[]', with_ai_minutes: 1, task_class: 'text', outcome: 'done', success: 1 },
        ...{ asks: 1, prompt_words: 1, pasted_words: 0, delivered_words: 1 },
        ...{ delivered_code_lines: 0, task_fingerprint: 'f' },
        estimate_id: `00000000-0000-4000-8000-10000000000${at}`,
      })
      .execute();
    await db
      .insertInto('usage_fact')
      .values({
        ...{ conversation_id, ordinal: 0, user_id_hash, inherited, day, answers: 1 },
        ...{ answers_without_usage: 0, errors: 0, regenerations: 0, ratings_up: 0 },
        ...{ ratings_down: 0, tool_calls: 0 },
      })
      .execute();
  }
}

/** Rows as its first two revisions hold them. */
async function leftByPython(typed: unknown): Promise<void> {
  const db = typed as UntypedKysely;
  const day = { analysis_date: '2025-01-22', conversation_count: 2, message_count: 6 };
  const totals = { total_active_time: 17, total_manual_time_estimated: 50, total_time_saved: 33 };
  await db
    .insertInto('daily_aggregates')
    .values([
      { id: '33333333-3333-4333-8333-333333333333', user_id_hash: null, ...day, ...totals },
      { id: '44444444-4444-4444-8444-444444444444', user_id_hash: null, ...day, ...totals },
    ])
    .execute();
  await db
    .insertInto('user_engagement')
    .values({ id: 'e', user_id: 'raw-user-id', total_messages: 150, created_at: 1, updated_at: 1 })
    .execute();
  await db
    .insertInto('conversation_analysis')
    .values({
      id: '11111111-1111-4111-8111-111111111111',
      conversation_id: 'c-1',
      user_id_hash: 'a1'.repeat(32),
      first_message_at: '2025-01-22T09:00:00.000Z',
      last_message_at: '2025-01-22T09:30:00.000Z',
      total_duration_minutes: 30,
      active_duration_minutes: 12,
      idle_time_minutes: 18,
      manual_time_low: 20,
      manual_time_most_likely: 35,
      manual_time_high: 60,
      confidence_level: 80,
      time_saved_minutes: 23,
      message_count: 4,
    })
    .execute();
  await db
    .insertInto('processing_log')
    .values({
      id: '66666666-6666-4666-8666-666666666666',
      run_date: '2025-01-22',
      started_at: '2025-01-23T00:00:00.000Z',
      status: 'running',
    })
    .execute();
}
