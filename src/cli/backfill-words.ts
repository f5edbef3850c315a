import type { BackfillQuote } from '../api/contracts/backfills.ts';
import type { ExactBackfill } from '../app/views/backfill.ts';
import type { Counts } from '../jobs/index.ts';
import { paceOf } from '../kernel/pace.ts';
import { usd } from '../llm/index.ts';
import { askedIn, askingText, progressText } from './process-words.ts';
import { conversationsText, readingOr, type Step, spanText, stepText } from './progress-words.ts';

const count = new Intl.NumberFormat('en').format;

/** Says what a backfill would take. */
export function backfillQuoteText(quote: BackfillQuote): string {
  const days = `${quote.from} to ${quote.to}`;
  const known =
    quote.conversations === null
      ? 'how many conversations is known after a first run'
      : conversationsText(quote.conversations);
  const lines = [`${days}: ${known}, ${durationText(quote)}.`];
  if (quote.asks === null) return [...lines, 'No model is asked.'].join('\n');
  const { budgetUsd, perDayUsd, ...asks } = quote.asks;
  if (asks.conversations === 0) {
    return [...lines, `${asks.model}: no conversation of these days waits for it.`].join('\n');
  }
  const limits = [
    ...(budgetUsd === null ? [] : [`${usd(budgetUsd)} for all of it`]),
    ...(perDayUsd === null ? [] : [`${usd(perDayUsd)} a day`]),
  ];
  const budget = limits.length === 0 ? 'No budget is set.' : `Budget: ${limits.join(', ')}.`;
  return [...lines, ...askingText(asks), budget].join('\n');
}

function durationText({ minutes, restsOn }: BackfillQuote): string {
  if (minutes === null || restsOn === null) return 'and no run so far says how long that takes';
  const runs = restsOn.runs === 1 ? 'the last run' : `the last ${restsOn.runs} runs`;
  return `about ${spanText(minutes * 60)} (at the pace of ${runs}, ${conversationsText(restsOn.conversations)})`;
}

/** Says how far a backfill is while it is carried out here: how many, what it costs, how fast, and how long still. */
export function backfillProgress(nowMs: () => number): (counts: Readonly<Counts>) => string {
  let since = { kind: '', from: 0, atMs: 0 };
  const paced = (step: Extract<Step, { total: unknown }>) => {
    const { kind, done, total } = step;
    if (since.kind !== kind) since = { kind, from: done, atMs: nowMs() };
    const left = total === null ? null : total - since.from;
    return stepText(step, paceOf(done - since.from, left, nowMs() - since.atMs));
  };
  return (counts) => {
    const { backfill, enrichment, phase } = counts;
    if (backfill === null)
      return `Changes first: ${progressText({ ...counts, enrichment: null }, nowMs())}`;
    if (phase === 'asking' && enrichment !== null && backfill.toAsk !== null) {
      const spent = enrichment.used.costUsd;
      return paced({
        kind: 'asking',
        model: enrichment.model,
        done: backfill.asked + askedIn(enrichment),
        total: backfill.toAsk,
        costs: spent === null ? [] : moneyTexts(backfill.chargedUsd + spent, backfill.budgetUsd),
      });
    }
    const { done, total } = backfill;
    return paced({ kind: readingOr(phase), done, total, anew: true });
  };
}

function moneyTexts(spent: number, budget: number | null): string[] {
  const left = budget === null ? [] : [`${usd(Math.max(0, budget - spent))} left`];
  return [`${usd(spent)} spent`, ...left];
}

/** Says how a backfill is. */
export function backfillText(backfill: ExactBackfill): string {
  const { id, from, to, state, total, done, analysed, unreadable, gone, asks } = backfill;
  const counts = [
    `${count(analysed)} analysed anew`,
    ...(unreadable > 0 ? [`${count(unreadable)} unreadable`] : []),
    ...(gone > 0 ? [`${count(gone)} gone from Open WebUI`] : []),
  ].join(', ');
  const of = total === null ? '' : `${count(done)} of ${conversationsText(total)}: `;
  const first = `Backfill of ${from} to ${to} ${WORDS[state]} (${id}). ${of}${counts}.`;
  return [first, ...(asks === null ? [] : [asksText(asks)]), ...afterText(backfill)].join('\n');
}

const WORDS = {
  going: 'goes on',
  paused: 'is paused',
  cancelled: 'is cancelled',
  completed: 'is completed',
} as const;

function asksText(asks: NonNullable<ExactBackfill['asks']>): string {
  const { model, estimated, unestimated, left, costUsd, budgetUsd } = asks;
  const failed = unestimated > 0 ? `, ${count(unestimated)} failed` : '';
  const rest = left === null ? '' : `, ${count(left)} left`;
  const budget = budgetUsd === null ? '' : ` of ${usd(budgetUsd)}`;
  const cost = costUsd === null ? 'cost unknown' : `${usd(costUsd)}${budget}`;
  return `${model}: ${count(estimated)} estimated${failed}${rest}. ${cost}.`;
}

function afterText({ state, stopped }: ExactBackfill): string[] {
  if (state !== 'paused') return [];
  const why = stopped === null ? '' : `Paused by ${stopped}. `;
  const budget = stopped === 'LLM_BUDGET_REACHED' ? ' --budget USD' : '';
  return [`${why}It goes on with: cogniforce backfill resume${budget}`];
}

/** A backfill as a row of a list. */
export function backfillRow({
  id,
  from,
  to,
  state,
  stopped,
  total,
  done,
  asks,
  createdAt,
}: ExactBackfill) {
  const cost = asks === null ? '-' : asks.costUsd === null ? 'unknown' : usd(asks.costUsd);
  return {
    id,
    days: `${from} to ${to}`,
    state: stopped === null ? state : `${state} (${stopped})`,
    done: total === null ? '-' : `${count(done)} of ${count(total)}`,
    model: asks?.model ?? '-',
    asked: asks === null ? '-' : count(asks.estimated + asks.unestimated),
    cost,
    begun: createdAt.slice(0, 16).replace('T', ' '),
  };
}
