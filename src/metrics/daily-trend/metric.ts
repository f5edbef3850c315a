import { claimedOf, savedOf } from '../../figures/frame.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** Conversations, people and time saved, day by day. */
export const dailyTrend = defineMetric({
  name: 'daily-trend',
  aliases: ['trends'],
  summary: 'Conversations, people and time saved for each day of a range, newest first',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const data = (await figures.byDay(range)).map((sums) => {
      const saved = savedOf(sums);
      return {
        date: sums.day,
        chats: sums.conversations,
        messages: sums.messages,
        peopleActive: sums.people,
        timeSaved: claimedOf(saved, frame),
        saved,
        avgConfidence: sums.confidence,
        hidden: sums.hidden,
      };
    });
    return { ...frame, data };
  },
});
