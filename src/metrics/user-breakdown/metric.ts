import { askedRange, claimedOf, savedOf } from '../../figures/frame.ts';
import { pseudonymOf } from '../../kernel/pseudonym.ts';
import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

/** People under pseudonyms, in an order that says nothing about them; none where too few were active. */
export const userBreakdown = defineMetric({
  name: 'user-breakdown',
  summary: 'What people did in a range of days, under pseudonyms and never ranked',
  query,
  reply,
  async answer(context, asked) {
    const { aggregates } = context.cogniforce;
    const { range, frame } = await askedRange(context, asked);
    const total = await aggregates.people(range);
    const contributors = await aggregates.contributors(range);
    // As in the summary: the minutes of these rows add up to what it hides.
    const isSmall = (people: number) => people > 0 && people < context.minimumGroup;
    const hidden = isSmall(total) || isSmall(contributors);
    const people = hidden ? [] : await aggregates.byPerson(range, asked);
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
