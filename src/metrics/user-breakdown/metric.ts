import { claimedOf, savedOf } from '../../figures/frame.ts';
import { pseudonymOf } from '../../kernel/pseudonym.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** People under pseudonyms, in an order that says nothing about them; none where too few were active. */
export const userBreakdown = defineMetric({
  name: 'user-breakdown',
  summary: 'What people did in a range of days, under pseudonyms and never ranked',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const { total, hidden, people } = await figures.byPerson(range, asked);
    return {
      ...frame,
      total,
      hidden,
      users: people.map((sums) => {
        const saved = savedOf(sums);
        return {
          userName: pseudonymOf(sums.person),
          chats: sums.conversations,
          messages: sums.messages,
          activeDays: sums.activeDays,
          timeSaved: claimedOf(saved, frame),
          saved,
          avgConfidence: sums.confidence,
        };
      }),
    };
  },
});
