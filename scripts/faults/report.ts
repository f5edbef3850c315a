import { textTable } from '../support/text-table.ts';
import type { Suffered } from './fault.ts';

/** What was not tried, and why. */
export interface Skipped {
  readonly fault: string;
  readonly reason: string;
}

export const allHolds = (all: readonly Suffered[]) =>
  all.every(({ findings }) => findings.length === 0);

/** For programs. */
export function asJson(all: readonly Suffered[], skipped: readonly Skipped[]): string {
  return JSON.stringify({ status: allHolds(all) ? 'passed' : 'failed', faults: all, skipped });
}

/** For a person. */
export function asText(all: readonly Suffered[], skipped: readonly Skipped[]): string {
  const rows = all.map((each) => [
    ...[each.fault, each.engine, each.under, each.met],
    ...[secondsOf(each.noticedMs), each.code ?? '', secondsOf(each.recoveredMs)],
    ...[`${each.lost}`, `${each.doubled}`, each.findings.length === 0 ? 'as expected' : 'NOT SO'],
  ]);
  const head = ['fault', 'engine', 'under', 'met', 'noticed', 'code', 'again', 'lost', 'doubled'];
  const sentences = all.flatMap(({ fault, engine, sentence }) =>
    sentence === null ? [] : [`${fault} on ${engine}: ${sentence}`],
  );
  return [
    ...textTable([[...head, ''], ...rows]),
    ...['', ...sentences, ''],
    ...all.flatMap(({ fault, engine, under, findings }) =>
      findings.map((each) => `NOT SO  ${fault} on ${engine}, ${under}: ${each}`),
    ),
    ...skipped.map(({ fault, reason }) => `skipped  ${fault}: ${reason}`),
  ].join('\n');
}

const secondsOf = (ms: number | null) => (ms === null ? 'goes on' : `${(ms / 1000).toFixed(1)} s`);
