import { claimOf } from '../../kernel/claim.ts';
import type { Day } from '../../kernel/days.ts';
import { lengthOf } from '../../ui/format/calendar.ts';
import { inPeriod } from '../../ui/format/dates.ts';
import { changeInPercent, durationBetween, durationInWords } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';
import { leadWords } from './words.ts';

/** What the page opens with, the figure in `<b>`: it could stand in a report as it is. */
export function leadOf(summary: SummaryReply, now: Day): string {
  const period = inPeriod({ from: summary.startDate, to: summary.endDate }, now);
  const { saved, totalChats: conversations, minimumGroup: least } = summary;
  if (summary.hidden) return leadWords.hidden({ period, conversations, least });
  if (saved === null) return leadWords.notEstimated({ period, conversations });
  const claim = claimOf(saved, summary.calibration.state);
  const between = durationBetween(saved.low, saved.high);
  if (claim.amount <= 0) return leadWords.noSaving({ period, between });
  const amount = durationInWords(claim.amount, claim.rounding);
  const values = { period, amount, between };
  const cautious = saved.low <= 0 ? leadWords.cautiousOrNone : leadWords.cautious;
  const sentence = claim.kind === 'at least' ? leadWords.atLeast(values) : cautious(values);
  return [sentence, ...comparison(summary)].join(' ');
}

/** Below this a change is called none in the sentence: the days alone scatter as much. */
const WORTH_SAYING = 0.05;

/** Where both periods have an amount above zero. */
function comparison({ totalTimeSaved, previous, startDate, endDate }: SummaryReply): string[] {
  const earlier = previous?.totalTimeSaved ?? null;
  const change = changeInPercent(totalTimeSaved, earlier);
  if (change === null || earlier === null || totalTimeSaved === null) return [];
  const days = lengthOf({ from: startDate, to: endDate });
  if (Math.abs(totalTimeSaved / earlier - 1) < WORTH_SAYING) return [leadWords.asMuch(days)];
  return [(change.direction === 'more' ? leadWords.more : leadWords.less)(change.size, days)];
}
