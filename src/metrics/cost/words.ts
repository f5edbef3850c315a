import { english, part } from '../../ui/words/language.ts';

/** What the page says of tokens and cost. */
export const costWords = part('cost', {
  title: 'Cost by model',
  waiting: 'The cost is being computed.',
  missing: 'The cost',

  noAnswer: 'No answer of a model in these days',
  notKnownTitle: 'What the models cost is not known',
  costs: (amount: string) => `Models cost ${amount}`,
  costsAtLeast: (amount: string, unknown: string) =>
    `Models cost at least ${amount} (${unknown} of answers have no known cost)`,
  sub: (currency: string) =>
    `Tokens by model, counted; cost in ${currency} at list prices, or at those in ANALYTICS_MODEL_PRICES. Models without a price are left out, not counted as free. Much is in no database: see Method.`,
  dollars: 'US dollars',

  tableName: 'Tokens and cost by model',
  empty: 'No model answered in these days.',
  model: 'Model',
  answers: 'Answers',
  input: 'Input',
  cached: 'Cached',
  output: 'Output',
  reasoning: 'Reasoning',
  noUsage: 'No usage data',
  cost: 'Cost',
  notReported: 'not reported',
  notKnown: 'not known',
  reasons: {
    no_price: 'no known price',
    no_usage: 'no usage data',
    model_unknown: 'model not known',
  },
  atLeast: (amount: string) => `at least ${amount}`,

  outside: (values: { calls: number; tokens: string | null; cost: string | null; since: string }) =>
    `Outside chats: at least ${english.series([
      english.plural(values.calls, { one: '# call', other: '# calls' }),
      values.tokens === null ? 'tokens not known' : `${values.tokens} tokens`,
      values.cost ?? 'cost not known',
    ])}. They are in the table, from Open WebUI’s audit log since ${values.since}.`,
  outsideUnknown: (since: string) =>
    `Calls outside chats are known since ${since}, not for these days.`,
  outsideNone: (since: string) =>
    `No call outside chats was logged in these days (since ${since}).`,
  nothingLogged:
    'Calls outside chats are not known yet: Open WebUI’s audit log told of none. See Method.',
  logIsOff:
    'Not in it: API calls, temporary chats and tokens of channels. Open WebUI (0.12.4 or newer) can log them: set AUDIT_LOG_LEVEL and AUDIT_EXCLUDED_PATHS there, and OPENWEBUI_AUDIT_LOG here. See Method.',
});
