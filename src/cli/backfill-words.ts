import type { Backfill, BackfillQuote } from '../api/contracts/backfills.ts';
import type { Counts } from '../jobs/index.ts';
import { paceOf } from '../kernel/pace.ts';
import { usd } from '../llm/index.ts';
import { askingText, progressText } from './process-words.ts';
import { paceText } from './runs-words.ts';

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

/** A span of time as people say it. */
function spanText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

function conversationsText(many: number): string {
  return `${count(many)} ${many === 1 ? 'conversation' : 'conversations'}`;
}

/** Says how far a backfill is while it is carried out here: how many, how fast, how long still, and what it costs. */
export function backfillProgress(nowMs: () => number): (counts: Readonly<Counts>) => string {
  let pace = { what: '', from: 0, sinceMs: 0 };
  const left = (what: string, done: number, total: number) => {
    if (pace.what !== what) pace = { what, from: done, sinceMs: nowMs() };
    return paceText(paceOf(done - pace.from, total - pace.from, nowMs() - pace.sinceMs));
  };
  return (counts) => {
    const { backfill, enrichment, phase } = counts;
    if (backfill === null)
      return `Changes first: ${progressText({ ...counts, enrichment: null }, nowMs())}`;
    if (phase === 'asking' && enrichment !== null && backfill.toAsk !== null) {
      const failed = [...enrichment.unestimated.values()].reduce((sum, each) => sum + each, 0);
      const asked = backfill.asked + enrichment.estimated + failed;
      const spent = enrichment.used.costUsd;
      const cost = spent === null ? '' : moneyText(backfill.chargedUsd + spent, backfill.budgetUsd);
      return `${enrichment.model}: ${count(asked)} of ${conversationsText(backfill.toAsk)}${left('asking', asked, backfill.toAsk)}${cost}`;
    }
    const { done, total } = backfill;
    const days = phase === 'days' ? ', adding up the days' : left('analysing', done, total);
    return `${count(done)} of ${conversationsText(total)} anew${days}`;
  };
}

function moneyText(spent: number, budget: number | null): string {
  if (budget === null) return `, ${usd(spent)} spent`;
  return `, ${usd(spent)} spent, ${usd(Math.max(0, budget - spent))} left`;
}

/** Says how a backfill is. */
export function backfillText(backfill: Backfill): string {
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

function asksText(asks: NonNullable<Backfill['asks']>): string {
  const { model, estimated, unestimated, left, costUsd, budgetUsd } = asks;
  const failed = unestimated > 0 ? `, ${count(unestimated)} failed` : '';
  const rest = left === null ? '' : `, ${count(left)} left`;
  const budget = budgetUsd === null ? '' : ` of ${usd(budgetUsd)}`;
  const cost = costUsd === null ? 'cost unknown' : `${usd(costUsd)}${budget}`;
  return `${model}: ${count(estimated)} estimated${failed}${rest}. ${cost}.`;
}

function afterText({ state, stopped }: Backfill): string[] {
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
}: Backfill) {
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
