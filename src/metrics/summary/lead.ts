import { claimOf } from '../../kernel/claim.ts';
import type { Day } from '../../kernel/days.ts';
import { lengthOf } from '../../ui/format/calendar.ts';
import { inPeriod } from '../../ui/format/dates.ts';
import {
  changeInPercent,
  count,
  counted,
  durationBetween,
  durationInWords,
  durationRange,
} from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';

/** A piece of a sentence; the strong ones carry the figure. */
export interface Piece {
  readonly text: string;
  readonly strong?: true;
}

const plain = (text: string): Piece => ({ text });
const strong = (text: string): Piece => ({ text, strong: true });

/** The one sentence the page opens with: it could stand in a report as it is. */
export function leadOf(summary: SummaryReply, now: Day): Piece[] {
  const period = inPeriod({ from: summary.startDate, to: summary.endDate }, now);
  const { saved } = summary;
  if (summary.hidden) return hiddenLead(summary, period);
  if (saved === null) {
    const conversations = counted(summary.totalChats, 'conversation');
    return [
      plain(`${period}, there were `),
      strong(conversations),
      plain('. The time saved is not estimated.'),
    ];
  }
  const claim = claimOf(saved, summary.calibration.state);
  const range = durationRange(saved.low, saved.high);
  if (claim.amount <= 0) {
    return [
      plain(`${period}, `),
      strong('no saving is shown yet'),
      plain(`: between ${durationBetween(saved.low, saved.high)} of working time.`),
    ];
  }
  const amount = durationInWords(claim.amount, claim.rounding);
  if (claim.kind === 'at least') {
    return [
      plain(`${period}, AI saved `),
      strong(`at least ${amount}`),
      plain(' of working time'),
      ...comparison(summary),
      plain('.'),
    ];
  }
  return [
    plain(`${period}, AI saved `),
    strong(`about ${amount}`),
    plain(' of working time by a conservative estimate'),
    ...comparison(summary),
    plain(
      `. The 80% range is ${range}${saved.low <= 0 ? ', which includes no saving at all' : ''}.`,
    ),
  ];
}

/** The same as plain text. */
export function sentenceOf(summary: SummaryReply, now: Day): string {
  return leadOf(summary, now)
    .map(({ text }) => text)
    .join('');
}

function hiddenLead(summary: SummaryReply, period: string): Piece[] {
  return [
    plain(`${period}, there were `),
    strong(counted(summary.totalChats, 'conversation')),
    plain(
      `. The time saved is hidden: fewer than ${count(summary.minimumGroup)} people had time that counts.`,
    ),
  ];
}

/** Below this a change is called none in the sentence: the days alone scatter as much. */
const WORTH_SAYING = 0.05;

/** ", 15% more than in the 28 days before", where both periods have an amount above zero. */
function comparison({ totalTimeSaved, previous, startDate, endDate }: SummaryReply): Piece[] {
  const earlier = previous?.totalTimeSaved ?? null;
  const change = changeInPercent(totalTimeSaved, earlier);
  if (change === null || earlier === null || totalTimeSaved === null) return [];
  const before = inPeriodBefore(lengthOf({ from: startDate, to: endDate }));
  if (Math.abs(totalTimeSaved / earlier - 1) < WORTH_SAYING) {
    return [plain(`, about as much as ${before}`)];
  }
  return [plain(', '), strong(`${change.size} ${change.direction}`), plain(` than ${before}`)];
}

/** The period that the API compares with, in words: "the 28 days before". */
export function periodBefore(days: number): string {
  return days === 1 ? 'the day before' : `the ${count(days)} days before`;
}

/** The same with its preposition: "in the 28 days before", "on the day before". */
export function inPeriodBefore(days: number): string {
  return `${days === 1 ? 'on' : 'in'} ${periodBefore(days)}`;
}
