import { askedRange, claimedOf, savedOf } from '../../figures/frame.ts';
import { hiddenParts } from '../../figures/hidden-parts.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** Conversations, people and time saved, day by day. */
export const dailyTrend = defineMetric({
  name: 'daily-trend',
  aliases: ['trends'],
  summary: 'Conversations, people and time saved for each day of a range, newest first',
  query,
  reply,
  async answer(context, asked) {
    const { aggregates } = context.cogniforce;
    const { range, frame } = await askedRange(context, asked);
    const hidden = hiddenParts(await aggregates.contributorsOn(range), context.minimumGroup);
    const data = (await aggregates.byDay(range)).map((sums) => {
      const isHidden = hidden.has(sums.day);
      const saved = isHidden ? null : savedOf(sums);
      return {
        date: sums.day,
        chats: sums.conversations,
        messages: sums.messages,
        peopleActive: sums.people,
        timeSaved: claimedOf(saved, frame),
        saved,
        avgConfidence: sums.confidence,
        hidden: isHidden,
      };
    });
    return { ...frame, data };
  },
});
