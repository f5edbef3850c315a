import type { ConversationFigures, UsageFigures } from './figures.ts';
import { type AnswerTruth, type ChatTruth, kept, type Ledger, toldOf } from './ledger.ts';

/** What one chat ought to count for, by the rules of docs/openwebui.md; null: it is in no database. */
export function expectedOf(chat: ChatTruth): Omit<ConversationFigures, 'person'> | null {
  if (chat.kind === 'temporary' || chat.id === null) return null;
  const answers = kept(chat.answers);
  const questions = kept(chat.questions);
  const count = (is: (answer: AnswerTruth) => boolean) => answers.filter(is).length;
  const edits = questions.filter(({ edited }) => edited).length;
  return {
    messages: answers.length + questions.length,
    // What was edited and sent again took the place of what it was.
    asks: questions.length - edits,
    edits,
    regenerations: count(({ kind }) => kind === 'again'),
    sideBySide: count(({ kind }) => kind === 'beside'),
    errors: count(({ seen }) => seen === 'failed'),
    unfinished: count(({ seen }) => seen === 'unfinished' || seen.startsWith('stopped')),
    ratingsUp: count(({ rating }) => rating === 1),
    ratingsDown: count(({ rating }) => rating === -1),
    toolCalls: count(({ model }) => model === 'caller'),
    leftOut: leftOut(chat),
    gone: isGone(chat),
  };
}

const isGone = ({ fate }: ChatTruth) => fate === 'deleted' || fate === 'deleted with its account';

/** Copies in which nothing was asked. */
function leftOut({ kind, questions }: ChatTruth): string | null {
  if (kind === 'old import') return 'import';
  return kind === 'own' || kept(questions).length > 0 ? null : 'copy';
}

/** What its answers cost, by model. */
export function expectedUsage(chat: ChatTruth): Map<string, UsageFigures> {
  const answers = kept(chat.answers);
  return new Map(
    [...Map.groupBy(answers, ({ model }) => model)].map(([model, of]) => [model, usageOf(of)]),
  );
}

function usageOf(answers: readonly AnswerTruth[]): UsageFigures {
  const told = answers.map(toldOf);
  const known = told.flatMap((tokens) => tokens ?? []);
  const sum = (of: 'input' | 'output') =>
    known.length === 0 ? null : known.reduce((all, tokens) => all + tokens[of], 0);
  return {
    answers: answers.length,
    withoutUsage: told.filter((tokens) => tokens === null).length,
    input: sum('input'),
    output: sum('output'),
  };
}

/** Names of who counts as a member: of the group, or of one below it. */
export function expectedMembers({ groups, gone }: Ledger, name: string): Set<string> {
  const members = new Set(groups.get(name)?.members);
  for (const [below, { above }] of groups) {
    if (above === name)
      for (const each of expectedMembers({ groups, gone } as Ledger, below)) members.add(each);
  }
  return members;
}
