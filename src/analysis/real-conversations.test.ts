import { expect, it } from 'vitest';
import { describeWithShared } from '../../test/support/shared.ts';
import { firstAsksOfCoding, firstAsksOfDemonstration } from '../../training/estimation/asks.ts';
import { codingConversations } from '../../training/estimation/data.ts';
import { quantile } from '../kernel/statistics.ts';
import { analyse } from './analyse.ts';
import { keywordScore } from './keywords.ts';

const options = { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 };

describeWithShared('the heuristic, on conversations of people with set coding tasks', () => {
  const episodes = (codingConversations() ?? []).flatMap(
    (conversation) => analyse(conversation, options).episodes,
  );
  const p50 = episodes.flatMap(({ estimate }) =>
    estimate.status === 'estimated' ? [estimate.p50] : [],
  );

  it('estimates a median of five to ten minutes without AI', () => {
    expect(p50.length).toBeGreaterThanOrEqual(248);
    expect(quantile(p50, 0.5)).toBeGreaterThanOrEqual(5);
    expect(quantile(p50, 0.5)).toBeLessThanOrEqual(10);
  });

  it('takes nearly every one of them for one task, as each was', () => {
    expect(episodes.length).toBeLessThanOrEqual(248 * 1.03);
  });

  it('claims that 5 to 35 percent of it were saved', () => {
    const baseline = episodes.reduce((sum, { success }, at) => sum + success * (p50[at] ?? 0), 0);
    const withAi = episodes.reduce((sum, { withAiMinutes }) => sum + withAiMinutes, 0);
    expect((baseline - withAi) / baseline).toBeGreaterThanOrEqual(0.05);
    expect((baseline - withAi) / baseline).toBeLessThanOrEqual(0.35);
  });
});

describeWithShared('the text weights', () => {
  const level = (asks: readonly string[]) =>
    asks.reduce((sum, ask) => sum + Math.exp(keywordScore(ask, false)), 0) / asks.length;

  it('leave the level of conversations where it is, about code and in an office, in English and in German', () => {
    expect(level(firstAsksOfCoding() ?? [])).toBeCloseTo(1, 1.7);
    expect(level(firstAsksOfDemonstration('en'))).toBeCloseTo(1, 1.7);
    expect(level(firstAsksOfDemonstration('de'))).toBe(1);
  });
});
