import type { ProcessingLog } from '../domains/cogniforce/index.ts';

/** Fewer conversations in a run say nothing of how long one takes: the rest of the run is what took the time. */
const FEWEST = { analysed: 20, asked: 5 };

/** How long conversations took. */
export interface Pace {
  readonly secondsEach: number;
  /** What that rests on. */
  readonly runs: number;
  readonly conversations: number;
}

/** How long a backfill of so many conversations takes. */
export interface Duration {
  /** Null: no run so far says. */
  readonly minutes: number | null;
  /** Runs, and their conversations, that it rests on. */
  readonly restsOn: { readonly runs: number; readonly conversations: number } | null;
}

/** How long it takes, by the pace of these runs, to analyse so many conversations and to ask a model about so many of them. */
export function durationOf(
  runs: readonly ProcessingLog[],
  { analysed, asked }: { readonly analysed: number | null; readonly asked: number },
): Duration {
  const analysing = paceOfAnalysing(runs);
  const asking = asked === 0 ? null : paceOfAsking(runs, analysing?.secondsEach ?? 0);
  const isUnknown = analysed === null || analysing === null || (asked > 0 && asking === null);
  if (isUnknown) return { minutes: null, restsOn: null };
  const seconds = analysed * analysing.secondsEach + asked * (asking?.secondsEach ?? 0);
  return {
    minutes: seconds / 60,
    restsOn: {
      runs: analysing.runs + (asking?.runs ?? 0),
      conversations: analysing.conversations + (asking?.conversations ?? 0),
    },
  };
}

/** Of runs that asked no model, and did nothing for a backfill, whose conversations they do not count. */
function paceOfAnalysing(runs: readonly ProcessingLog[]): Pace | null {
  return paceOf(
    completed(runs)
      .filter(({ requests, backfill }) => requests === 0 && !backfill)
      .filter(({ processed }) => processed >= FEWEST.analysed)
      .map(({ seconds, processed }) => ({ seconds, conversations: processed })),
  );
}

/** Less what the analysis of their other conversations takes. */
function paceOfAsking(runs: readonly ProcessingLog[], secondsEach: number): Pace | null {
  return paceOf(
    completed(runs)
      .filter(({ asked, requests, backfill }) => asked >= FEWEST.asked && requests > 0 && !backfill)
      .map(({ seconds, asked, processed }) => ({
        seconds: Math.max(0, seconds - processed * secondsEach),
        conversations: asked,
      })),
  );
}

function completed(runs: readonly ProcessingLog[]) {
  return runs
    .filter(({ status, seconds }) => {
      return status === 'completed' && seconds !== null;
    })
    .map((run) => ({
      seconds: run.seconds ?? 0,
      processed: run.conversationsProcessed ?? 0,
      asked: (run.enrichmentEstimated ?? 0) + (run.enrichmentUnestimated ?? 0),
      requests: run.totalLlmRequests ?? 0,
      backfill: run.backfillId !== null,
    }));
}

function paceOf(
  parts: readonly { readonly seconds: number; readonly conversations: number }[],
): Pace | null {
  if (parts.length === 0) return null;
  const seconds = parts.reduce((sum, each) => sum + each.seconds, 0);
  const conversations = parts.reduce((sum, each) => sum + each.conversations, 0);
  return { secondsEach: seconds / conversations, runs: parts.length, conversations };
}
