import { textTable } from '../support/text-table.ts';
import type { Check } from './checks.ts';
import type { Outcome } from './story.ts';

/** What was not tried, and why. */
export interface Skipped {
  readonly what: string;
  readonly reason: string;
}

const isExplained = ({ explanations, holds }: Check) => holds && explanations.length > 0;
const isUnexplained = ({ holds }: Check) => !holds;

/** Whether nothing is left that nobody can explain. */
export const allHolds = (outcomes: readonly Outcome[]) =>
  outcomes.every(({ checks }) => checks.every(({ holds }) => holds));

/** A line for each release, then the differences. */
export function asText(outcomes: readonly Outcome[], skipped: readonly Skipped[]): string {
  const rows = outcomes.map(({ release, engine, what, deeds, checks, seconds }) => [
    ...[release, engine, what, `${deeds.length}`, `${checks.length}`],
    ...[`${checks.filter(isExplained).length}`, `${checks.filter(isUnexplained).length}`],
    `${Math.round(seconds)}`,
  ]);
  const head = ['release', 'engine', 'what', 'deeds', 'checks', 'explained', 'unexplained', 's'];
  return [
    ...textTable([head, ...rows]),
    '',
    ...outcomes.flatMap(differences),
    ...skipped.map(({ what, reason }) => `skipped  ${what}: ${reason}`),
  ].join('\n');
}

function differences({ release, engine, what, checks, notDone }: Outcome): string[] {
  const where = `${release} on ${engine}, ${what}`;
  const unexplained = checks
    .filter(isUnexplained)
    .map(
      (each) =>
        `  NOT EXPLAINED  ${each.name}: expected ${JSON.stringify(each.expected)}, found ${JSON.stringify(each.found)}`,
    );
  const explained = checks
    .filter(isExplained)
    .map(
      ({ name, expected, found, explanations }) =>
        `  ${name}: ${short(expected)}, ${short(found)}: ${explanations.join('; ')}`,
    );
  const lines = [...unexplained, ...explained, ...notDone.map((deed) => `  not done: ${deed}`)];
  return lines.length === 0 ? [] : [where, ...lines, ''];
}

const short = (value: unknown) => (typeof value === 'number' ? `${value}` : JSON.stringify(value));

/** The same for programs. */
export function asJson(outcomes: readonly Outcome[], skipped: readonly Skipped[]): string {
  return JSON.stringify({ status: allHolds(outcomes) ? 'passed' : 'failed', outcomes, skipped });
}
