import { isPartOfCost, knownCost } from '../../ui/classes/costs.ts';
import { fullDay } from '../../ui/format/dates.ts';
import { count, percent } from '../../ui/format/format.ts';
import { tokens } from '../../ui/format/money.ts';
import type { CostReply, ModelCosts } from './contract.ts';
import { costWords } from './words.ts';

/** The title of the panel: what all models cost in the days that were asked for. */
export function costFinding({ covers, total, currency }: CostReply): string {
  if (covers === null) return costWords.notPublished;
  const amount = knownCost(total, currency);
  if (amount === null) return costWords.notKnownTitle;
  const { answers, answersKnown } = total;
  if (!isPartOfCost(total)) return costWords.costs(amount);
  return answers === null || total.atLeast || answers === 0
    ? costWords.costsAtLeastOnly(amount)
    : costWords.costsAtLeast(amount, percent(1 - answersKnown / answers));
}

/** What is in the panel, under the title. */
export function costSub({ total, currency }: CostReply): string {
  const isInCurrency = currency !== null && (total.known !== null || total.knownUsd === null);
  return costWords.sub(isInCurrency ? currency : costWords.dollars);
}

/** What all models together used in the days that were asked for; null where nothing of it is said. */
export function usedSentence({ total }: Pick<CostReply, 'total'>): string | null {
  const { answers, atLeast, inputTokens, cachedTokens, outputTokens, reasoningTokens } = total;
  const answered = atLeast ? costWords.answersOfAtLeast : costWords.answersOf;
  const used = [
    ...(answers === null ? [] : [answered(answers)]),
    ...withPart(inputTokens, cachedTokens, costWords.inputOf, costWords.inputOfCached),
    ...withPart(outputTokens, reasoningTokens, costWords.outputOf, costWords.outputOfReasoning),
  ];
  return used.length === 0 ? null : costWords.used(used);
}

function withPart(
  all: number | null,
  some: number | null,
  of: (all: string) => string,
  ofBoth: (all: string, some: string) => string,
): string[] {
  if (all === null) return [];
  return [some === null ? of(tokens(all)) : ofBoth(tokens(all), tokens(some))];
}

/** Whether what is not named is larger than any row: then the rows say little, and no table is drawn. */
export function isMostlyOthers(models: readonly ModelCosts[]): boolean {
  const others = models.find(({ model }) => model === null);
  if (others === undefined) return false;
  const isSmaller = (of: 'answers' | 'totalTokens') => (row: ModelCosts) =>
    (row[of] ?? 0) <= (others[of] ?? 0);
  const named = models.filter(({ model }) => model !== null);
  return named.every(isSmaller('answers')) && named.every(isSmaller('totalTokens'));
}

/** What is known of calls outside chats, or what would show them. */
export function outsideNote({
  outsideChats: { logRead, since, calls },
  endDate,
  minimumGroup,
}: Pick<CostReply, 'outsideChats' | 'endDate' | 'minimumGroup'>): string {
  if (since === null) return logRead ? costWords.nothingLogged : costWords.logIsOff;
  const from = fullDay(since);
  if (since > endDate) return costWords.outsideUnknown(from);
  return calls === null
    ? costWords.outsideNotSaid(from, count(minimumGroup))
    : costWords.outside(calls, from);
}
