import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { analyse } from './analyse.ts';

const options = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };
const tokens = (input: number | null, output: number | null, cached: number | null = null) => ({
  input,
  output,
  total: input === null || output === null ? null : input + output,
  cached,
  reasoning: null,
});

describe('usageOf', () => {
  it('adds up what is known, on every branch, and keeps the unknown apart from zero', () => {
    const chat = conversation([
      asked('One two', 0),
      answered('a', 1, { to: 'm0', usage: tokens(8, 1, 0), rating: -1 }),
      answered('b', 2, { to: 'm0', usage: tokens(30, null), tools: ['search', 'search'] }),
      answered('c', 3, { to: 'm0', error: true, rating: 1 }),
    ]);
    expect(analyse(chat, options).usage).toEqual([
      {
        day: '2026-03-02',
        model: 'llama3.2:3b',
        inherited: false,
        answers: 3,
        answersWithoutUsage: 1,
        inputTokens: 38,
        outputTokens: 1,
        totalTokens: 9,
        cachedTokens: 0,
        reasoningTokens: null,
        errors: 1,
        regenerations: 2,
        ratingsUp: 1,
        ratingsDown: 1,
        toolCalls: 2,
        files: 0,
        firstTokenAnswers: null,
        firstTokenMs: null,
        timedOutputTokens: null,
        timedOutputMs: null,
      },
    ]);
  });

  it('adds up what was measured of how fast answers were, and leaves it unknown where nothing was', () => {
    const measured = (firstTokenMs: number | null, outputTokens: number | null) => ({
      speed: { firstTokenMs, outputTokens, outputMs: outputTokens && outputTokens * 20 },
    });
    const chat = conversation([
      asked('One two', 0),
      answered('a', 1, measured(300, 10)),
      answered('b', 2, { to: 'm0', ...measured(null, 30) }),
      answered('c', 3, { to: 'm0', ...measured(500, null) }),
      answered('d', 4, { to: 'm0' }),
      answered('e', 5, { to: 'm0', model: 'other' }),
    ]);
    const [known, unknown] = analyse(chat, options).usage;
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

  it('counts the files of a question once: not again for each answer, nor when it is edited', () => {
    const chat = conversation([
      asked('One two', 0, { attachments: 2 }),
      answered('a', 1, { model: 'a' }),
      answered('b', 1, { to: 'm0', model: 'b' }),
      asked('One two three', 2, { to: null, attachments: 2 }),
      answered('c', 3, { model: 'a' }),
      asked('Look at this too', 4, { attachments: 1 }),
    ]);
    const { usage, files } = analyse(chat, options);
    expect(usage.map((each) => [each.model, each.files])).toEqual([
      ['a', 2],
      ['b', 0],
    ]);
    expect(files).toBe(3);
  });

  it('keeps days of the zone, models and copies apart, in this order', () => {
    const late = 14 * 60 - 1; // 22:59 UTC, 23:59 in Berlin
    const chat = conversation(
      [
        asked('One two', late),
        answered('a', late, { model: 'b' }),
        answered('b', late + 1, { to: 'm0', model: 'a' }),
        answered('c', late + 1, { to: 'm0', model: null }),
        answered('d', late, { to: 'm0', model: 'a' }),
        asked('Three four', late + 2, { to: 'm4' }),
        answered('e', late + 2, { model: 'a' }),
      ],
      {
        createdAt: Date.parse('2026-03-02T23:00:30Z'),
        copiedFrom: { conversationId: 'other', branchPointId: 'm4' },
      },
    );
    expect(
      analyse(chat, options).usage.map(({ day, model, inherited, answers }) => [
        day,
        model,
        inherited,
        answers,
      ]),
    ).toEqual([
      ['2026-03-02', 'a', true, 1],
      ['2026-03-02', 'b', true, 1],
      ['2026-03-03', null, true, 1],
      ['2026-03-03', 'a', false, 1],
      ['2026-03-03', 'a', true, 1],
    ]);
  });
});
