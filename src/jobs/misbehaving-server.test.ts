import { afterEach, describe, expect, it } from 'vitest';
import type { LlmFault } from '../../test/support/llm-server.ts';
import { type LlmWorld, type LlmWorldOptions, llmWorld } from '../../test/support/llm-world.ts';
import { answer, ask, chatDocument, NINE } from '../../test/support/openwebui-document.ts';

let world: LlmWorld | null = null;
afterEach(async () => {
  await world?.end();
  world = null;
});

async function use(options: LlmWorldOptions) {
  const made = await llmWorld('sqlite', options);
  world = made;
  const chats = async (count: number) => {
    for (let at = 0; at < count; at += 1) {
      const document = chatDocument([
        ask('u1', null, `Write a short mail to supplier ${at} about the late parts`, {
          timestamp: NINE,
        }),
        answer('a1', 'u1', `Dear supplier, part ${at} is late.`, { timestamp: NINE + 1 }),
      ]);
      await made.source.hand.chat({ id: `c-${at}`, document });
    }
  };
  const rows = () => made.own.db.selectFrom('conversation_analysis').selectAll().execute();
  const estimates = () => made.own.db.selectFrom('estimate').selectAll().execute();
  return { ...made, chats, rows, estimates };
}

/** What each way to misbehave comes to, of eight conversations with one answer each, all of them befallen. */
const MODES: readonly (readonly [LlmFault, object])[] = [
  // The first answers lack the form; repaired in words, and asked in words from then on.
  ['ignores_form', { status: 'completed', error: null, enrichment: { estimated: 8, left: 0 } }],
  ['thinks', { status: 'completed', error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['careless', { status: 'completed', error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['mixed_languages', { error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['events', { status: 'completed', error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['no_usage', { status: 'completed', error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['prose', { status: 'completed', error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['fences', { status: 'completed', error: null, enrichment: { estimated: 8, requests: 8 } }],
  ['other_language', unusable(/no JSON object/, /ANALYTICS_MODEL/)],
  ['empty', unusable(/no JSON object/, /ANALYTICS_MODEL/)],
  ['missing_fields', unusable(/no JSON object/, /ANALYTICS_MODEL/)],
  ['wrong_order', unusable(/contradict/, /ANALYTICS_MODEL/)],
  ['refusal', unusable(/declined/, /ANALYTICS_MODEL/)],
  ['length_cut', unusable(/cut off at 1500 tokens/, /ANALYTICS_MAX_TOKENS/)],
  ['stalls', unreachable(/did not answer within 0.1 s/, /ANALYTICS_LLM_TIMEOUT_SECONDS/)],
  ['never_answers', unreachable(/did not answer within 0.1 s/, /ANALYTICS_LLM_TIMEOUT_SECONDS/)],
  ['error_body', unreachable(/error 502, "provider returned error"/)],
  ['error_sentence', unreachable(/"the model runner has unexpectedly stopped/)],
  ['error_begun', unreachable(/error 502, "provider disconnected unexpectedly"/)],
  ['half_events', unreachable(/broke off in the middle of an answer/)],
  ['cut_stream', unreachable(/the connection broke/)],
  ['not_json', unreachable(/no chat completion/)],
  ['bad_gateway', unreachable(/answered 502/)],
  ['rate_limit_bare', unreachable(/answered 429, "rate limit reached"/)],
  ['rate_limit_seconds', unreachable(/answered 429/)],
  ['rate_limit_ms', unreachable(/answered 429/)],
  ['quota_exhausted', { status: 'failed', error: { code: 'LLM_QUOTA_EXHAUSTED' } }],
];

function unusable(message: RegExp, hint: RegExp) {
  return failure('LLM_ANSWERS_UNUSABLE', message, hint);
}

function unreachable(message: RegExp, hint = /./) {
  return failure('LLM_UNREACHABLE', message, hint);
}

function failure(code: string, message: RegExp, hint: RegExp) {
  const error = {
    code,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  };
  return { status: 'failed', error, enrichment: { estimated: 0, stopped: error } };
}

describe('a server that misbehaves', () => {
  it.each(MODES)('ends a run so, and makes no figure smaller: %s', async (fault, end) => {
    const made = await use({
      server: { faults: { [fault]: 1 } },
      settings: { concurrency: 2, timeoutMs: /stalls|never/.test(fault) ? 100 : 5_000 },
    });
    const { chats, run, own, rows, model } = made;
    await chats(8);
    await run({ enrichment: null });
    const range = { from: '2026-01-01', to: '2026-12-31' };
    const before = await own.repositories.aggregates.total(range);
    const result = await run();
    expect(result).toMatchObject(end);
    expect((await rows()).map(({ status }) => status)).toEqual(Array(8).fill('estimated'));
    const after = await own.repositories.aggregates.total(range);
    expect(after).toMatchObject({ counted: before.counted, unestimated: 0 });
    if ((result.enrichment?.estimated ?? 0) === 0) expect(after).toEqual(before);
    expect(model.seen.length).toBeLessThanOrEqual(35);
    // What is said of it has no word of the answers or the chats.
    expect(JSON.stringify(result)).not.toMatch(/jane|supplier|Diese Aufgabe/);
  });

  it('that ignores the form is asked in words after the first answers, and pays for no more twice', async () => {
    const { chats, run, model } = await use({
      server: { faults: { ignores_form: 1 } },
      settings: { concurrency: 1 },
    });
    await chats(20);
    expect(await run()).toMatchObject({ error: null, enrichment: { estimated: 20, left: 0 } });
    expect(model.seen).toHaveLength(21);
    expect(model.seen.filter((body) => 'response_format' in body)).toHaveLength(1);
  });

  it('is not asked on after five answers of no use, and the next run goes on with what is left', async () => {
    const { chats, run, model, estimates } = await use({
      server: { faults: { other_language: 1 } },
      settings: { concurrency: 1 },
    });
    await chats(20);
    expect(await run()).toMatchObject({
      status: 'failed',
      error: { code: 'LLM_ANSWERS_UNUSABLE' },
      enrichment: { unestimated: { malformed: 2 }, left: 18, requests: 5 },
    });
    expect((await estimates()).filter(({ method }) => method === 'llm')).toHaveLength(2);
    model.set({ faults: {} });
    expect(await run()).toMatchObject({ error: null, enrichment: { estimated: 20, left: 0 } });
  });

  it('says by a completed run that it estimated nothing, where too few answers came to stop it', async () => {
    const { chats, run, model } = await use({
      server: { faults: { length_cut: 1 } },
    });
    await chats(2);
    expect(await run()).toMatchObject({
      status: 'completed',
      error: {
        code: 'LLM_ANSWERS_UNUSABLE',
        message: expect.stringContaining('for any of 2 conversations (cut)'),
        hint: expect.stringContaining('ANALYTICS_MAX_TOKENS'),
      },
    });
    model.set({ faults: { rate_limit_bare: 1 } });
    expect(await run()).toMatchObject({ status: 'completed', error: { code: 'LLM_UNAVAILABLE' } });
  });
});
