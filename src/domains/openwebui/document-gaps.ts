import type { Forest } from './document-forest.ts';
import { type Habits, habitsOf } from './document-links.ts';
import { isBlank, type Kind, type Node, saysSomething } from './document-node.ts';
import { type Resemblance, resemblances } from './document-resemblance.ts';
import { attach, onlyOther, type Search, searchIn, settle, sweeper } from './document-search.ts';

type Place = number | 'root' | 'unclear';

/** What the whole document tells. */
interface Signs extends Habits {
  readonly resembles: Resemblance;
}

/**
 * Places what has no link at all by the only gap in the alternation: an answer belongs to the only earlier question
 * without one, a question under the only earlier answer without a follow-up. What can have a single place is put there; an
 * earliest one is a root. A question that begins or ends like another one may be an edit of it: then it has several places.
 *
 * Output  false where something said may stand in several places.
 */
export function fillGaps(forest: Forest, kinds: readonly (Kind | null)[]): boolean {
  if (forest.placeless.size + forest.doubtful.size === 0) return true;
  const search = searchIn(forest, kinds);
  const signs = signsOf(forest, kinds);
  const sweep = sweeper(search);
  for (const position of search.waiting.order) {
    const node = forest.nodes[position];
    if (node === undefined) continue;
    sweep(node.time ?? Number.POSITIVE_INFINITY);
    const place = placeOf(search, signs, position);
    if (place === 'unclear' && saysSomething(node.fields)) return false;
    if (typeof place === 'number') attach(search, position, place);
    settle(search, position, place === 'root');
  }
  return true;
}

function placeOf(search: Search, signs: Signs, position: number): Place {
  if (search.forest.doubtful.has(position)) return placeOfFirst(search, signs, position);
  const isQuestion = search.kinds[position] === 'question';
  return isQuestion
    ? placeOfQuestion(search, signs, position)
    : placeOfAnswer(search, signs, position);
}

/**
 * A question that says to be the first of its thread is an edit of the first one where it begins or ends like another.
 * In wholly other words it follows the only earlier answer that nothing follows: then its link was lost on both sides.
 */
function placeOfFirst(search: Search, { resembles }: Signs, position: number): Place {
  if (resembles(position)) return 'root';
  const gap = onlyOther(search, search.unfollowed, position);
  return typeof gap === 'number' && !search.filled.has(gap) ? gap : 'root';
}

function signsOf(forest: Forest, kinds: readonly (Kind | null)[]): Signs {
  let known: Resemblance | null = null;
  const resembles: Resemblance = (position) => {
    known ??= resemblances(forest, kinds);
    return known(position);
  };
  return { ...habitsOf(forest), resembles };
}

function placeOfAnswer(search: Search, signs: Signs, position: number): Place {
  const gap = onlyOther(search, search.unanswered, position);
  if (gap !== null) return isGuess(search, position, gap) ? 'unclear' : gap;
  const any = onlyOther(search, search.questions, position);
  if (any === null || isOfApi(signs, search.forest.nodes[position])) return 'root';
  return onlyPlace(search, any);
}

/** Where some answer is a second one to its question, and times do not tell which, the only gap may be another one's. */
function isGuess({ forest, waiting }: Search, position: number, gap: number | 'unclear'): boolean {
  if (gap === 'unclear' || !waiting.answersOutnumber) return false;
  return [position, gap].some((at) => (forest.nodes[at]?.time ?? null) === null);
}

/** An answer that the API put into a chat answers none of its questions: it has no column, and nobody lists it. */
function isOfApi(signs: Signs, node: Node | undefined): boolean {
  const column = node?.fields.modelIdx;
  return column === null || (signs.listsAreWhole && isBlank(column));
}

function placeOfQuestion(search: Search, signs: Signs, position: number): Place {
  if (isClearlyFirst(search, position)) return 'root';
  if (mayFollowWaiting(search, position)) return 'unclear';
  const any = onlyOther(search, search.answers, position);
  if (any === null) return 'root';
  if (!signs.isChain && signs.resembles(position)) return 'unclear';
  if (any !== 'unclear') return onlyPlace(search, any);
  return onlyOther(search, search.unfollowed, position) ?? 'unclear';
}

/** Where another one without a link was put there before, it is not known which of them was meant. */
function onlyPlace({ filled }: Search, place: number | 'unclear'): Place {
  return place !== 'unclear' && filled.has(place) ? 'unclear' : place;
}

/** Some question is the first of all: the earliest of those without a place, where none is known to be. */
function isClearlyFirst(search: Search, position: number): boolean {
  if (search.hasRoot) return false;
  const { nodes } = search.forest;
  const { questions, placed } = search.waiting;
  const timeOf = (at: number | undefined) => (at === undefined ? null : (nodes[at]?.time ?? null));
  const time = timeOf(position);
  if (questions.length === placed + 1) return time === null || isEarliest(search, position, time);
  // Those without a time come last.
  const [second, last] = [timeOf(questions[placed + 1]), timeOf(questions.at(-1))];
  if (time === null || second === null || last === null || second <= time) return false;
  return isEarliest(search, position, time);
}

function isEarliest({ forest, groups, answers }: Search, position: number, time: number): boolean {
  const own = groups.of(position);
  return ![...answers].some(
    (at) => (forest.nodes[at]?.time ?? time) < time && groups.of(at) !== own,
  );
}

/** Whether it may belong under an answer whose own place is not known yet: to another question than this one. */
function mayFollowWaiting(search: Search, position: number): boolean {
  const { answers, answersLeft } = search.waiting;
  const time = search.forest.nodes[position]?.time ?? null;
  const atOnce = time === null ? answersLeft : (answers.get(time) ?? 0) + (answers.get(null) ?? 0);
  return atOnce > 0 && onlyOther(search, search.unanswered, position) !== null;
}
