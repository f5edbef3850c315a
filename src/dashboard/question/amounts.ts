import { ANSWER_MINUTES, type AnswerMinutes } from '../../kernel/question.ts';
import { language } from '../../ui/words/language.ts';
import { questionWords } from './words.ts';

type Rounding = 'floor' | 'ceil' | 'halfExpand';

const MINUTES_UP_TO = 100;

/** A duration in words, two digits, in hours from 100 minutes: "24 minutes", "1,7 Stunden". Input: minutes >= 0. */
export function durationIn(minutes: number, roundingMode: Rounding): string {
  return written(minutes, roundingMode, unitOf(minutes, roundingMode));
}

/** A range with its ends rounded away from the middle, in one unit: "5–110 minutes". */
export function rangeIn({ low, high }: { low: number; high: number }): string {
  const unit = unitOf(high, 'ceil');
  const [from] = written(low, 'floor', unit).split(/[\s\u00a0]/u);
  return `${from}–${written(high, 'ceil', unit)}`;
}

/** An answer as a sentence has it. */
export function answerIn(minutes: AnswerMinutes | null): string {
  if (minutes === null) return questionWords.wouldNotHaveDone;
  const at = ANSWER_MINUTES.indexOf(minutes);
  return questionWords.longMinutes[at] ?? durationIn(minutes, 'halfExpand');
}

/** "Wednesday 18 November 2026, 10:12–10:31", in `timeZone`. Input: instants. */
export function timesIn({
  from,
  to,
  timeZone,
}: {
  from: string;
  to: string;
  timeZone: string;
}): string {
  const format = new Intl.DateTimeFormat(language().locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return format.formatRange(new Date(from), new Date(to));
}

/** "25 November 2026, 14:00", in `timeZone`. */
export function momentIn(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language().locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return format.format(new Date(instant));
}

type Unit = 'minute' | 'hour';

function unitOf(minutes: number, roundingMode: Rounding): Unit {
  const rounded = new Intl.NumberFormat('en', {
    maximumSignificantDigits: 2,
    roundingMode,
    useGrouping: false,
  }).format(minutes);
  return Number(rounded) < MINUTES_UP_TO ? 'minute' : 'hour';
}

function written(minutes: number, roundingMode: Rounding, unit: Unit): string {
  return new Intl.NumberFormat(language().locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumSignificantDigits: 2,
    maximumFractionDigits: 1,
    roundingPriority: 'lessPrecision',
    roundingMode,
  }).format(unit === 'hour' ? minutes / 60 : minutes);
}
