import { type GivenAnswer, inGroups, peopleOf } from './groups.ts';

/** A person's answer about a task. */
export interface AnswerToTask extends GivenAnswer {
  /** The work task asked about: of several answers about one, the newest counts. */
  readonly task: string;
  /** The estimate was shown before the answer. */
  readonly seenEstimate: boolean;
}

/** A person's answer to how long a task would have taken without AI, beside an estimate of the same task. */
export interface CalibrationLabel extends AnswerToTask {
  readonly taskClass: string;
  /** The raw estimate, minutes; null where the task was not estimated. */
  readonly rawP50: number | null;
  /** Null: "I would not have done it". */
  readonly minutes: number | null;
}

/** One with minutes, beside an estimate above zero. */
export interface Usable extends CalibrationLabel {
  readonly rawP50: number;
  readonly minutes: number;
}

/** Of one person so many of the newest answers count, or a twentieth of all where that is more. */
const OF_ONE_PERSON = 5;
const SHARE_OF_ONE_PERSON = 0.05;

/** The answers that count, always in the same order. */
export function chosen(labels: readonly CalibrationLabel[]) {
  const { used, leftOut } = chosenAmong(labels, canCount);
  const { uncountable: unestimated, ...others } = leftOut;
  return { used, leftOut: { ...others, unestimated } };
}

/** The same of any answers: not after the estimate was seen, one about a task, not too many of one person; newest first. */
export function chosenAmong<Label extends AnswerToTask>(
  labels: readonly Label[],
  canCount: (label: Label) => boolean,
) {
  const newest = [...labels].sort(newestFirst);
  const unseen = newest.filter(({ seenEstimate }) => !seenEstimate);
  const tasks = new Set<string>();
  const once = unseen.filter(({ task }) => !tasks.has(task) && tasks.add(task));
  const countable = once.filter(canCount);
  const most = Math.max(OF_ONE_PERSON, Math.ceil(countable.length * SHARE_OF_ONE_PERSON));
  const given = new Map<string, number>();
  const used = countable.filter(({ person }) => {
    if (person === null) return true;
    const before = given.get(person) ?? 0;
    given.set(person, before + 1);
    return before < most;
  });
  return {
    used,
    leftOut: {
      seen: newest.length - unseen.length,
      repeated: unseen.length - once.length,
      ofOnePerson: countable.length - used.length,
      uncountable: once.length - countable.length,
    },
  };
}

/** Those that count, in groups of so many people, each time of people who answered anew. */
export function countedLabels(labels: readonly CalibrationLabel[], fewest: number) {
  const withMinutes = chosen(
    inGroups(labels, fewest, (label) => canCount(label) && isUsable(label)),
  );
  const all = chosen(inGroups(labels, fewest, canCount)).used;
  const counted = withMinutes.used.filter(isUsable);
  return {
    // Of two answers about one task one counts: it may have been that of the last person who made the group complete.
    counted: peopleOf(counted) < fewest ? [] : counted,
    zero: peopleOf(all) < fewest ? 0 : all.filter((label) => !isUsable(label)).length,
    answers: all.length,
  };
}

/** How many answers with minutes count, and how many more there are that would if enough people had answered anew. */
export function countAnswers(
  labels: readonly CalibrationLabel[],
  fewest: number,
): { readonly counted: number; readonly waiting: number } {
  const counted = countedLabels(labels, fewest).counted.length;
  const all = chosen(labels).used.filter(isUsable).length;
  return { counted, waiting: Math.max(0, all - counted) };
}

function canCount({ seenEstimate, rawP50 }: CalibrationLabel): boolean {
  return !seenEstimate && rawP50 !== null && rawP50 > 0;
}

function isUsable(label: CalibrationLabel): label is Usable {
  return label.rawP50 !== null && label.minutes !== null && label.minutes > 0;
}

function newestFirst(a: GivenAnswer, b: GivenAnswer): number {
  if (a.answeredAt !== b.answeredAt) return a.answeredAt < b.answeredAt ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
