import type { Outcome } from '../../test/support/fuzz/try-numbers.ts';

/** A finding, and how to see it again. */
export interface Told {
  readonly engine: string;
  /** Null where it is about figures of several documents. */
  readonly number: number | null;
  readonly what: string;
  /** Fewest mutations that show it; null where it was not looked for, or takes other documents. */
  readonly mutations: readonly string[] | null;
  readonly again: string;
}

export interface Report {
  readonly seed: number;
  readonly first: number;
  readonly documents: number;
  readonly outcomes: Outcome['outcomes'];
  readonly findings: readonly Told[];
  readonly seconds: number;
  readonly peakMb: number;
}

/** A line for each outcome, then one for each finding. */
export function asText({ seed, documents, outcomes, findings, seconds, peakMb }: Report): string {
  const lines = Object.entries(outcomes).flatMap(([engine, counts]) => [
    `${engine}:`,
    ...Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([outcome, count]) => `  ${String(count).padStart(6)}  ${outcome}`),
  ]);
  const head = `${documents} documents, seed ${seed}, ${seconds} s, at most ${peakMb} MB`;
  return [head, ...lines, ...findings.map(findingText), `${findings.length} findings`].join('\n');
}

export function findingText({ engine, number, what, mutations, again }: Told): string {
  const which = number === null ? 'figures of several' : `document ${number}`;
  const smallest = mutations === null ? [] : [`  with: ${mutations.join('; ')}`];
  return [`DOES NOT HOLD  ${engine}, ${which}: ${what}`, ...smallest, `  again: ${again}`].join(
    '\n',
  );
}
