import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import type { Message, TokenUsage } from '../kernel/conversation.ts';
import { dayOf } from '../kernel/days.ts';
import { usageOf } from './usage.ts';

const berlin = (ms: number) => dayOf(ms, 'Europe/Berlin');
const author = ({ authorId }: Pick<Message, 'authorId'>) => authorId ?? 'person';

/** Tokens of an answer that was asked for at once. */
const tokens = (input: number | null, output: number | null, over: Partial<TokenUsage> = {}) => ({
  input,
  output,
  total: input === null || output === null ? null : input + output,
  cached: null,
  cacheWrite: null,
  reasoning: null,
  costUsd: null,
  atLeast: false,
  ...over,
});

interface Given {
  readonly said: Parameters<typeof conversation>[0];
  readonly over?: Parameters<typeof conversation>[1];
  readonly regenerated?: readonly string[];
  readonly edited?: readonly string[];
  readonly inherited?: readonly string[];
}

function used({ said, over, regenerated = [], edited = [], inherited = [] }: Given) {
  const chat = conversation(said, over);
  const rework = {
    regenerated: new Set(regenerated),
    edited: new Set(edited),
    sideBySide: new Set<string>(),
  };
  return usageOf(chat, rework, new Set(inherited), author, berlin);
}

const NOTHING = {
  day: '2026-03-02',
  model: 'llama3.2:3b',
  authorId: 'person',
  source: 'chat',
  answers: 0,
  answersWithoutUsage: 0,
  inputTokens: null,
  outputTokens: null,
  totalTokens: null,
  cachedTokens: null,
  cacheWriteTokens: null,
  reasoningTokens: null,
  answersBilled: 0,
  billedUsd: null,
  answersPriceable: 0,
  priceableInputTokens: 0,
  priceableOutputTokens: 0,
  priceableCachedTokens: null,
  priceableCacheWriteTokens: null,
  knowledgeAnswers: 0,
  errors: 0,
  regenerations: 0,
  ratingsUp: 0,
  ratingsDown: 0,
  toolCalls: 0,
  files: 0,
  firstTokenAnswers: null,
  firstTokenMs: null,
  timedOutputTokens: null,
  timedOutputMs: null,
  turns: expect.any(Array),
};

