import { fullDay } from '../../ui/format/dates.ts';
import { counted, percent } from '../../ui/format/format.ts';
import { money, tokens } from '../../ui/format/money.ts';
import type { CostReply } from './contract.ts';

/** The title of the table by model. */
export function costFinding({ total, models, currency }: CostReply): string {
  if (models.length === 0) return 'No answer of a model in these days';
  if (total.knownUsd === null) return 'What the models cost is not known';
  const amount =
    total.known !== null && currency !== null
      ? money(total.known, currency)
      : money(total.knownUsd, 'USD');
  const all = total.answersKnown === total.answers;
  return all
    ? `The models cost ${amount}`
    : `The models cost ${amount}, as far as it is known: ${percent(share(total))} of the answers`;
}

/** What is in the table, under the title. */
export function costSub({ total, currency }: CostReply): string {
  const inDollars = total.known === null || currency === null;
  return `Tokens by model, counted; cost in ${inDollars ? 'US dollars' : currency} at the list prices, or at those that ANALYTICS_MODEL_PRICES gives. Models without a price are left out, not counted as free. Much is in no database: see Method.`;
}

const share = ({ answersKnown, answers }: CostReply['total']) =>
  answers === 0 ? null : answersKnown / answers;

/** What is known of calls outside chats, or what would show them. */
export function outsideNote({
  outsideChats,
  currency,
}: Pick<CostReply, 'outsideChats' | 'currency'>): string {
  const { logRead, since, calls, totalTokens, known, knownUsd } = outsideChats;
  if (since === null) return logRead ? NOTHING_LOGGED : LOG_IS_OFF;
  const from = `since ${fullDay(since)}`;
  if (calls === null) return `Calls outside chats are known ${from}, not for these days.`;
  if (calls === 0) return `No call outside chats was logged in these days (${from}).`;
  const amount =
    known !== null && currency !== null
      ? money(known, currency)
      : knownUsd === null
        ? null
        : money(knownUsd, 'USD');
  const used = totalTokens === null ? 'tokens not known' : `${tokens(totalTokens)} tokens`;
  const cost = amount === null ? 'cost not known' : amount;
  return `Outside chats: at least ${counted(calls, 'call')}, ${used}, ${cost}. They are in the table, by Open WebUI’s audit log ${from}.`;
}

const NOTHING_LOGGED =
  'Calls outside chats are not known yet: Open WebUI’s audit log told of none. See Method.';

const LOG_IS_OFF =
  'API calls, temporary chats and tokens of channels are not in it. Open WebUI (0.12.4 or newer) can log them: set AUDIT_LOG_LEVEL and AUDIT_EXCLUDED_PATHS there, and OPENWEBUI_AUDIT_LOG here. See Method.';
