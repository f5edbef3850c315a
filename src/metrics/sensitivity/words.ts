import { shortRange } from '../../ui/format/dates.ts';
import { count, duration, durationRange, NBSP, percent } from '../../ui/format/format.ts';
import type { Assumption, SensitivityReply, SensitivityRow } from './contract.ts';

/** What each assumption is called at the head of its rows. */
export const NAMES: Readonly<Record<Assumption, string>> = {
  idle_gap: 'A pause in a chat counts up to',
  off_chat: 'Work beside the chat, for each question',
  done: 'A task that is done counts',
  partly: 'A task that is partly done counts',
  no: 'A task that is not done counts',
  unclear: 'A task of which nobody can tell counts',
  level: 'All times without AI, times',
  recapture: 'Of the time saved, useful work is',
};

const SHORT: Readonly<Record<Assumption, string>> = {
  idle_gap: 'the pauses that count',
  off_chat: 'the work beside the chat',
  done: 'what a finished task counts',
  partly: 'what a task in part counts',
  no: 'what a failed task counts',
  unclear: 'what an unclear task counts',
  level: 'the level of the times without AI',
  recapture: 'the share that is useful',
};

/** The value that is assumed, as its row has it. */
export function assumedValue({
  assumption,
  value,
}: Pick<SensitivityRow, 'assumption' | 'value'>): string {
  if (assumption === 'idle_gap' || assumption === 'off_chat') return `${decimal(value)}${NBSP}min`;
  if (assumption === 'level') return `×${decimal(value)}`;
  return percent(value);
}

const upToTwoPlaces = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function decimal(value: number): string {
  return upToTwoPlaces.format(value);
}

/** "+12%", "−40%", "no change"; the row as it is says so. */
export function changeOf({ asSet, change }: Pick<SensitivityRow, 'asSet' | 'change'>): string {
  if (asSet) return 'as it is';
  if (change === null) return 'not known';
  const size = percent(Math.abs(change));
  if (size === percent(0)) return 'no change';
  return `${change > 0 ? '+' : '\u2212'}${size}`;
}

/** The amount of a row: of the share that is useful, that part. */
export function amountOf({ assumption, timeSaved, usefulMinutes }: SensitivityRow): string {
  const amount = assumption === 'recapture' ? usefulMinutes : timeSaved;
  return amount === null ? 'not known' : duration(amount);
}

/** "40–310 h"; nothing where the amount is a share of what has the range. */
export function rangeOf({ assumption, saved }: SensitivityRow): string {
  return saved === null || assumption === 'recapture' ? '' : durationRange(saved.low, saved.high);
}

/** The title: which assumption the figure depends on most, of those that move the time saved. */
export function sensitivityFinding(reply: SensitivityReply): string {
  const { hidden, minimumGroup, asIs, rows } = reply;
  if (hidden) return `What if: hidden, since fewer than ${count(minimumGroup)} people have minutes`;
  if (asIs.timeSaved === null) return 'What if: nothing was estimated in these days';
  const [most] = rows
    .filter(({ assumption, change }) => assumption !== 'recapture' && change !== null)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  if (most === undefined) return 'What if: other assumptions, and what the figure would be';
  return `What if: the figure depends most on ${SHORT[most.assumption]}`;
}

/** What is drawn, under the title. */
export function sensitivitySub({ known, startDate, endDate, settings }: SensitivityReply): string {
  const { minutes, low, high, answers } = settings.offChat;
  const from = answers === 0 ? 'as set' : `by ${count(answers)} answers`;
  const range = `${decimal(round(low))}–${decimal(round(high))}`;
  const rest = known
    ? ''
    : ' Some of it is not known of these days: the next run makes it anew, of conversations that are gone it stays unknown.';
  return `Time saved in ${shortRange({ from: startDate, to: endDate }, endDate)} if one assumption were another, all others as they are. Beside the chat: ${decimal(round(minutes))} minutes a question ${from}, 80% range ${range}, which is in every range.${rest}`;
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
