import type { OwnAnalytics } from './analytics.ts';
import type { Checks, Term } from './checks.ts';
import { expectedOf } from './expected.ts';
import type { Figures } from './figures.ts';
import { type AnswerTruth, type ChatTruth, kept, type Ledger, toldOf } from './ledger.ts';
import { isFrom } from './release.ts';

const COPIED = 'brought along by clones, forks and imports, which Open WebUI counts again';
const GONE = 'of deleted chats and accounts, which Cogniforce keeps';
const UNDECIDED =
  'of chats that cannot be told from their import, which Cogniforce gives to nobody';
const STALE = 'deleted in the page, whose rows 0.8 leaves behind';
const UNREAD = 'of answers from before 0.8, which the page of 0.8 looks for under other names';
const CHANNELS = 'in channels, which Open WebUI does not count';

/** Holds what Cogniforce counts against what Open WebUI's own page counts: they differ by what is known, and by no more. */
export function compareWithOwnAnalytics(
  ledger: Ledger,
  figures: Figures,
  own: OwnAnalytics,
  checks: Checks,
): void {
  const chats = ledger.chats.filter(({ kind, id }) => kind !== 'temporary' && id !== null);
  const parts = partsOf(chats, figures, own);
  const terms = (of: (answers: readonly AnswerTruth[]) => number): Term[] => [
    [of(parts.copied), COPIED],
    [-of(parts.gone), GONE],
    [of(parts.undecided), UNDECIDED],
    [of(parts.stale), STALE],
  ];
  const answers = terms((all) => all.length);
  const channels: Term = [-ledger.channelAnswers.length, CHANNELS];
  checks.bridge('answers', figures.cost.total.answers, own.answers, [...answers, channels]);
  for (const kind of ['input', 'output'] as const) {
    const ours = sum(usages(figures), (each) => each[kind] ?? 0);
    const theirs = sum(own.models.values(), (each) => each[kind]);
    const told = (all: readonly AnswerTruth[]) => sum(all, (each) => toldOf(each)?.[kind] ?? 0);
    const unread: Term = [-sum(parts.unread, (each) => each[kind]), UNREAD];
    checks.bridge(`${kind} tokens`, ours, theirs, [...terms(told), unread]);
  }
  const { summary } = figures;
  checks.bridge('chats', summary.totalChats, own.chats, [[-chats.filter(isGone).length, GONE]]);
  checks.bridge('people', summary.peopleActive, own.users, [[-summary.peopleGone, GONE]]);
  const { expected, found } = byModel(figures, own, parts);
  checks.each('answers and tokens by model, with these differences', expected, found);
}

/** Answers in which the two differ. */
interface Parts {
  readonly copied: readonly AnswerTruth[];
  readonly gone: readonly AnswerTruth[];
  readonly undecided: readonly AnswerTruth[];
  readonly stale: readonly AnswerTruth[];
  readonly unread: readonly Counted[];
}

/** Tokens of one model, as they are counted on our side of the bridge. */
interface Counted {
  readonly model: string;
  readonly input: number;
  readonly output: number;
}

function partsOf(chats: readonly ChatTruth[], figures: Figures, { release }: OwnAnalytics): Parts {
  const there = chats.filter((chat) => !isGone(chat));
  const ofBefore = there.filter((chat) => !isFrom(chat.release, 0, 8) && !isFrom(release, 0, 9));
  return {
    copied: there.flatMap(({ copied }) => copied),
    gone: chats.filter(isGone).flatMap(({ answers }) => kept(answers)),
    undecided: there
      .filter((chat) => isUndecided(chat, figures))
      .flatMap(({ answers }) => kept(answers)),
    stale: there
      .filter(keepsRows)
      .flatMap(({ answers }) => answers.filter(({ deleted }) => deleted)),
    unread: ofBefore.flatMap((chat) => countedOf(chat, figures)),
  };
}

/** What of a chat is counted: as it was found, and what the other terms add to that. */
function countedOf(chat: ChatTruth, figures: Figures): Counted[] {
  const found = [...(figures.usage.get(String(chat.id)) ?? [])].map(([model, usage]) => ({
    ...{ model, input: usage.input ?? 0, output: usage.output ?? 0 },
  }));
  const added = isUndecided(chat, figures) ? kept(chat.answers) : [];
  return [...found, ...[...added, ...chat.copied].map(toldByModel)];
}

function toldByModel(answer: AnswerTruth): Counted {
  return { model: answer.model, ...(toldOf(answer) ?? { input: 0, output: 0 }) };
}

const isGone = ({ fate }: ChatTruth) => fate === 'deleted' || fate === 'deleted with its account';

/** Cogniforce says that it is a copy, and who was there says that it is not. */
const isUndecided = (chat: ChatTruth, { conversations }: Figures) =>
  expectedOf(chat)?.leftOut === null && conversations.get(String(chat.id))?.leftOut === 'copy';

const keepsRows = ({ release }: ChatTruth) => isFrom(release, 0, 8) && !isFrom(release, 0, 9);

const usages = ({ usage }: Figures) =>
  [...usage.values()].flatMap((models) => [...models.values()]);

function byModel(figures: Figures, own: OwnAnalytics, parts: Parts) {
  const expected = new Map<string, { answers: number; input: number; output: number }>();
  const add = (
    model: string,
    sign: 1 | -1,
    more: { answers: number; input: number; output: number },
  ) => {
    const sums = expected.get(model) ?? { answers: 0, input: 0, output: 0 };
    for (const key of ['answers', 'input', 'output'] as const) sums[key] += sign * more[key];
    expected.set(model, sums);
  };
  for (const models of figures.usage.values()) {
    for (const [model, { answers, input, output }] of models) {
      add(model, 1, { answers, input: input ?? 0, output: output ?? 0 });
    }
  }
  const { copied, undecided, stale, gone, unread } = parts;
  for (const answer of [...copied, ...undecided, ...stale])
    add(answer.model, 1, { answers: 1, ...toldByModel(answer) });
  for (const answer of gone) add(answer.model, -1, { answers: 1, ...toldByModel(answer) });
  for (const counted of unread) add(counted.model, -1, { answers: 0, ...counted });
  return {
    expected: new Map([...expected].filter(([, { answers }]) => answers > 0)),
    found: own.models,
  };
}

function sum<T>(all: Iterable<T>, of: (each: T) => number): number {
  let total = 0;
  for (const each of all) total += of(each);
  return total;
}
