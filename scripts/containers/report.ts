import { textTable } from '../support/text-table.ts';
import type { Made } from './images.ts';
import type { Outcome } from './story.ts';

/** What was not tried, and why. */
export interface Skipped {
  readonly what: string;
  readonly reason: string;
}

export interface Report {
  readonly made: Omit<Made, 'images'>;
  readonly outcomes: readonly Outcome[];
  readonly skipped: readonly Skipped[];
}

export const allHolds = ({ outcomes }: Report) =>
  outcomes.every(({ checks }) => checks.every(({ holds }) => holds));

const MEGABYTE = 1_000_000;

/** What a person reads: sizes, seconds, and what does not hold. */
export function asText({ made, outcomes, skipped }: Report): string {
  const { image, base } = made.bytes;
  const rows = outcomes.flatMap(({ world, seconds }) =>
    Object.entries(seconds).map(([what, took]) => [world, what, `${took.toFixed(1)} s`]),
  );
  const failed = outcomes.flatMap(({ world, checks }) =>
    checks.flatMap(({ name, holds, found }) =>
      holds ? [] : [`FAILED   ${world}: ${name}: ${found}`],
    ),
  );
  const count = outcomes.reduce((sum, { checks }) => sum + checks.length, 0);
  return [
    `image    ${mb(image)}, of which ${mb(image - base)} on top of its base`,
    ...textTable([['world', 'what', 'took'], ...rows]),
    ...skipped.map(({ what, reason }) => `skipped  ${what}: ${reason}`),
    ...failed,
    `${count - failed.length} of ${count} checks hold`,
  ].join('\n');
}

const mb = (bytes: number) => `${(bytes / MEGABYTE).toFixed(0)} MB`;

/** The same for programs. */
export function asJson(report: Report): string {
  return JSON.stringify({ status: allHolds(report) ? 'passed' : 'failed', ...report });
}
