import { claimedOf, savedOf } from '../../figures/time.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** Conversations, people and time saved, block by block of days. */
export const dailyTrend = defineMetric({
  name: 'daily-trend',
  aliases: ['trends'],
  summary: 'Conversations, people and time saved for each block of days of a range, newest first',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const data = (await figures.byBlock(range)).map((block) => {
      const saved = savedOf(block.time);
      return {
        date: block.to,
        from: block.from,
        chats: block.conversations.amount,
        messages: block.messages.amount,
        peopleActive: block.people,
        timeSaved: claimedOf(saved, frame),
        saved,
        avgConfidence: block.confidence,
      };
    });
    return { ...frame, data, annotations: await figures.annotations(range) };
  },
});
