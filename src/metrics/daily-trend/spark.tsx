import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { useFigure } from '../../ui/fetching/queries.ts';
import type { Range } from '../../ui/range/range.ts';
import type { DailyTrendReply } from './contract.ts';
import { type Slot, slotsOf } from './slots.ts';

/** Conversations over the range, small, and by what they are counted; null while they are not there. */
export function useConversationsSpark(range: Range) {
  const { data } = useFigure<DailyTrendReply>('daily-trend', range);
  if (data === undefined) return null;
  const { slots, step } = slotsOf(data);
  return {
    step,
    drawing: <Sparkline values={slots.flatMap(eachOf)} />,
  };
}

/** What was published together is drawn as the average of its days, or weeks. */
function eachOf({ conversations, wide }: Slot): (number | null)[] {
  return Array.from({ length: wide }, () => conversations && conversations / wide);
}
