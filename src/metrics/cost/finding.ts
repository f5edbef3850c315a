import { fullDay } from '../../ui/format/dates.ts';
import { percent } from '../../ui/format/format.ts';
import { money, tokens } from '../../ui/format/money.ts';
import type { CostReply } from './contract.ts';
import { costWords } from './words.ts';

/** The title of the table by model. */
export function costFinding({ total, models, currency }: CostReply): string {
  if (models.length === 0) return costWords.noAnswer;
  const amount = amountOf(total, currency);
  if (amount === null) return costWords.notKnownTitle;
  const { answers, answersKnown } = total;
  if (answersKnown === answers) return costWords.costs(amount);
  return costWords.costsAtLeast(amount, percent(1 - answersKnown / answers));
}

/** What is in the table, under the title. */
export function costSub({ total, currency }: CostReply): string {
  const inDollars = total.known === null || currency === null;
  return costWords.sub(inDollars ? costWords.dollars : currency);
}

/** A known cost in the currency of the rates where it is known in that, else in dollars; null: not known at all. */
export function amountOf(
  { known, knownUsd }: { readonly known: number | null; readonly knownUsd: number | null },
  currency: string | null,
): string | null {
  if (known !== null && currency !== null) return money(known, currency);
  return knownUsd === null ? null : money(knownUsd, 'USD');
}

/** What is known of calls outside chats, or what would show them. */
export function outsideNote({
  outsideChats,
  currency,
}: Pick<CostReply, 'outsideChats' | 'currency'>): string {
  const { logRead, since, calls, totalTokens } = outsideChats;
  if (since === null) return logRead ? costWords.nothingLogged : costWords.logIsOff;
  const from = fullDay(since);
  if (calls === null) return costWords.outsideUnknown(from);
  if (calls === 0) return costWords.outsideNone(from);
  return costWords.outside({
    ...{ calls, since: from },
    tokens: totalTokens === null ? null : tokens(totalTokens),
    cost: amountOf(outsideChats, currency),
  });
}
