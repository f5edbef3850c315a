import { afterEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../../test/support/each-dialect.ts';
import { type EngineName, NoPostgres } from '../../test/support/fresh-address.ts';
import { type LlmWorld, type LlmWorldOptions, llmWorld } from '../../test/support/llm-world.ts';
import { saidMinutes } from '../../test/support/model-answer.ts';
import { answer, ask, chatDocument, NINE } from '../../test/support/openwebui-document.ts';
import { instant } from '../kernel/days.ts';
import { RETRY_WAITS_MS } from '../kernel/retry-rule.ts';
import { keyOf } from './index.ts';

const DAY_MS = 86_400_000;

const MAIL = 'Write a short mail to the supplier about the late parts';

const document = (text = MAIL, reply = 'Dear supplier, the parts are late. When will they come?') =>
  chatDocument([
    ask('u1', null, text, { timestamp: NINE }),
    answer('a1', 'u1', reply, { timestamp: NINE + 1 }),
  ]);

let world: LlmWorld | null = null;
afterEach(async () => {
  await world?.end();
  world = null;
});

async function use(
  engine: EngineName,
  skip: (reason: string) => void,
  options: LlmWorldOptions = {},
) {
  const made = await llmWorld(engine, options).catch((error: unknown) => {
    if (error instanceof NoPostgres) skip(`needs PostgreSQL: ${error.message}`);
    throw error;
  });
  world = made;
  const chats = async (count: number) => {
    for (let at = 0; at < count; at += 1) {
      await made.source.hand.chat({ id: `c-${at}`, document: document(`${MAIL} number ${at}`) });
    }
  };
  const rows = () =>
    made.own.db
      .selectFrom('conversation_analysis')
      .selectAll()
      .orderBy('conversation_id')
      .execute();
  const estimates = () =>
    made.own.db.selectFrom('estimate').selectAll().orderBy('created_at').execute();
  return { ...made, chats, rows, estimates };
}

describe.each(ENGINES)('enrichment on %s', (engine) => {
  it('replaces the figure of the rules by the model’s, keeps both, and rebuilds the day', async ({
    skip,
  }) => {
    const { chats, run, rows, estimates, own, model } = await use(engine, skip, {
      server: { minutes: () => 9 },
    });
    await chats(1);
    await run({ enrichment: null });
    const range = { from: '2026-01-01', to: '2026-12-31' };
    const before = await own.repositories.aggregates.total(range);
    const result = await run();
    expect(result).toMatchObject({
      status: 'completed',
      error: null,
      enrichment: {
        ...{ model: 'gpt-5-mini', total: 1, estimated: 1, unestimated: {}, left: 0 },
        ...{ requests: 1, stopped: null, estimatedUsd: 0 },
        inputTokens: model.ledger().billed.inputTokens,
      },
    });
    expect(await rows()).toMatchObject([
      {
        status: 'estimated',
        // As it is published: without people's answers a model's minutes count half.
        manual_time_most_likely: expect.closeTo(4.5, 9),
        conversation_summary: null,
      },
    ]);
    const stored = await estimates();
    expect(stored.map(({ method }) => method)).toEqual(['heuristic', 'llm']);
    expect(stored[1]).toMatchObject({
      ...{ asked_model: 'gpt-5-mini', model: 'gpt-5-mini', samples: 1, requests: 1 },
      p50: expect.closeTo(9, 9),
      input_tokens: model.ledger().billed.inputTokens,
      output_tokens: model.ledger().billed.outputTokens,
      cost_usd: result.enrichment?.costUsd,
    });
    const after = await own.repositories.aggregates.total(range);
    expect(after.conservativeBaseline).toBeCloseTo(4.5, 9);
    expect(before.conservativeBaseline).not.toBeCloseTo(4.5, 3);
  });

  it('asks about nothing twice: not in the next run, nor after a re-analysis or a trip to another model', async ({
    skip,
  }) => {
    const { chats, run, rows, asking, model, own } = await use(engine, skip);
    await chats(2);
    await run();
    const figures = await rows();
    expect(model.seen).toHaveLength(2);
    expect(await run()).toMatchObject({ enrichment: { total: 0, requests: 0 } });
    await run({ version: 'test-2', enrichment: null });
    const again = await rows();
    expect(again.map((row) => row.manual_time_most_likely)).toEqual(
      figures.map((row) => row.manual_time_most_likely),
    );
    expect(await run({ version: 'test-2' })).toMatchObject({ enrichment: { requests: 0 } });
    const other = await asking({ settings: { model: 'gpt-4o' } });
    expect(await run({ version: 'test-2', enrichment: other })).toMatchObject({
      enrichment: { estimated: 2 },
    });
    expect(await run({ version: 'test-2' })).toMatchObject({
      enrichment: { total: 0, requests: 0 },
    });
    const inForce = await own.db
      .selectFrom('episode')
      .innerJoin('estimate', 'estimate.id', 'episode.estimate_id')
      .select('estimate.asked_model')
      .execute();
    expect(inForce.map((each) => each.asked_model)).toEqual(['gpt-5-mini', 'gpt-5-mini']);
  });

  it('keeps the figure of the rules where the model fails, and tries it again where it may heal', async ({
    skip,
  }) => {
    const { chats, run, rows, estimates, own, model, clock } = await use(engine, skip, {
      server: { faults: { other_language: 1 } },
    });
    await chats(1);
    await run({ enrichment: null });
    const range = { from: '2026-01-01', to: '2026-12-31' };
    const before = await rows();
    const total = await own.repositories.aggregates.total(range);
    expect(total).toMatchObject({ counted: 1, unestimated: 0 });
    const failed = { estimated: 0, unestimated: { malformed: 1 }, left: 0 };
    expect(await run()).toMatchObject({ status: 'completed', enrichment: failed });
    expect(await rows()).toEqual(before);
    expect(await own.repositories.aggregates.total(range)).toEqual(total);
    expect(await run({ version: 'test-2' })).toMatchObject({ enrichment: failed });
    expect(await own.repositories.aggregates.total(range)).toEqual(total);
    model.set({ faults: {} });
    expect(await run({ version: 'test-2' })).toMatchObject({ enrichment: { total: 0 } });
    clock.ms += DAY_MS;
    expect(await run({ version: 'test-2' })).toMatchObject({ enrichment: { estimated: 1 } });
    expect((await estimates()).map(({ status }) => status)).toEqual([
      'estimated',
      ...['unestimated', 'unestimated', 'estimated'],
    ]);
    expect(await own.repositories.aggregates.methods(range)).toMatchObject([
      { method: 'llm gpt-5-mini' },
    ]);
  });

  it('tries a task again soon, then once a day, then not', async ({ skip }) => {
    const { chats, run, clock, own } = await use(engine, skip, {
      server: { faults: { empty: 1 } },
    });
    await chats(1);
    const { failures } = own.repositories;
    const key = keyOf({ model: 'gpt-5-mini' });
    const isDueSince = (ms: number) =>
      failures.isModelDue(key, instant(clock.ms - ms), instant(clock.ms));
    for (const waitMs of RETRY_WAITS_MS) {
      expect(await run()).toMatchObject({ enrichment: { total: 1 } });
      const triedMs = Date.parse((await failures.unestimated(key, 1))[0]?.triedAt ?? '');
      // A run moves the clock of these tests by an hour.
      clock.ms = triedMs + waitMs - 3_600_001;
      expect(await run()).toMatchObject({ enrichment: { total: 0 } });
      clock.ms = triedMs + waitMs - 1;
      expect(await isDueSince(1_000)).toBe(false);
      clock.ms += 1;
      expect(await isDueSince(1_000)).toBe(true);
      clock.ms += 1_000;
      expect(await isDueSince(1_000)).toBe(false);
    }
    expect(await run()).toMatchObject({ enrichment: { total: 1 } });
    clock.ms += 365 * DAY_MS;
    expect(await run()).toMatchObject({ enrichment: { total: 0 } });
    const failed = { conversationId: 'c-0', reason: 'malformed', tries: 5, isSettled: false };
    expect(await failures.unestimated(key, 9)).toMatchObject([failed]);
    expect(await failures.unestimatedCounts(key)).toEqual([
      { reason: 'malformed', conversations: 1 },
    ]);
  });

  it('counts no try of a conversation where the server as a whole fails', async ({ skip }) => {
    const { chats, run, model, estimates } = await use(engine, skip, {
      server: { faults: { bad_gateway: 1 } },
      settings: { concurrency: 1 },
    });
    await chats(8);
    expect(await run()).toMatchObject({ status: 'failed', error: { code: 'LLM_UNREACHABLE' } });
    expect((await estimates()).filter((each) => each.asked_model !== null)).toEqual([]);
    model.set({ faults: {} });
    expect(await run()).toMatchObject({ enrichment: { total: 8, estimated: 8 } });
  });

  it('replaces the figures of the rules one by one, and tells which share is whose', async ({
    skip,
  }) => {
    const { chats, run, rows, own } = await use(engine, skip, {
      server: { answer: ({ user }) => (/number 1\b/.test(user) ? 'No.' : saidMinutes(9)) },
    });
    await chats(3);
    await run();
    expect((await rows()).map(({ status }) => status)).toEqual(Array(3).fill('estimated'));
    const methods = await own.repositories.aggregates.methods({
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(methods.map(({ method }) => method).sort()).toEqual(['heuristic', 'llm gpt-5-mini']);
  });

  it('puts the figure of the rules back where a failure stands in force, as older databases have it', async ({
    skip,
  }) => {
    const { chats, run, rows, estimates, own } = await use(engine, skip, {
      server: { faults: { refusal: 1 } },
    });
    await chats(2);
    await run({ enrichment: null });
    const before = await rows();
    const range = { from: '2026-01-01', to: '2026-12-31' };
    const total = await own.repositories.aggregates.total(range);
    await run();
    const refused = (await estimates()).find(({ status }) => status === 'unestimated');
    const { conversation_id = '', id = '' } = refused ?? {};
    await own.db
      .updateTable('episode')
      .set({ estimate_id: id })
      .where('conversation_id', '=', conversation_id)
      .execute();
    await own.db
      .updateTable('conversation_analysis')
      .set({ status: 'unestimated', status_reason: 'refused', manual_time_most_likely: null })
      .where('conversation_id', '=', conversation_id)
      .execute();
    await run({ enrichment: null });
    expect(await rows()).toEqual(before);
    expect(await own.repositories.aggregates.total(range)).toEqual(total);
  });

  it('stops cleanly at the budget, says what is left, and goes on another day', async ({
    skip,
  }) => {
    const { chats, run, clock, own } = await use(engine, skip, {
      settings: { perDayUsd: 0.005, concurrency: 2, maximumOutputTokens: 1_500 },
    });
    await chats(12);
    const first = await run();
    expect(first).toMatchObject({
      status: 'completed',
      error: null,
      enrichment: { stopped: { code: 'LLM_BUDGET_REACHED' }, unestimated: {} },
    });
    const { enrichment } = first;
    expect(enrichment?.left).toBe(12 - (enrichment?.estimated ?? 0));
    expect(enrichment?.left).toBeGreaterThan(0);
    expect(enrichment?.costUsd).toBeLessThanOrEqual(0.005);
    expect(enrichment?.leftUsd).toBeGreaterThan(0);
    expect(await run()).toMatchObject({ enrichment: { requests: 0, left: enrichment?.left } });
    clock.ms += 24 * 3_600_000;
    expect((await run()).enrichment?.estimated).toBeGreaterThan(0);
    const books = await own.db.selectFrom('llm_spending').selectAll().orderBy('day').execute();
    expect(books).toHaveLength(2);
    expect(books[0]?.charged_nano_usd).toBe(Math.round((enrichment?.costUsd ?? 0) * 1e9));
  });
});

describe('enrichment', () => {
  it('asks again about a conversation that has gone on', async ({ skip }) => {
    const { source, run, model, rows } = await use('sqlite', skip);
    await source.hand.chat({ id: 'c', document: document(), updatedAt: NINE });
    await run();
    const changed = JSON.stringify(document(MAIL, 'Quite another answer than before, and longer.'));
    await source.hand.script(
      `update chat set chat = '${changed}', updated_at = ${NINE + 60} where id = 'c'`,
    );
    await run({ enrichment: null });
    expect((await rows())[0]?.manual_time_most_likely).not.toBe(20);
    await run();
    expect(model.seen).toHaveLength(2);
  });

  it('leaves a task alone that failed for a reason that does not heal', async ({ skip }) => {
    const { chats, run, own } = await use('sqlite', skip, { server: { faults: { refusal: 1 } } });
    await chats(1);
    expect(await run()).toMatchObject({ enrichment: { unestimated: { refused: 1 } } });
    expect(await run()).toMatchObject({ enrichment: { total: 0 } });
    const [failed] = await own.repositories.failures.unestimated(keyOf({ model: 'gpt-5-mini' }), 9);
    expect(failed).toMatchObject({ reason: 'refused', isSettled: true });
  });

  it('sends nothing where the redactor fails, and says so', async ({ skip }) => {
    const { chats, run, rows, model } = await use('sqlite', skip, {
      parts: {
        redact: () => {
          throw new Error('a redactor that fails');
        },
      },
    });
    await chats(1);
    expect(await run()).toMatchObject({ enrichment: { unestimated: { redaction_failed: 1 } } });
    expect(model.seen).toHaveLength(0);
    expect(await rows()).toMatchObject([{ status: 'estimated', status_reason: null }]);
  });

  it('asks about no copy, no learning and no pleasantries', async ({ skip }) => {
    const { source, run, model } = await use('sqlite', skip);
    const original = { ...document(), id: 'a' };
    await source.hand.chat({ id: 'a', document: original, createdAt: NINE });
    await source.hand.chat({ id: 'b', document: original, createdAt: NINE + 60 });
    await source.hand.chat({ id: 'hi', document: document('hi', 'Hello! How can I help?') });
    const learning = document('I want to learn how photosynthesis works', 'Plants take light.');
    await source.hand.chat({ id: 'learn', document: learning });
    expect(await run()).toMatchObject({ enrichment: { total: 1, estimated: 1 } });
    expect(model.seen).toHaveLength(1);
  });

  it('fails with one sentence where the key is refused, and keeps the figures of the rules', async ({
    skip,
  }) => {
    const { chats, run, rows } = await use('sqlite', skip, { server: { apiKey: 'another key' } });
    await chats(3);
    expect(await run()).toMatchObject({
      status: 'failed',
      conversationsProcessed: 3,
      error: { code: 'LLM_UNAUTHORIZED' },
      enrichment: { estimated: 0, unestimated: {}, left: 3 },
    });
    expect((await rows()).map(({ status }) => status)).toEqual(Array(3).fill('estimated'));
  });

  it('is interrupted without losing what was answered', async ({ skip }) => {
    const stop = new AbortController();
    const { chats, run, model, estimates } = await use('sqlite', skip, {
      settings: { concurrency: 1 },
    });
    await chats(4);
    let answers = 0;
    model.set({
      minutes: () => {
        answers += 1;
        if (answers === 3) stop.abort();
        return 20;
      },
    });
    expect(await run({ signal: stop.signal })).toMatchObject({ status: 'interrupted' });
    const paid = (await estimates()).filter(({ method }) => method === 'llm').length;
    expect(paid).toBeGreaterThanOrEqual(2);
    expect(await run()).toMatchObject({ enrichment: { total: 4 - paid, left: 0 } });
  });

  it('keeps listed topics alone, the summary where it may, redacted, and sentiment where it is asked for', async ({
    skip,
  }) => {
    const { source, run, rows, own } = await use('sqlite', skip, {
      parts: { sentiment: true, keepSummaries: true },
      server: {
        answer: () => ({
          ...{ is_work_task: true, task_class: 'draft', success: 'done', confidence: 50 },
          steps: [{ what: 'write', minutes: 10 }],
          ...{ reference_shorter: 'none', reference_longer: 'none', deliverable: 'a mail' },
          ...{ minutes_p10: 5, minutes_p50: 10, minutes_p90: 20, reason_short: 'short' },
          ...{ topics: ['purchasing', 'mail'], sentiment: -0.5 },
        }),
      },
    });
    const mail = `${MAIL}, to jane.doe@example.com`;
    await source.hand.chat({ id: 'c', document: document(mail), meta: '{"tags":["own"]}' });
    const read = () =>
      own.db.selectFrom('conversation_insights').select(['topics', 'sentiment_score']).execute();
    const topicTags = ['Mail', 'own'];
    await run({ enrichment: null, topicTags });
    expect(await read()).toMatchObject([{ topics: '["own"]' }]);
    await run({ topicTags });
    const insights = [{ topics: '["Mail"]', sentiment_score: -0.5 }];
    expect(await read()).toEqual(insights);
    const named = await own.db.selectFrom('estimate').select('topics').execute();
    expect(JSON.stringify(named)).not.toContain('purchasing');
    const [row] = await rows();
    expect(row?.conversation_summary).toContain('[EMAIL]');
    expect(row?.conversation_summary).not.toContain('jane.doe');
    await run({ version: 'test-2', enrichment: null, topicTags });
    expect(await read()).toEqual(insights);
    expect((await rows())[0]?.conversation_summary).toBe(row?.conversation_summary);
    await run({ enrichment: null });
    expect(await read()).toEqual([{ topics: null, sentiment_score: -0.5 }]);
    const left = await own.db.selectFrom('estimate').select('topics').execute();
    expect(left.every(({ topics }) => topics === null)).toBe(true);
  });
});
