import { afterEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../../test/support/each-dialect.ts';
import { type EngineName, NoPostgres } from '../../test/support/fresh-address.ts';
import { type LlmWorld, type LlmWorldOptions, llmWorld } from '../../test/support/llm-world.ts';
import { answer, ask, chatDocument, NINE } from '../../test/support/openwebui-document.ts';
import { derivedId } from '../kernel/pseudonym.ts';
import { type EnrichmentParts, startRun } from './index.ts';

const ID = derivedId('backfill');
const DAY = 86_400;
const MAIL = 'Write a short mail to the supplier about the late parts';

const worlds: LlmWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.end();
});

/** Chats of 2 to 5 March, two a day: `c-20` and `c-21` of the 2nd, and so on. */
async function worldOf(
  engine: EngineName,
  skip: (reason: string) => void,
  options: LlmWorldOptions = {},
) {
  const world = await llmWorld(engine, options).catch((error: unknown) => {
    if (error instanceof NoPostgres) skip(`needs PostgreSQL: ${error.message}`);
    throw error;
  });
  worlds.push(world);
  for (let day = 2; day <= 5; day += 1) {
    for (let at = 0; at < 2; at += 1) await addChat(world, `c-${day}${at}`, day);
  }
  const { own, source } = world;
  const { backfills } = own.repositories;
  return {
    ...world,
    backfills,
    hand: source.hand,
    begin: (over: object = {}) =>
      backfills.begin({
        ...{ id: ID, fromDay: '2026-03-03', toDay: '2026-03-04', estimator: 'heuristic' },
        ...{ again: false, requestedBy: 'command', createdAt: '2026-03-10T12:00:00.000Z' },
        ...over,
      }),
    async part(
      options: { readonly ms?: number; readonly enrichment?: EnrichmentParts | null } = {},
    ) {
      const { ms, enrichment = null } = options;
      const backfill = { id: ID, ...(ms !== undefined && { ms }) };
      return world.run({ requestedBy: 'backfill', backfill, enrichment });
    },
    row: async () => backfills.find(ID),
    asked: () => world.model.seen.length,
    async dump() {
      const names = [
        ...(['conversation_analysis', 'conversation_author', 'conversation_insights'] as const),
        ...(['episode', 'estimate', 'usage_fact', 'message_mark', 'tool_use'] as const),
        ...(['daily_aggregates', 'daily_method', 'daily_status', 'user_engagement'] as const),
        ...(['dirty_day', 'unreadable_conversation', 'days_made'] as const),
      ];
      const rows = await Promise.all(
        names.map((name) => own.db.selectFrom(name).selectAll().execute()),
      );
      const text = (each: unknown) =>
        JSON.stringify(each, (key, value) => (isOfTheMoment(key) ? undefined : value));
      return Object.fromEntries(names.map((name, at) => [name, rows[at]?.map(text).sort()]));
    },
  };
}

/** When something was done, not what. */
function isOfTheMoment(key: string): boolean {
  return ['processed_at', 'first_seen_at', 'created_at', 'computed_at', 'updated_at'].includes(key);
}

async function addChat({ source }: LlmWorld, id: string, day: number): Promise<void> {
  const timestamp = NINE + (day - 2) * DAY;
  const document = chatDocument([
    ask(`u-${id}`, null, `${MAIL} of ${id}`, { timestamp }),
    answer(`a-${id}`, `u-${id}`, 'Dear supplier, the parts are late. When will they come?', {
      timestamp: timestamp + 1,
    }),
  ]);
  await source.hand.chat({ id, document, createdAt: timestamp, updatedAt: timestamp });
}

/** What is stored of these conversations is other than an analysis gives. */
async function damage({ own }: Pick<LlmWorld, 'own'>, ids: readonly string[]): Promise<void> {
  const wrong = { task_class: 'code', message_count: 77 };
  await own.db
    .updateTable('conversation_analysis')
    .set(wrong)
    .where('conversation_id', 'in', ids)
    .execute();
  await own.db
    .updateTable('episode')
    .set({ prompt_words: 9_999 })
    .where('conversation_id', 'in', ids)
    .execute();
}

const OF_THE_DAYS = ['c-30', 'c-31', 'c-40', 'c-41'];

