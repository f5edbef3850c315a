import type {
  CallMatch,
  MatchedCall,
  OutsideAnswers,
  StoredTurn,
} from '../domains/cogniforce/index.ts';
import type { Catalogue } from '../domains/openwebui/index.ts';
import { addDays, type Day, type DayRange, dayOf, startOfDay } from '../kernel/days.ts';
import {
  fillingOf,
  LONGEST_TURN_SECONDS,
  type ModelCall,
  matchCalls as pairsOf,
} from '../kernel/model-calls.ts';
import { remembered } from '../kernel/remembered.ts';
import type { Stage1 } from './stage.ts';

/** What matching needs; a run has all of it. */
export interface Matching extends Pick<Stage1, 'analysis' | 'auditLog'> {
  readonly repositories: {
    readonly cogniforce: Pick<Stage1['repositories']['cogniforce'], 'callMatches'>;
  };
  readonly catalogue: Pick<Catalogue, 'baseModelOf'>;
}

/** Days that are matched at once at most, where nothing holds more of them together. */
const LONGEST = 31;

/**
 * Tells which calls of the audit log are those of answers, for everybody and every day on which calls or answers have changed:
 * a call fills what is unknown of its answer, and all others are calls outside chats.
 *
 * The same calls and answers end in the same rows, in whatever order they came and however often it is done. Some days of one
 * person are held at once, and each part is finished by itself.
 */
export async function matchLoggedCalls(matching: Matching, signal: AbortSignal): Promise<void> {
  // Without the log it is not kept when answers were made: what was matched stays.
  if (matching.auditLog === undefined) return;
  const { callMatches } = matching.repositories.cogniforce;
  for (let next = await callMatches.next(); next !== null; next = await callMatches.next()) {
    const { person, days } = next;
    const span = await daysWithCalls(matching, person);
    const isNear = (day: Day) => span !== null && day >= span.from && day <= span.to;
    await callMatches.clear(
      person,
      days.filter((day) => !isNear(day)),
    );
    for (const part of partsOf(days.filter(isNear))) {
      if (signal.aborted) return;
      await matchDays(matching, person, part);
    }
  }
}

/** Days on which a call of somebody may be that of an answer; null where there is none. */
async function daysWithCalls(
  { repositories, analysis }: Matching,
  person: string,
): Promise<DayRange | null> {
  const span = await repositories.cogniforce.callMatches.span(person);
  if (span === null) return null;
  const dayIn = (at: string) => dayOf(Date.parse(at), analysis.zone);
  return { from: addDays(dayIn(span.from), -2), to: addDays(dayIn(span.to), 2) };
}

/** Days that lie close together, some at a time; in order. */
function partsOf(days: readonly Day[]): Day[][] {
  const found: Day[][] = [];
  for (const day of days) {
    const part = found.at(-1);
    const [first, last] = [part?.at(0), part?.at(-1)];
    const isClose =
      first !== undefined &&
      last !== undefined &&
      day <= addDays(last, 2) &&
      day < addDays(first, LONGEST);
    if (isClose) part?.push(day);
    else found.push([day]);
  }
  return found;
}

async function matchDays(matching: Matching, person: string, done: readonly Day[]): Promise<void> {
  const { callMatches } = matching.repositories.cogniforce;
  const range = { from: addDays(done.at(0) ?? '', -1), to: addDays(done.at(-1) ?? '', 1) };
  const { days, stretches } = await closed(matching, person, range);
  const inDays = ({ day }: StoredTurn) => day >= days.from && day <= days.to;
  const ours = stretches.filter((stretch) => stretch.turns.some(inDays));
  const pairs = ours.length === 0 ? [] : await pairsIn(matching, person, ours);
  const before = await callMatches.answered(person, reachOf(matching, days, ours));
  await callMatches.settle({
    person,
    done,
    ...changesOf(pairs, before, ours, stretches),
    filledOn: days,
    filled: filledBy(pairs, person),
    outsideOn: { from: addDays(days.from, -1), to: addDays(days.to, 1) },
    baseModelOf: remembered(matching.catalogue.baseModelOf),
  });
}

/** Turns that overlap, one after the other: no call can be that of answers in two of them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly turns: readonly StoredTurn[];
}

interface Closed {
  readonly days: DayRange;
  /** Of these days and of those just before and after. */
  readonly stretches: readonly Stretch[];
}

