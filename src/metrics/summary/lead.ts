import { claimOf } from '../../kernel/claim.ts';
import type { Day } from '../../kernel/days.ts';
import { inPeriod } from '../../ui/format/dates.ts';
import { durationBetween, durationInWords } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';
import { movedOf, periodBefore, shownDays } from './period.ts';
import { inBefore, leadWords } from './words.ts';

/** What the page opens with, the figure in `<b>`: it could stand in a report as it is. */
export function leadOf(summary: SummaryReply, now: Day): string {
  const period = inPeriod(shownDays(summary), now);
  const { saved, totalChats: conversations } = summary;
  if (saved === null) {
    if (conversations === null) return leadWords.nothingYet(period);
    const atLeast = summary.atLeast.includes('totalChats');
    return leadWords.notSaid({ period, conversations, atLeast });
  }
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

const IN_ALL = { asMuch: 'asMuch', more: 'more', less: 'less' } as const;
const PER_DAY = { asMuch: 'asMuchPerDay', more: 'morePerDay', less: 'lessPerDay' } as const;

/** Where both periods have an amount above zero. */
function comparison(summary: SummaryReply): string[] {
  const period = periodBefore(summary);
  const moved = movedOf(summary, 'totalTimeSaved');
  if (moved === null || period === null) return [];
  const before = inBefore(period);
  const { change, ratio, perWorkingDay } = moved;
  const words = perWorkingDay ? PER_DAY : IN_ALL;
  if (Math.abs(ratio - 1) < WORTH_SAYING) return [leadWords[words.asMuch](before)];
  return [leadWords[change.direction === 'more' ? words.more : words.less](change.size, before)];
}