describe.each(ENGINES)('a backfill on %s', (engine) => {
  it('leaves the same rows as a fresh run, of its days alone, and is completed', async ({
    skip,
  }) => {
    const world = await worldOf(engine, skip);
    await world.run({ enrichment: null });
    const fresh = await world.dump();
    await damage(world, OF_THE_DAYS);
    expect(await world.run({ enrichment: null })).toMatchObject({ conversationsProcessed: 0 });
    expect(await world.dump()).not.toEqual(fresh);
    await world.begin();
    expect(await world.part()).toMatchObject({ status: 'completed', conversationsProcessed: 0 });
    expect(await world.dump()).toEqual(fresh);
    expect(await world.row()).toMatchObject({ state: 'completed', total: 4, analysed: 4 });
    await damage(world, ['c-20']);
    const damaged = await world.dump();
    await world.begin({ id: derivedId('another') });
    await world.part();
    expect(await world.dump()).toEqual(damaged);
  });

  it('goes on from the rows where a part was stopped, part after part', async ({ skip }) => {
    const world = await worldOf(engine, skip);
    await world.run({ enrichment: null });
    const fresh = await world.dump();
    await damage(world, OF_THE_DAYS);
    await world.begin();
    const { backfills } = world;
    // Killed after one conversation: what it had stored is settled, the rest is as it was.
    const waiting = async (id: string, after: string | null) =>
      after === null ? backfills.waiting(id, after, 1) : Promise.reject(new Error('killed'));
    const repositories = {
      ...world.stage.repositories,
      cogniforce: { ...world.own.repositories, backfills: { ...backfills, waiting } },
    };
    const { result } = await startRun(
      { ...world.stage, repositories },
      { requestedBy: 'backfill', backfill: { id: ID } },
    );
    const killed = await result;
    expect(killed.status).toBe('failed');
    expect(await world.row()).toMatchObject({ state: 'going', total: 4, analysed: 1 });
    expect(await world.part()).toMatchObject({ status: 'completed' });
    expect(await world.row()).toMatchObject({ state: 'completed', analysed: 4 });
    expect(await world.dump()).toEqual(fresh);
  });

  it('ends its part after its time, and as soon as somebody pauses or cancels it', async ({
    skip,
  }) => {
    const world = await worldOf(engine, skip);
    await world.run({ enrichment: null });
    await world.begin();
    expect(await world.part({ ms: 0 })).toMatchObject({ status: 'completed' });
    expect(await world.row()).toMatchObject({ state: 'going', total: 4 });
    await world.backfills.pause(ID, null);
    const before = await world.row();
    await world.part();
    expect(await world.row()).toEqual(before);
    await world.backfills.resume(ID, undefined);
    await world.backfills.cancel(ID, '2026-03-10T12:00:00.000Z');
    await world.part();
    expect(await world.row()).toMatchObject({ state: 'cancelled' });
  });

  it('is completed at once where its days have no conversations', async ({ skip }) => {
    const world = await worldOf(engine, skip);
    await world.begin({ fromDay: '2025-01-01', toDay: '2025-01-31' });
    expect(await world.part()).toMatchObject({ status: 'completed', conversationsProcessed: 8 });
    expect(await world.row()).toMatchObject({ state: 'completed', total: 0, analysed: 0 });
  });

  it('says of a conversation that it cannot be read by now, or is gone, and keeps its figures', async ({
    skip,
  }) => {
    const world = await worldOf(engine, skip);
    await world.run({ enrichment: null });
    const { db } = world.own;
    await world.begin();
    await world.part({ ms: 0 });
    await world.hand.script("update chat set chat = '[]' where id = 'c-30'");
    await world.hand.script("delete from chat where id = 'c-31'");
    await world.part();
    expect(await world.row()).toMatchObject({
      ...{ state: 'completed', total: 4, analysed: 2, unreadable: 1, gone: 1 },
    });
    const kept = await db
      .selectFrom('conversation_analysis')
      .select('conversation_id')
      .where('conversation_id', 'in', OF_THE_DAYS)
      .execute();
    expect(kept).toHaveLength(4);
    const unread = await db.selectFrom('unreadable_conversation').selectAll().execute();
    expect(unread).toMatchObject([{ conversation_id: 'c-30', reason: 'not_an_object' }]);
  });
});

