import { describe, expect, it } from 'vitest';
import type { ConversationFacts } from '../analysis/index.ts';
import { storedUsage } from './stored-usage.ts';

const facts: ConversationFacts['usage'][number] = {
  ...{ day: '2026-03-02', model: 'writer', authorId: 'person-7', source: 'api' },
  ...{ answers: 3, answersWithoutUsage: 1, knowledgeAnswers: 2 },
  ...{ inputTokens: 11, outputTokens: 12, totalTokens: 23 },
  ...{ cachedTokens: 4, cacheWriteTokens: 5, reasoningTokens: 6 },
  ...{ answersBilled: 1, billedUsd: 0.5, answersPriceable: 1 },
  ...{ priceableInputTokens: 7, priceableOutputTokens: 8 },
  ...{ priceableCachedTokens: 2, priceableCacheWriteTokens: 1 },
  ...{ errors: 1, regenerations: 2, ratingsUp: 3, ratingsDown: 4, toolCalls: 5, files: 6 },
  ...{ firstTokenAnswers: 1, firstTokenMs: 300, timedOutputTokens: 12, timedOutputMs: 900 },
  turns: [{ at: 9, from: 8, to: 20, input: 1, output: null, total: null, unpriced: true }],
};
const context = {
  hashUserId: (id: string) => `hash of ${id}`,
  baseModelOf: (model: string) => (model === 'writer' ? 'gpt-5-mini' : null),
  keepsTurns: false,
};

describe('storedUsage', () => {
  it('names nobody, and the model behind an assistant', () => {
    const rows = storedUsage(
      'c-1',
      [facts, { ...facts, model: null }, { ...facts, model: 'm' }],
      context,
    );
    expect(
      rows.map((row) => [row.conversationId, row.ordinal, row.person, row.model, row.baseModel]),
    ).toEqual([
      ['c-1', 0, 'hash of person-7', 'writer', 'gpt-5-mini'],
      ['c-1', 1, 'hash of person-7', null, null],
      ['c-1', 2, 'hash of person-7', 'm', null],
    ]);
    expect(JSON.stringify(rows).replaceAll('hash of person-7', '')).not.toContain('person-7');
  });

  it('keeps when answers were made where calls are matched to them, and only there', () => {
    const [kept] = storedUsage('c-1', [facts], { ...context, keepsTurns: true });
    expect(kept?.turns).toBe('[[9,1,11,1,null,null,1]]');
    const [plain] = storedUsage('c-1', [facts], context);
    expect(plain?.turns).toBeNull();
    const [none] = storedUsage('c-1', [{ ...facts, turns: [] }], { ...context, keepsTurns: true });
    expect(none?.turns).toBeNull();
  });

  it('keeps what a list can price, and what was billed, apart from the rest', () => {
    expect(storedUsage('c-1', [facts], context)).toMatchObject([
      {
        ...{ source: 'api', inherited: false, answers: 3, answersWithoutUsage: 1 },
        ...{ inputTokens: 11, cachedTokens: 4, cacheWriteTokens: 5, reasoningTokens: 6 },
        ...{ answersBilled: 1, billedUsd: 0.5, answersPriceable: 1, knowledgeAnswers: 2 },
        ...{ priceableInputTokens: 7, priceableOutputTokens: 8 },
        ...{ priceableCachedTokens: 2, priceableCacheWriteTokens: 1 },
      },
    ]);
    const nothing = { ...facts, answersPriceable: 0, priceableInputTokens: 0 };
    expect(storedUsage('c-1', [nothing], context)).toMatchObject([
      { answersPriceable: 0, priceableInputTokens: null, priceableOutputTokens: null },
    ]);
  });
});
