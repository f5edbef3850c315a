import type { LoggedRound } from '../domains/cogniforce/index.ts';
import { type LogPosition, type PlacedCall, readAuditLog } from '../domains/openwebui/index.ts';
import { dayOf, instant } from '../kernel/days.ts';
import { remembered } from '../kernel/remembered.ts';
import type { Stage1 } from './stage.ts';

/** What reading the log needs; a run has all of it. */
export interface LogReading extends Pick<Stage1, 'analysis' | 'hashUserId' | 'clock' | 'auditLog'> {
  readonly repositories: {
    readonly cogniforce: Pick<Stage1['repositories']['cogniforce'], 'loggedCalls'>;
  };
}

/** What came of it: lines about calls that are now known, and one sentence for each thing that somebody should know. */
export interface LogRead {
  readonly calls: number;
  readonly warnings: readonly string[];
}

/**
 * Notes what Open WebUI's audit log says of calls since the last run, where the settings name it: time, who (as a keyed hash),
 * model, tokens and where it was asked.
 *
 * Each part is kept in one transaction with the place up to which the log is read, so that a run may be killed at any moment.
 * A log that cannot be read costs a warning. Errors: those of our own database.
 */
export async function readLoggedCalls(reading: LogReading, signal: AbortSignal): Promise<LogRead> {
  const { auditLog, clock } = reading;
  if (auditLog === undefined) return { calls: 0, warnings: [] };
  const { loggedCalls } = reading.repositories.cogniforce;
  const roundOf = rounds(reading);
  const known = await loggedCalls.places();
  const isNew = newIn(known, await loggedCalls.newest());
  const warnings: string[] = [];
  const counts = { calls: 0, damaged: 0, useless: 0 };
  for await (const part of readAuditLog(auditLog, known, clock.now())) {
    if ('trouble' in part) {
      warnings.push(`${part.trouble.message} ${part.trouble.hint}`);
      continue;
    }
    const calls = part.calls.filter((call) => isNew(part.position.fingerprint, call.calledAt));
    const isOurs = await loggedCalls.note(part.position, part.from, {
      rounds: calls.map(roundOf),
      since: earliest(part.calls),
    });
    // Whoever read on from there meanwhile reads the rest itself.
    if (!isOurs || signal.aborted) break;
    counts.calls += calls.length;
    counts.damaged += part.damaged;
    counts.useless += part.useless;
  }
  return { calls: counts.calls, warnings: [...warnings, ...leftOut(counts)] };
}

/** Lines are written as calls end, so one may stand after a call that began a little later. */
const ORDER_MS = 60_000;

/**
 * Tells calls that are new from those that were read before, in a file that nobody knows although it begins in the past: its
 * head was cut off, or what was known of files is lost. What lies before the newest call that is kept counts no second time.
 */
function newIn(known: readonly LogPosition[], newest: string | null) {
  const files = new Set(known.map(({ fingerprint }) => fingerprint));
  const newestMs = newest === null ? Number.NEGATIVE_INFINITY : Date.parse(newest);
  const overlapping = new Map<string, boolean>();
  return (fingerprint: string, calledAt: number): boolean => {
    if (files.has(fingerprint)) return true;
    const overlaps = overlapping.get(fingerprint) ?? calledAt < newestMs - ORDER_MS;
    overlapping.set(fingerprint, overlaps);
    return !overlaps || calledAt > newestMs;
  };
}

function earliest(calls: readonly PlacedCall[]): string | null {
  if (calls.length === 0) return null;
  return instant(
    calls.reduce((least, { calledAt }) => Math.min(least, calledAt), Number.POSITIVE_INFINITY),
  );
}

/** Nothing of a line leaves here but what may be kept. */
function rounds({ analysis, hashUserId }: LogReading): (call: PlacedCall) => LoggedRound {
  const hashOf = remembered(hashUserId);
  return ({ userId, requestId, place, calledAt, model, ...call }) => ({
    mark: hashUserId(JSON.stringify([requestId ?? place, userId, model])).slice(0, 16),
    person: hashOf(userId),
    calledAt: instant(calledAt),
    day: dayOf(calledAt, analysis.zone),
    model,
    askedIn: call.askedIn,
    input: call.input,
    output: call.output,
    total: call.total,
  });
}

function leftOut({ damaged, useless }: { damaged: number; useless: number }): string[] {
  const lines = (count: number) => (count === 1 ? 'One line' : `${count} lines`);
  return [
    ...(damaged > 0 ? [`${lines(damaged)} of the audit log: damaged, and left out.`] : []),
    ...(useless > 0
      ? [
          `${lines(useless)} of the audit log about a call: without a person or a time, and left out.`,
        ]
      : []),
  ];
}
