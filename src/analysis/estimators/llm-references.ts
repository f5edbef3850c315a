import { seededRandom } from '../../kernel/statistics.ts';
import type { TaskClass } from '../facts.ts';
import type { LocalReference } from './estimator.ts';

/** A task of known length, to compare with. */
export interface Reference {
  /** What an answer names it by. */
  readonly id: string;
  readonly task: string;
  readonly minutes: number;
}

/**
 * Twelve tasks over the whole range, a person without AI.
 *
 * The words are our own; the orders of magnitude are those of timed human tasks (METR, HCAST and SWAA: seconds to hours).
 */
export const ANCHORS: readonly Reference[] = [
  { id: 'A1', minutes: 0.1, task: 'Say which of four file names belongs to a picture' },
  { id: 'A2', minutes: 0.5, task: "Find a colleague's extension in the staff directory" },
  { id: 'A3', minutes: 1, task: 'Answer a yes-or-no question about a page that is open' },
  { id: 'A4', minutes: 3, task: 'Look up the rule that applies to one expense and write it down' },
  { id: 'A5', minutes: 6, task: 'Write an e-mail of five sentences that moves an appointment' },
  { id: 'A6', minutes: 12, task: 'Translate half a page into a language known well' },
  { id: 'A7', minutes: 25, task: 'Write a script that renames files by a rule, and try it out' },
  { id: 'A8', minutes: 45, task: 'Summarise a report of twenty pages on one page' },
  { id: 'A9', minutes: 90, task: 'Find and mend a fault in a program of others, several files' },
  { id: 'A10', minutes: 150, task: 'Draft an offer of four pages from notes, with a price table' },
  {
    id: 'A11',
    minutes: 270,
    task: 'Join data of three sources, analyse them, write up the findings',
  },
  {
    id: 'A12',
    minutes: 480,
    task: 'Build a small web application with a database, sign-in and tests',
  },
];

/** Local episodes shown, at most. */
const LOCAL = 5;

/** Of the calibrated episodes of this class the five whose minutes are nearest to these, nearest first. */
export function nearestLocal(
  references: readonly LocalReference[],
  taskClass: TaskClass,
  minutes: number,
): Reference[] {
  const distance = (reference: LocalReference) => Math.abs(Math.log(reference.minutes / minutes));
  return references
    .filter((each) => each.taskClass === taskClass && each.minutes > 0)
    .map((each) => ({ each, far: distance(each) }))
    .sort((a, b) => a.far - b.far || a.each.minutes - b.each.minutes)
    .slice(0, LOCAL)
    .map(({ each }, at) => ({
      id: `L${at + 1}`,
      minutes: Math.round(each.minutes * 10) / 10,
      task: `A task of the kind "${each.taskClass}" in this organisation`,
    }));
}

/** The same in an order that looks random; the same seed gives the same one. Fisher and Yates' shuffle. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
  }
  return order;
}
