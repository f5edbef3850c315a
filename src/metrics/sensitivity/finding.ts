import { periodName, shortRange } from '../../ui/format/dates.ts';
import { decimal, duration, durationRange, percent } from '../../ui/format/format.ts';
import { formatWords } from '../../ui/format/words.ts';
import type { SensitivityReply, SensitivityRow } from './contract.ts';
import { sensitivityWords } from './words.ts';

/** The value that is assumed, as its row has it. */
export function assumedValue({
  assumption,
  value,
}: Pick<SensitivityRow, 'assumption' | 'value'>): string {
  if (assumption === 'idle_gap' || assumption === 'off_chat')
    return formatWords.minutes(decimal(value));
  if (assumption === 'level') return `×${decimal(value)}`;
  return percent(value);
}

/** "+12%", "−40%", "no change"; the row as it is says so. */
export function changeOf({ asSet, change }: Pick<SensitivityRow, 'asSet' | 'change'>): string {
  if (asSet) return sensitivityWords.asSet;
  if (change === null) return sensitivityWords.notSaid;
  const size = percent(Math.abs(change));
  if (size === percent(0)) return sensitivityWords.noChange;
  return `${change > 0 ? '+' : '\u2212'}${size}`;
}

/** The amount of a row: of the share that is useful, that part. */
export function amountOf({ assumption, timeSaved, usefulMinutes }: SensitivityRow): string {
  const amount = assumption === 'recapture' ? usefulMinutes : timeSaved;
  return amount === null ? sensitivityWords.notSaid : duration(amount);
}

/** "40–310 h"; nothing where the amount is a share of what has the range. */
export function rangeOf({ assumption, saved }: SensitivityRow): string {
  return saved === null || assumption === 'recapture' ? '' : durationRange(saved.low, saved.high);
}

/** The title: which assumption the figure depends on most, of those that move the time saved. */
export function sensitivityFinding({ covers, asIs, rows }: SensitivityReply): string {
  if (covers === null) return sensitivityWords.notPublished;
  if (asIs.timeSaved === null) return sensitivityWords.nothing;
  let most: Exclude<SensitivityRow['assumption'], 'recapture'> | 'none' = 'none';
  let largest = 0;
  for (const { assumption, change } of rows) {
    if (assumption === 'recapture' || Math.abs(change ?? 0) <= largest) continue;
    most = assumption;
    largest = Math.abs(change ?? 0);
  }
  return sensitivityWords.findings[most];
}

/** What is drawn, under the title. */
export function sensitivitySub({ covers, startDate, endDate, settings }: SensitivityReply): string {
  const { minutes, low, high, answers } = settings.offChat;
  const range = `${decimal(round(low))}–${decimal(round(high))}`;
  const allowance = decimal(round(minutes));
  return [
    sensitivityWords.sub(shortRange(covers ?? { from: startDate, to: endDate }, endDate)),
    answers === 0
      ? sensitivityWords.allowanceAsSet(allowance, range)
      : sensitivityWords.allowanceByAnswers(allowance, answers, range),
  ].join(' ');
}

/** Under the table: which days the weights are reckoned with, and why some of it is not said. */
export function sensitivityNote({ outcomesCover, rows }: SensitivityReply): string {
  const isUnsaid = ({ asSet, timeSaved }: SensitivityRow) => !asSet && timeSaved === null;
  return [
    outcomesCover === null
      ? sensitivityWords.outcomesWait
      : sensitivityWords.outcomesOf(periodName(outcomesCover)),
    ...(rows.some(isUnsaid) ? [sensitivityWords.notSaidMore] : []),
  ].join(' ');
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
