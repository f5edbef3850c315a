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
const CHANNELS = 'in channels, which Open WebUI does not count';

/** Holds what Cogniforce counts against what Open WebUI's own page counts: they differ by what is known, and by no more. */
export function compareWithOwnAnalytics(
  ledger: Ledger,
  figures: Figures,
  own: OwnAnalytics,
  checks: Checks,
): void {
  const chats = ledger.chats.filter(({ kind, id }) => kind !== 'temporary' && id !== null);
  const copied = chats.filter((chat) => !isGone(chat)).flatMap(({ copied: all }) => all);
  const gone = chats.filter(isGone).flatMap(({ answers }) => kept(answers));
  const undecided = chats
    .filter((chat) => !isGone(chat) && isUndecided(chat, figures))
    .flatMap(({ answers }) => kept(answers));
  const stale = chats
    .filter(keepsRows)
    .flatMap(({ answers }) => answers.filter(({ deleted }) => deleted));
  const terms = (of: (answers: readonly AnswerTruth[]) => number): Term[] => [
    [of(copied), COPIED],
    [-of(gone), GONE],
    [of(undecided), UNDECIDED],
    [of(stale), STALE],
  ];
  const models = [...own.models.values()];
  const channels = ledger.channelAnswers.length;
  const answers = terms((all) => all.length);
  checks.bridge('answers', figures.cost.total.answers, own.answers, [
    ...answers,
    [-channels, CHANNELS],
  ]);
  for (const kind of ['input', 'output'] as const) {
    const ours = sum(usages(figures), (each) => each[kind] ?? 0);
    const theirs = sum(models, (each) => each[kind]);
    checks.bridge(
      `${kind} tokens`,
      ours,
      theirs,
      terms((all) => sum(all, (each) => toldOf(each)?.[kind] ?? 0)),
    );
  }
  const { summary } = figures;
  checks.bridge('chats', summary.totalChats, own.chats, [[-chats.filter(isGone).length, GONE]]);
  checks.bridge('people', summary.peopleActive, own.users, [[-summary.peopleGone, GONE]]);
  const { expected, found } = byModel(figures, own, {
    more: [...copied, ...undecided, ...stale],
    less: gone,
  });
  checks.each('answers and tokens by model, with these differences', expected, found);
}

const isGone = ({ fate }: ChatTruth) => fate === 'deleted' || fate === 'deleted with its account';

/** Cogniforce says that it is a copy, and who was there says that it is not. */
const isUndecided = (chat: ChatTruth, { conversations }: Figures) =>
  expectedOf(chat)?.leftOut === null && conversations.get(String(chat.id))?.leftOut === 'copy';

const keepsRows = (chat: ChatTruth) =>
  !isGone(chat) && isFrom(chat.release, 0, 8) && !isFrom(chat.release, 0, 9);

const usages = ({ usage }: Figures) =>
  [...usage.values()].flatMap((models) => [...models.values()]);

function byModel(
  figures: Figures,
  own: OwnAnalytics,
  { more, less }: { more: readonly AnswerTruth[]; less: readonly AnswerTruth[] },
) {
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
  const tokens = (answer: AnswerTruth) => ({
    answers: 1,
    ...(toldOf(answer) ?? { input: 0, output: 0 }),
  });
  for (const answer of more) add(answer.model, 1, tokens(answer));
  for (const answer of less) add(answer.model, -1, tokens(answer));
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
