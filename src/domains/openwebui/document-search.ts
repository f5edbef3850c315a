import type { Forest } from './document-forest.ts';
import { type Groups, groups } from './document-groups.ts';
import { type Kind, ranked } from './document-node.ts';

/**
 * What is known while messages without a place are gone through in the order of time: what may be earlier than the one
 * that is looked at.
 */
export interface Search {
  readonly forest: Forest;
  readonly kinds: readonly (Kind | null)[];
  readonly groups: Groups;
  readonly questions: Set<number>;
  readonly unanswered: Set<number>;
  readonly answers: Set<number>;
  readonly unfollowed: Set<number>;
  /** Those that were given an answer or a follow-up by this search. */
  readonly filled: Set<number>;
  /** Questions that have an answer, answers that have a follow-up, by links that are written somewhere. */
  readonly followed: ReadonlySet<number>;
  readonly waiting: Waiting;
  /** Whether a question is known to be the first of its thread. */
  hasRoot: boolean;
}

/** Those whose place is not known yet. */
interface Waiting {
  /** All of them, in the order in which they are gone through. */
  readonly order: readonly number[];
  readonly questions: readonly number[];
  /** How many of `questions` are placed. */
  placed: number;
  /** How many answers of a time; null: without one. */
  readonly answers: Map<number | null, number>;
  answersLeft: number;
  /** Whether answers are more than questions without one: then some of them is another answer to a question that has one. */
  readonly answersOutnumber: boolean;
}

export function searchIn(forest: Forest, kinds: readonly (Kind | null)[]): Search {
  const { nodes, parent, placeless, doubtful, dropped } = forest;
  const isOpen = (at: number) => placeless.has(at) || doubtful.has(at);
  const order = ranked(nodes).filter((at) => isOpen(at) && !dropped.has(at));
  const isFirst = (at: number) =>
    kinds[at] === 'question' && parent[at] === null && !placeless.has(at) && !dropped.has(at);
  const followed = followedIn(forest, kinds);
  return {
    forest,
    kinds,
    groups: groups(parent),
    questions: new Set(),
    unanswered: new Set(),
    answers: new Set(),
    unfollowed: new Set(),
    filled: new Set(),
    followed,
    waiting: waitingIn(forest, kinds, order, followed),
    hasRoot: [...nodes.keys()].some(isFirst),
  };
}

function waitingIn(
  { nodes, dropped }: Forest,
  kinds: readonly (Kind | null)[],
  order: readonly number[],
  followed: ReadonlySet<number>,
): Waiting {
  const waiting = order.filter((at) => kinds[at] !== 'question');
  const answers = new Map<number | null, number>();
  for (const at of waiting) {
    const time = nodes[at]?.time ?? null;
    answers.set(time, (answers.get(time) ?? 0) + 1);
  }
  const questions = order.filter((at) => kinds[at] === 'question');
  const unanswered = [...nodes.keys()].filter(
    (at) => kinds[at] === 'question' && !dropped.has(at) && !followed.has(at),
  );
  const answersOutnumber = waiting.length > unanswered.length;
  return { order, questions, placed: 0, answers, answersLeft: waiting.length, answersOutnumber };
}

/** Makes known, in the order of time, what may be earlier than a time. */
export function sweeper(search: Search): (until: number) => void {
  const { nodes, dropped, placeless } = search.forest;
  const { kinds, followed } = search;
  const earliest = (at: number) => nodes[at]?.time ?? Number.NEGATIVE_INFINITY;
  const known = [...nodes.keys()]
    .filter((at) => !dropped.has(at))
    .filter((at) => kinds[at] === 'question' || (kinds[at] === 'answer' && !placeless.has(at)))
    .sort((a, b) => earliest(a) - earliest(b) || a - b);
  let next = 0;
  const show = (at: number) => {
    const isQuestion = kinds[at] === 'question';
    (isQuestion ? search.questions : search.answers).add(at);
    if (!followed.has(at)) (isQuestion ? search.unanswered : search.unfollowed).add(at);
  };
  return (until) => {
    for (let at = known[next]; at !== undefined && earliest(at) <= until; at = known[next]) {
      show(at);
      next += 1;
    }
  };
}

function followedIn(
  { parent, dropped }: Forest,
  kinds: readonly (Kind | null)[],
): ReadonlySet<number> {
  const followed = new Set<number>();
  for (const [at, above] of parent.entries()) {
    if (above === null || dropped.has(at)) continue;
    const [kind, kindAbove] = [kinds[at], kinds[above]];
    if (kind !== null && kind !== 'other' && kind !== kindAbove) followed.add(above);
  }
  return followed;
}

/** The only one that does not hang on `position` itself; null where there is none. */
export function onlyOther(
  { groups: { of } }: Search,
  among: ReadonlySet<number>,
  position: number,
): number | 'unclear' | null {
  const own = of(position);
  let only: number | null = null;
  for (const candidate of among) {
    if (of(candidate) === own) continue;
    if (only !== null) return 'unclear';
    only = candidate;
  }
  return only;
}

export function attach(search: Search, position: number, place: number): void {
  search.forest.parent[position] = place;
  search.groups.join(position, place);
  search.filled.add(place);
  search.unanswered.delete(place);
  search.unfollowed.delete(place);
}

/** Goes on to the next; `isRoot`: it was found to be one. */
export function settle(search: Search, position: number, isRoot: boolean): void {
  const { waiting, forest, kinds } = search;
  if (kinds[position] === 'question') {
    waiting.placed += 1;
    if (isRoot) search.hasRoot = true;
    return;
  }
  const time = forest.nodes[position]?.time ?? null;
  waiting.answers.set(time, (waiting.answers.get(time) ?? 1) - 1);
  waiting.answersLeft -= 1;
  search.answers.add(position);
  if (!search.followed.has(position)) search.unfollowed.add(position);
}
