/**
 * When an answer may have been made, and what is known of its tokens. Times are whole epoch seconds, as Open WebUI writes
 * them: from <= at <= to.
 */
export interface AnswerTurn {
  /** When the answer was begun. */
  readonly at: number;
  /** From its question, to the next one of its conversation; an hour to either side at most. */
  readonly from: number;
  readonly to: number;
  /** Tokens that are recorded with it; null is unknown. */
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  /** Neither a bill nor tokens that can be priced are recorded: a call may give it a price. */
  readonly unpriced: boolean;
}

/** A turn with what a call has to agree with. */
export interface MatchableTurn extends AnswerTurn {
  /** Tells it from every other, whenever it is read. */
  readonly key: string;
  /** As the source has it, and the model behind it where that is an assistant. */
  readonly model: string;
  readonly baseModel: string | null;
  readonly askedIn: AskedIn;
  /** Equal for answers that were asked for at once, and so by one request. */
  readonly asking: string;
}

/** Where an answer was asked for: the page and the API write into chats. */
export type AskedIn = 'chat' | 'channel';

/** What one request used of one model, all rounds of its tools together. */
export interface ModelCall {
  /** Tells it from every other. */
  readonly key: string;
  /** When the first round ended; whole epoch seconds. */
  readonly at: number;
  readonly model: string | null;
  readonly askedIn: AskedIn;
  readonly rounds: number;
  /** Sums of what is known of its rounds; null where nothing is. */
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  /** Input and output of every round are known. */
  readonly whole: boolean;
}

/** An answer is longer under way, or longer without a further question, only where somebody forgot about it. */
export const LONGEST_TURN_SECONDS = 3_600;

interface Pair<Turn, Call> {
  readonly turn: Turn;
  readonly call: Call;
}

/**
 * Which calls are those of which answers, one to one: the same model, within the answer's turn.
 *
 * The pairs that lie best are taken first: equal tokens, then a call after the answer was begun, then the nearest in time.
 * Answers of one model side by side are rounds of one request, and of one call: the others of them take none besides.
 * The same turns and calls give the same pairs, in whatever order they come.
 */
export function matchCalls<Turn extends MatchableTurn, Call extends ModelCall>(
  turns: readonly Turn[],
  calls: readonly Call[],
): Pair<Turn, Call>[] {
  const besides = Map.groupBy(turns, askedAtOnce);
  const answered = new Set<string>();
  const used = new Set<string>();
  const pairs = pairsOf(turns, calls).sort(byFit);
  return pairs.filter(({ turn, call }) => {
    if (answered.has(turn.key) || used.has(call.key)) return false;
    used.add(call.key);
    answered.add(turn.key);
    const others = (besides.get(askedAtOnce(turn)) ?? []).filter(({ key }) => !answered.has(key));
    for (const { key } of others
      .toSorted((a, b) => compare(a.key, b.key))
      .slice(0, call.rounds - 1)) {
      answered.add(key);
    }
    return true;
  });
}

const askedAtOnce = ({ asking, model }: MatchableTurn) => JSON.stringify([asking, model]);

function pairsOf<Turn extends MatchableTurn, Call extends ModelCall>(
  turns: readonly Turn[],
  calls: readonly Call[],
): Pair<Turn, Call>[] {
  const inOrder = calls.toSorted((a, b) => a.at - b.at);
  return turns.flatMap((turn) => {
    const pairs: Pair<Turn, Call>[] = [];
    for (let at = firstFrom(inOrder, turn.from); at < inOrder.length; at += 1) {
      const call = inOrder[at];
      if (call === undefined || call.at > turn.to) break;
      if (isOfSameModel(turn, call)) pairs.push({ turn, call });
    }
    return pairs;
  });
}

/** Place of the first call that is not before `from`. */
function firstFrom(calls: readonly ModelCall[], from: number): number {
  let [low, high] = [0, calls.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((calls[middle]?.at ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOfSameModel(turn: MatchableTurn, { model, askedIn }: ModelCall): boolean {
  if (model === null || turn.askedIn !== askedIn) return false;
  return turn.model === model || turn.baseModel === model;
}

function byFit(a: Pair<MatchableTurn, ModelCall>, b: Pair<MatchableTurn, ModelCall>): number {
  const better = (of: (pair: Pair<MatchableTurn, ModelCall>) => boolean) =>
    Number(of(b)) - Number(of(a));
  return (
    better(hasSameTokens) ||
    better(({ turn, call }) => call.at >= turn.at) ||
    distance(a) - distance(b) ||
    compare(a.turn.key, b.turn.key) ||
    compare(a.call.key, b.call.key)
  );
}

const distance = ({ turn, call }: Pair<MatchableTurn, ModelCall>) => Math.abs(call.at - turn.at);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function hasSameTokens({ turn, call }: Pair<MatchableTurn, ModelCall>): boolean {
  if (turn.input === null || turn.output === null) return false;
  return turn.input === call.input && turn.output === call.output;
}

/** What a call adds to its answer: tokens that are unknown there. Null adds nothing. */
export interface Filling {
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  /** Input and output of the answer, where only now both are known and whole. */
  readonly priceable: { readonly input: number; readonly output: number } | null;
}

/** What was recorded with an answer stays; only what is unknown of it is taken from its call. */
export function fillingOf(turn: AnswerTurn, call: ModelCall): Filling {
  const input = turn.input ?? call.input;
  const output = turn.output ?? call.output;
  const isPriceable = turn.unpriced && call.whole && input !== null && output !== null;
  return {
    input: turn.input === null ? call.input : null,
    output: turn.output === null ? call.output : null,
    total: turn.total === null ? (sumOf(input, output) ?? call.total) : null,
    priceable: isPriceable ? { input, output } : null,
  };
}

function sumOf(input: number | null, output: number | null): number | null {
  return input === null || output === null ? null : input + output;
}

/** A turn as it is stored: in the order of `AnswerTurn`, bounds as distances. */
export type PackedTurn = readonly [
  at: number,
  before: number,
  after: number,
  input: number | null,
  output: number | null,
  total: number | null,
  unpriced: 0 | 1,
];

export function packTurn(turn: AnswerTurn): PackedTurn {
  const { at, from, to, input, output, total, unpriced } = turn;
  return [at, at - from, to - at, input, output, total, unpriced ? 1 : 0];
}

export function unpackTurn([at, before, after, ...known]: PackedTurn): AnswerTurn {
  const [input, output, total, unpriced] = known;
  return { at, from: at - before, to: at + after, input, output, total, unpriced: unpriced === 1 };
}
