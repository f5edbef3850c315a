import {
  adviceOf,
  type Counts,
  type EnrichmentResult,
  type Quote,
  type RunResult,
} from '../jobs/index.ts';
import { paceOf } from '../kernel/pace.ts';
import { usd } from '../llm/index.ts';
import { spentText, stepText } from './progress-words.ts';

const count = new Intl.NumberFormat('en').format;

/** Says how far a run is. */
export function progressText(counts: Readonly<Counts>, nowMs: number): string {
  const { done, total, enrichment, phase, phaseSinceMs } = counts;
  if (total === null) return stepText({ kind: 'counting' });
  if (phase === 'book') return stepText({ kind: phase, done, total });
  const elapsedMs = phaseSinceMs === null ? 0 : nowMs - phaseSinceMs;
  // It is not known at once how many wait for the model.
  if (enrichment !== null && enrichment.total !== null) {
    const { model, total: waiting, used } = enrichment;
    const asked = { done: askedIn(enrichment), total: waiting, requests: used.requests };
    const step = { kind: 'asking', model, ...asked, costs: spentText(used.costUsd) } as const;
    return stepText(step, paceOf(asked.done, waiting, elapsedMs));
  }
  const kind = done >= total ? 'days' : 'reading';
  return stepText({ kind, done, total }, paceOf(done, total, elapsedMs));
}

/** Conversations that the model was asked about, in vain or not. */
export function askedIn({ estimated, unestimated }: NonNullable<Counts['enrichment']>): number {
  return [...unestimated.values()].reduce((sum, each) => sum + each, estimated);
}

/** Says how a run ended. */
export function resultText(run: Omit<RunResult, 'id'>): string {
  const counts = [
    `${run.conversationsProcessed} analysed`,
    `${run.conversationsSkipped} unchanged`,
    `${run.conversationsFailed} unreadable${reasonsText(run.unreadable)}`,
    ...(run.conversationsGone > 0 ? [`${run.conversationsGone} gone from Open WebUI`] : []),
  ].join(', ');
  const reason = run.error === null ? '' : ` ${run.error.message} ${run.error.hint}`;
  // How many are left is known once they are counted, and not before.
  const isCounted = run.enrichment !== null && run.enrichment.total !== null;
  const asked = !isCounted ? '' : `\n${enrichmentText(run.enrichment, run.error)}`;
  return `Run ${run.status} in ${run.seconds.toFixed(1)} s: ${counts}.${reason}${asked}`;
}

/** Which are unreadable, and why: ids say nothing of anybody. */
function reasonsText(unreadable: RunResult['unreadable']): string {
  if (unreadable.length === 0) return '';
  const reasons = unreadable.map(({ reason, conversations, ids }) => {
    const more = conversations > ids.length ? ', ...' : '';
    return `${reason}: ${ids.join(', ')}${more}`;
  });
  return ` (${reasons.join('; ')})`;
}

function enrichmentText(done: EnrichmentResult, error: RunResult['error']): string {
  const failed = Object.entries(done.unestimated).map(([reason, many]) => `${reason} ${many}`);
  const sum = Object.values(done.unestimated).reduce((total, each) => total + each, 0);
  const tokens = `${count(done.inputTokens)} + ${count(done.outputTokens)} tokens`;
  const guess = done.estimatedUsd > 0 ? ` (of which ${usd(done.estimatedUsd)} at most)` : '';
  const cost = done.costUsd === null ? 'cost unknown' : `${usd(done.costUsd)}${guess}`;
  const rest = done.budgetLeftUsd === null ? '' : `; ${usd(done.budgetLeftUsd)} of the budget left`;
  const about = done.leftUsd === null ? '' : `, about ${usd(done.leftUsd)}`;
  const left = done.left === 0 ? 'none left' : `${done.left} left${about}`;
  // What made the run fail was said with it.
  const isSaid = done.stopped === null || done.stopped.code === error?.code;
  const stopped = isSaid ? [] : [`${done.stopped?.message} ${done.stopped.hint}`];
  return [
    `${done.model}: ${done.estimated} estimated, ${sum} failed${failed.length > 0 ? ` (${failed.join(', ')})` : ''}, ${left}. ${done.requests} requests, ${tokens}, ${cost}${rest}.`,
    ...stopped,
    ...failedText(done, error),
  ].join('\n');
}

/** What became of those that failed, and what helps; nothing that was said with the error. */
function failedText({ unestimated, unanswered }: EnrichmentResult, error: RunResult['error']) {
  const reasons = Object.keys(unestimated);
  if (reasons.length === 0 || error !== null) return [];
  const isOfThem = unanswered !== null && reasons.includes(unanswered.code.toLowerCase());
  const last = isOfThem ? [`${unanswered.message} ${unanswered.hint}`] : [];
  const advice = adviceOf(reasons);
  return [
    'Those that failed keep the figures that they had.',
    ...last,
    ...(advice === '' ? [] : [advice]),
  ];
}

/** Says what a run would cost. */
export function quoteText(
  quote: Quote,
  {
    perRunUsd,
    perDayUsd,
  }: { readonly perRunUsd: number | null; readonly perDayUsd: number | null },
): string {
  if (quote.conversations === 0) {
    return `${quote.model}: no conversation waits for it. Nothing was sent.`;
  }
  const limits = [
    perRunUsd === null ? [] : [`${usd(perRunUsd)} a run`],
    perDayUsd === null ? [] : [`${usd(perDayUsd)} a day`],
  ].flat();
  return [
    ...askingText(quote),
    limits.length === 0 ? 'No budget is set.' : `Budget: ${limits.join(', ')}.`,
    'Nothing was sent, and nothing was written.',
  ].join('\n');
}

/** Says what asking a model would take, a line each: how much, how many tokens, and the price. */
export function askingText(quote: Quote): string[] {
  const measured =
    quote.measured < quote.conversations ? `, taken from ${quote.measured} of them` : '';
  const price =
    quote.usd === null || quote.usdAtMost === null
      ? `What ${quote.model} costs is not known: set ANALYTICS_MODEL_PRICES.`
      : `About ${usd(quote.usd)}, at most ${usd(quote.usdAtMost)}.`;
  return [
    `${quote.model}: ${count(quote.conversations)} conversations, ${count(quote.tasks)} tasks, ${count(quote.requests)} requests${measured}.`,
    `${count(quote.inputTokens)} input tokens at most; about ${count(quote.outputTokens)} output tokens, ${count(quote.outputTokensAtMost)} at most.`,
    price,
  ];
}