/** The days, and as many more as it takes for no stretch to hold answers of both these and other days. */
async function closed(matching: Matching, person: string, { from, to }: DayRange): Promise<Closed> {
  const around = { from: addDays(from, -1), to: addDays(to, 1) };
  const { callMatches } = matching.repositories.cogniforce;
  const stretches = stretchesOf(await callMatches.turns(person, around));
  const reaches = (isBeyond: (day: Day) => boolean) =>
    stretches.some(
      (each) =>
        each.turns.some(({ day }) => isBeyond(day)) &&
        each.turns.some(({ day }) => day >= from && day <= to),
    );
  const isEarlier = reaches((day) => day < from);
  const isLater = reaches((day) => day > to);
  if (!isEarlier && !isLater) return { days: { from, to }, stretches };
  const wider = {
    from: isEarlier ? around.from : from,
    to: isLater ? around.to : to,
  };
  return closed(matching, person, wider);
}

function stretchesOf(turns: readonly StoredTurn[]): Stretch[] {
  const found: { from: number; to: number; turns: StoredTurn[] }[] = [];
  for (const turn of turns.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last === undefined || turn.from > last.to) {
      found.push({ from: turn.from, to: turn.to, turns: [turn] });
    } else {
      last.to = Math.max(last.to, turn.to);
      last.turns.push(turn);
    }
  }
  return found;
}

type Pair = { readonly turn: StoredTurn; readonly call: ModelCall };

async function pairsIn(
  { repositories }: Matching,
  person: string,
  stretches: readonly Stretch[],
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { from, to, turns } of stretches) {
    const models = new Set(turns.flatMap(({ model, baseModel }) => [model, baseModel ?? model]));
    const calls = await repositories.cogniforce.callMatches.calls(person, { from, to }, [
      ...models,
    ]);
    pairs.push(...pairsOf(turns, calls));
  }
  return pairs;
}

/** Moments between which a call may have been matched to an answer of these days. */
function reachOf({ analysis }: Matching, days: DayRange, stretches: readonly Stretch[]) {
  const first = startOfDay(days.from, analysis.zone) / 1000;
  const end = startOfDay(addDays(days.to, 1), analysis.zone) / 1000;
  return {
    from: Math.min(first - LONGEST_TURN_SECONDS, ...stretches.map(({ from }) => from)),
    to: Math.max(end + LONGEST_TURN_SECONDS, ...stretches.map(({ to }) => to)),
  };
}

/** Calls that are now an answer's and were not, or another's; and those that no longer are any's. */
function changesOf(
  pairs: readonly Pair[],
  before: readonly MatchedCall[],
  ours: readonly Stretch[],
  all: readonly Stretch[],
): { readonly matched: CallMatch[]; readonly released: string[] } {
  const known = new Map(before.map((call) => [call.key, call]));
  const now = new Map(pairs.map(({ call, turn }) => [call.key, turn.conversationId]));
  const matched = [...now].flatMap(([key, conversationId]) => {
    const same = known.get(key)?.conversationId === conversationId;
    return same ? [] : [{ key, conversationId }];
  });
  const liesIn = ({ at }: MatchedCall, stretches: readonly Stretch[]) =>
    stretches.some(({ from, to }) => at >= from && at <= to);
  // Within another stretch it is that of an answer of other days.
  const released = before.filter(
    (call) => !now.has(call.key) && (liesIn(call, ours) || !liesIn(call, all)),
  );
  return { matched, released: released.map(({ key }) => key) };
}

/** What the calls add to their answers, by day and model of the answers. */
function filledBy(pairs: readonly Pair[], person: string): OutsideAnswers[] {
  const rows = new Map<string, OutsideAnswers>();
  for (const { turn, call } of pairs) {
    const { input, output, total, priceable } = fillingOf(turn, call);
    if (input === null && output === null && total === null && priceable === null) continue;
    const { day, model, baseModel } = turn;
    const key = JSON.stringify([day, model, baseModel]);
    const row = rows.get(key);
    rows.set(key, {
      ...{ person, day, model, baseModel },
      ...{ answers: 0, ratingsUp: 0, ratingsDown: 0 },
      inputTokens: sumOf(row?.inputTokens, input),
      outputTokens: sumOf(row?.outputTokens, output),
      totalTokens: sumOf(row?.totalTokens, total),
      answersPriceable: (row?.answersPriceable ?? 0) + (priceable === null ? 0 : 1),
      priceableInputTokens: sumOf(row?.priceableInputTokens, priceable?.input),
      priceableOutputTokens: sumOf(row?.priceableOutputTokens, priceable?.output),
    });
  }
  return [...rows.values()];
}

function sumOf(a: number | null | undefined, b: number | null | undefined): number | null {
  const known = [a, b].filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
