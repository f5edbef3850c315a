import { expect, it } from 'vitest';
import { describeWithShared } from '../../test/support/shared.ts';
import { codingConversations } from '../../training/estimation/data.ts';
import { quantile } from '../kernel/statistics.ts';
import { analyse } from './analyse.ts';

const options = { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 };

describeWithShared('the heuristic, on conversations of people with set coding tasks', () => {
  const episodes = (codingConversations() ?? []).flatMap(
    (conversation) => analyse(conversation, options).episodes,
  );
  const p50 = episodes.flatMap(({ estimate }) =>
    estimate.status === 'estimated' ? [estimate.p50] : [],
  );

  it('estimates a median of five to twelve minutes without AI', () => {
    expect(p50.length).toBeGreaterThanOrEqual(248);
    expect(quantile(p50, 0.5)).toBeGreaterThanOrEqual(5);
    expect(quantile(p50, 0.5)).toBeLessThanOrEqual(12);
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
