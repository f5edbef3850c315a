import { afterEach, expect, it } from 'vitest';
import { allFaults } from '../../test/support/llm-server.ts';
import { type LlmWorld, llmWorld } from '../../test/support/llm-world.ts';
import { answer, ask, chatDocument, NINE } from '../../test/support/openwebui-document.ts';
import { sized } from '../../test/support/sized.ts';
import { costUsd, priceOf } from '../llm/index.ts';

const CHATS = sized(250, 1_000);
/** Of the requests; every fault has its part of it. */
const FAULTY = 0.2;

let world: LlmWorld | null = null;
afterEach(async () => {
  await world?.end();
  world = null;
});

const document = (at: number) =>
  chatDocument([
    ask('u1', null, `Write a short mail to supplier ${at} about the late parts`, {
      timestamp: NINE + at,
    }),
    answer('a1', 'u1', `Dear supplier, part ${at} is late. When will it come?`, {
      timestamp: NINE + at + 1,
    }),
  ]);

it('a run over many chats with a fifth of all faults accounts for every chat, and for money to the token', async () => {
  world = await llmWorld('sqlite', {
    server: { seed: 7, faults: allFaults(FAULTY) },
    settings: { concurrency: 24, timeoutMs: 3_000, maximumOutputTokens: 1_500, perRunUsd: 50 },
    // What is redacted is tried elsewhere, and takes longer than all else here.
    parts: { redact: (text) => text },
  });
  const { source, own, model, run } = world;
  await source.hand.script('begin');
  for (let at = 0; at < CHATS; at += 1) {
    await source.hand.chat({ id: `c-${at}`, document: document(at) });
  }
  await source.hand.script('commit');

  const { enrichment, status, error } = await run();
  expect({ status, error, stopped: enrichment?.stopped }).toEqual({
    status: 'completed',
    error: null,
    stopped: null,
  });
  const reasons = enrichment?.unestimated ?? {};
  const failed = Object.values(reasons).reduce((sum, each) => sum + each, 0);
  expect((enrichment?.estimated ?? 0) + failed + (enrichment?.left ?? 0)).toBe(CHATS);
  expect(enrichment).toMatchObject({ total: CHATS, left: 0 });
  expect(failed).toBeGreaterThan(0);
  expect(enrichment?.estimated).toBeGreaterThan(0.9 * CHATS);

  // The rows say the same as the counters, and every chat has a figure: the model's, or that of the rules.
  const rows = await own.db
    .selectFrom('conversation_analysis as c')
    .innerJoin('episode as e', 'e.conversation_id', 'c.conversation_id')
    .innerJoin('estimate as s', 's.id', 'e.estimate_id')
    .select(['c.status', 's.method'])
    .execute();
  const stored = Map.groupBy(rows, (row) => `${row.status} ${row.method}`);
  expect(Object.fromEntries([...stored].map(([name, of]) => [name, of.length]))).toEqual({
    'estimated llm': enrichment?.estimated,
    'estimated heuristic': failed,
  });
  const tried = await own.db
    .selectFrom('estimate')
    .select((eb) => ['reason', eb.fn.countAll<number>().as('many')])
    .where('status', '=', 'unestimated')
    .groupBy('reason')
    .execute();
  expect(Object.fromEntries(tried.map(({ reason, many }) => [reason, many]))).toEqual(reasons);

  // What the provider would bill is what we say, to the token; where it does not say, what we say is more.
  const { requests, told, billed, faults } = model.ledger();
  expect(Object.keys(faults).length).toBeGreaterThan(20);
  expect(enrichment).toMatchObject({
    requests,
    inputTokens: told.inputTokens,
    outputTokens: told.outputTokens,
  });
  const usd = (input: number, output: number) =>
    costUsd({ input, output, cached: null }, priceOf('gpt-5-mini')) ?? Number.NaN;
  const known = usd(told.inputTokens, told.outputTokens);
  expect(enrichment?.costUsd).toBeCloseTo(known + (enrichment?.estimatedUsd ?? 0), 9);
  expect(enrichment?.estimatedUsd).toBeGreaterThan(
    usd(billed.inputTokens - told.inputTokens, billed.outputTokens - told.outputTokens),
  );
  const [day] = await own.db.selectFrom('llm_spending').selectAll().execute();
  expect(day).toMatchObject({
    requests,
    charged_nano_usd: Math.round((enrichment?.costUsd ?? 0) * 1e9),
    input_tokens: told.inputTokens,
    output_tokens: told.outputTokens,
  });
  const log = await own.repositories.runs.last();
  expect(log).toMatchObject({
    totalLlmRequests: requests,
    totalLlmCostUsd: enrichment?.costUsd,
    llmInputTokens: told.inputTokens,
    enrichmentUnestimated: failed,
  });
}, 120_000);