describe('usageOf', () => {
  it('adds up what is known, on every branch, and keeps the unknown apart from zero', () => {
    const said = [
      asked('One two', 0),
      answered('a', 1, { to: 'm0', usage: tokens(8, 1, { cached: 0 }), rating: -1 }),
      answered('b', 2, { to: 'm0', usage: tokens(30, null), tools: ['search', 'search'] }),
      answered('c', 3, { to: 'm0', error: true, rating: 1, knowledge: true }),
    ];
    expect(used({ said, regenerated: ['m2', 'm3'] })).toEqual([
      {
        ...NOTHING,
        answers: 3,
        answersWithoutUsage: 1,
        inputTokens: 38,
        outputTokens: 1,
        totalTokens: 9,
        cachedTokens: 0,
        answersPriceable: 1,
        priceableInputTokens: 8,
        priceableOutputTokens: 1,
        priceableCachedTokens: 0,
        knowledgeAnswers: 1,
        errors: 1,
        regenerations: 2,
        ratingsUp: 1,
        ratingsDown: 1,
        toolCalls: 2,
      },
    ]);
  });

  it('prices by a list what is known whole and has no bill, each answer by itself', () => {
    const said = [
      asked('One two', 0),
      answered('a', 1, { usage: tokens(100, 50, { cached: 40, cacheWrite: 20 }) }),
      answered('b', 2, { to: 'm0', usage: tokens(null, 70) }),
      answered('c', 3, { to: 'm0', usage: tokens(500, null) }),
      answered('d', 4, { to: 'm0', usage: tokens(900, 90, { atLeast: true }) }),
      answered('e', 5, { to: 'm0', usage: tokens(3, 2, { costUsd: 0.1 }) }),
      answered('f', 6, { to: 'm0', usage: tokens(null, null, { costUsd: 0.2 }) }),
      answered('g', 7, { to: 'm0', usage: tokens(3, 2, { costUsd: 7, atLeast: true }) }),
    ];
    expect(used({ said })).toMatchObject([
      {
        answers: 7,
        inputTokens: 1_506,
        outputTokens: 214,
        answersBilled: 2,
        billedUsd: 0.3,
        answersPriceable: 1,
        priceableInputTokens: 100,
        priceableOutputTokens: 50,
        priceableCachedTokens: 40,
        priceableCacheWriteTokens: 20,
      },
    ]);
  });

  it('counts a merge of answers as a call of which nothing was recorded', () => {
    const said = [
      asked('One two', 0),
      answered('a', 1, { usage: tokens(8, 1), merged: true }),
      answered('b', 1, { to: 'm0', model: 'other', usage: tokens(8, 2) }),
    ];
    expect(used({ said })).toMatchObject([
      { answers: 2, answersWithoutUsage: 1, inputTokens: 8, answersPriceable: 1 },
      { model: 'other', answers: 1, answersWithoutUsage: 0 },
    ]);
  });

  it('keeps ratings of answers that are no longer there, without an answer', () => {
    const stray = { rating: 1, model: 'llama3.2:3b', authorId: 'person' } as const;
    const ratedAt = Date.parse('2026-03-02T09:05:00Z');
    const strayRatings = [
      { ...stray, ratedAt },
      { ...stray, ratedAt, model: null, rating: -1 as const, authorId: 'other' },
    ];
    const said = [asked('One two', 0), answered('a', 1, { rating: 1 })];
    expect(used({ said, over: { strayRatings } })).toEqual([
      { ...NOTHING, model: null, authorId: 'other', ratingsDown: 1 },
      { ...NOTHING, answers: 1, answersWithoutUsage: 1, ratingsUp: 2 },
    ]);
  });

  it('leaves out what belongs to another conversation, files of its questions as well', () => {
    const said = [
      asked('One two', 0, { attachments: ['plan'] }),
      answered('a', 1, { usage: tokens(8, 1) }),
      answered('b', 2, { to: 'm0', usage: tokens(9, 2) }),
      asked('One two three', 3, { to: null, attachments: ['plan', 'photo'] }),
      answered('c', 4),
    ];
    expect(used({ said, inherited: ['m0', 'm1'], edited: ['m3'] })).toMatchObject([
      { answers: 2, inputTokens: 9, files: 1 },
    ]);
  });

  it('adds up what was measured of how fast answers were, and leaves it unknown where nothing was', () => {
    const measured = (firstTokenMs: number | null, outputTokens: number | null) => ({
      speed: { firstTokenMs, outputTokens, outputMs: outputTokens && outputTokens * 20 },
    });
    const said = [
      asked('One two', 0),
      answered('a', 1, measured(300, 10)),
      answered('b', 2, { to: 'm0', ...measured(null, 30) }),
      answered('c', 3, { to: 'm0', ...measured(500, null) }),
      answered('d', 4, { to: 'm0' }),
      answered('e', 5, { to: 'm0', model: 'other' }),
    ];
    const [known, unknown] = used({ said });
    expect(known).toMatchObject({
      firstTokenAnswers: 2,
      firstTokenMs: 800,
      timedOutputTokens: 40,
      timedOutputMs: 800,
    });
    expect(unknown).toMatchObject({
      model: 'other',
      firstTokenAnswers: null,
      firstTokenMs: null,
      timedOutputTokens: null,
      timedOutputMs: null,
    });
  });

  it('counts the files of a question once, with the answer that came first', () => {
    const said = [
      asked('One two', 0, { attachments: ['plan', 'photo'] }),
      answered('b', 2, { to: 'm0', model: 'b' }),
      answered('a', 1, { to: 'm0', model: 'a' }),
    ];
    expect(used({ said }).map(({ model, files }) => [model, files])).toEqual([
      ['a', 2],
      ['b', 0],
    ]);
  });

  it('keeps days of the zone, models, who asked and through what apart, in this order', () => {
    const late = 14 * 60 - 1; // 22:59 UTC, 23:59 in Berlin
    const said = [
      asked('One two', late),
      answered('a', late, { to: 'm0', model: 'b' }),
      answered('b', late + 1, { to: 'm0', model: 'a' }),
      answered('c', late + 1, { to: 'm0', model: null }),
      answered('d', late, { to: 'm0', model: 'a', source: 'chat' }),
      answered('e', late, { to: 'm0', model: 'a', source: 'api' }),
      answered('f', late, { to: 'm0', model: 'a', authorId: 'another' }),
      answered('g', late, { to: 'm0', model: 'a', source: 'api' }),
    ];
    const keys = used({ said }).map((each) => [
      ...[each.day, each.model, each.authorId, each.source],
      each.answers,
    ]);
    expect(keys).toEqual([
      ['2026-03-02', 'a', 'another', 'chat', 1],
      ['2026-03-02', 'a', 'person', 'api', 2],
      ['2026-03-02', 'a', 'person', 'chat', 1],
      ['2026-03-02', 'b', 'person', 'chat', 1],
      ['2026-03-03', null, 'person', 'chat', 1],
      ['2026-03-03', 'a', 'person', 'chat', 1],
    ]);
  });

  it('says the same in whatever order the messages are stored', () => {
    const usage = (costUsd: number) => tokens(1, 1, { costUsd });
    const speed = (firstTokenMs: number) => ({ firstTokenMs, outputTokens: null, outputMs: null });
    const said = [
      asked('One two', 0, { attachments: ['plan'] }),
      answered('a', 1, { id: 'a', to: 'm0', usage: usage(0.1), speed: speed(0.1) }),
      answered('b', 1, { id: 'b', to: 'm0', usage: usage(0.2), speed: speed(0.2) }),
      answered('c', 1, { id: 'c', to: 'm0', usage: usage(0.3), speed: speed(0.3) }),
    ];
    const backwards = [...said.slice(0, 1), ...said.slice(1).reverse()];
    expect(used({ said: backwards })).toEqual(used({ said }));
    expect(used({ said })).toMatchObject([{ billedUsd: 0.6 }]);
  });
});