describe.each(ENGINES)('a backfill that asks a model on %s', (engine) => {
  const llm = { estimator: 'llm', model: 'gpt-5-mini' };

  it('asks about its days alone and about nothing twice, unless it is told to', async ({
    skip,
  }) => {
    const world = await worldOf(engine, skip, { server: { minutes: () => 9 } });
    await world.run({ enrichment: null });
    await world.begin(llm);
    const enrichment = await world.asking();
    const result = await world.part({ enrichment });
    expect(result).toMatchObject({ enrichment: { total: 4, estimated: 4, left: 0 } });
    expect(world.asked()).toBe(4);
    const row = await world.row();
    expect(row).toMatchObject({ state: 'completed', toAsk: 4, estimated: 4, unestimated: 0 });
    expect((row?.chargedNanoUsd ?? 0) / 1e9).toBeCloseTo(result.enrichment?.costUsd ?? 0, 9);
    const asked = await world.own.db
      .selectFrom('estimate')
      .select('conversation_id')
      .where('method', '=', 'llm')
      .orderBy('conversation_id')
      .execute();
    expect(asked.map((each) => each.conversation_id)).toEqual(OF_THE_DAYS);

    const second = derivedId('second');
    await world.begin({ ...llm, id: second, toDay: '2026-03-05' });
    const partOf = (id: string) =>
      world.run({ requestedBy: 'backfill', backfill: { id }, enrichment });
    await partOf(second);
    expect(world.asked()).toBe(6);
    const third = derivedId('third');
    await world.begin({ ...llm, id: third, again: true });
    await partOf(third);
    expect(world.asked()).toBe(10);
    expect(await world.backfills.find(third)).toMatchObject({ state: 'completed', estimated: 4 });
    expect(await world.own.db.selectFrom('backfill_task').selectAll().execute()).toEqual([]);
  });

  it('keeps its budget over several parts, is paused by it, and goes on with more', async ({
    skip,
  }) => {
    const world = await worldOf(engine, skip);
    await world.run({ enrichment: null });
    const enrichment = await world.asking();
    await world.begin({ ...llm, budgetUsd: 0 });
    const asked: number[] = [];
    for (let budget = 0; (await world.row())?.state !== 'completed'; budget += 0.0005) {
      await world.backfills.resume(ID, budget);
      const { status, enrichment: done } = await world.part({ enrichment });
      const row = await world.row();
      expect((row?.chargedNanoUsd ?? 0) / 1e9).toBeLessThanOrEqual(budget + 1e-9);
      asked.push(world.asked());
      if (row?.state === 'completed') break;
      expect({ status, code: done?.stopped?.code, stopped: row?.stopped }).toEqual({
        ...{ status: 'completed', code: 'LLM_BUDGET_REACHED', stopped: 'LLM_BUDGET_REACHED' },
      });
    }
    expect(asked[0]).toBe(0);
    expect(asked.some((count) => count > 0 && count < 4)).toBe(true);
    expect(asked.at(-1)).toBe(4);
    expect(await world.row()).toMatchObject({ estimated: 4, toAsk: 4, stopped: null });
  });

  it('ends within seconds when it is paused, and what is under way is not paid for twice', async ({
    skip,
  }) => {
    const world = await worldOf(engine, skip, {
      server: { latencyMs: 500 },
      settings: { concurrency: 1, timeoutMs: 20_000 },
    });
    await world.run({ enrichment: null });
    await world.begin({ ...llm, fromDay: '2026-03-02', toDay: '2026-03-05' });
    const enrichment = await world.asking();
    world.model.events.once('answer', () => void world.backfills.pause(ID, null));
    const part = await world.part({ enrichment });
    expect(part).toMatchObject({ status: 'completed', error: null });
    expect(world.asked()).toBeLessThan(8);
    expect((await world.row())?.estimated).toBe(world.asked());
    world.model.set({ latencyMs: 0 });
    await world.backfills.resume(ID, undefined);
    await world.part({ enrichment });
    expect(await world.row()).toMatchObject({ state: 'completed', estimated: 8 });
    expect(world.asked()).toBe(8);
  });

  it('is paused by a server that refuses the key, with the code of it', async ({ skip }) => {
    const world = await worldOf(engine, skip, { server: { apiKey: 'sk-other' } });
    await world.begin(llm);
    const result = await world.part({ enrichment: await world.asking() });
    expect(result).toMatchObject({ status: 'failed', error: { code: 'LLM_UNAUTHORIZED' } });
    expect(await world.row()).toMatchObject({ state: 'paused', stopped: 'LLM_UNAUTHORIZED' });
  });
});
