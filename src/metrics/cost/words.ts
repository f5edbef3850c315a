import { english, part } from '../../ui/words/language.ts';

/** What the page says of tokens and cost. */
export const costWords = part('cost', {
  title: 'Cost by model',
  waiting: 'The cost is being computed.',
  missing: 'The cost',

  notPublished: 'What the models cost in these days is not published',
  notKnownTitle: 'What the models cost is not known',
  costs: (amount: string) => `Models cost ${amount}`,
  costsAtLeast: (amount: string, unknown: string) =>
    `Models cost at least ${amount} (${unknown} of answers have no known cost)`,
  costsAtLeastOnly: (amount: string) => `Models cost at least ${amount}`,
  sub: (currency: string) =>
    `Tokens, counted; cost in ${currency} at list prices, or at those in ANALYTICS_MODEL_PRICES. Models without a price are left out, not counted as free. Much is in no database: see Method.`,
  dollars: 'US dollars',

  used: (items: readonly string[]) => `In these days: ${english.series(items)}.`,
  answersOf: (count: number) => english.plural(count, { one: '# answer', other: '# answers' }),
  answersOfAtLeast: (count: number) =>
    english.plural(count, { one: 'at least # answer', other: 'at least # answers' }),
  inputOf: (tokens: string) => `${tokens} input tokens`,
  inputOfCached: (tokens: string, cached: string) => `${tokens} input tokens (${cached} cached)`,
  outputOf: (tokens: string) => `${tokens} output tokens`,
  outputOfReasoning: (tokens: string, reasoning: string) =>
    `${tokens} output tokens (${reasoning} reasoning)`,

  byModel: 'By model',
  byAssistant: 'By assistant',
  model: 'Model',
  assistant: 'Assistant',
  people: 'People, at least',
  answers: 'Answers',
  input: 'Input',
  output: 'Output',
  cost: 'Cost',
  others: 'All others',
  notKnown: 'not known',
  reasons: {
    no_price: 'no known price',
    no_usage: 'no usage data',
    not_said: 'not said',
  },
  atLeast: (amount: string) => `at least ${amount}`,
  othersMore:
    'All others: models that few people used, or that would show such a one, and what the rows above leave unsaid.',
  assistantsMore: 'Their answers are in the rows of the models above, too.',
  mostlyOthers: (days: string) =>
    `There is no table by model for ${days}: most answers are of models that few people used, or of which no part can be named.`,
  noneNamed: (days: string) => `There is no table by model for ${days}: no model can be named.`,

  outside: (calls: number, since: string) =>
    english.plural(calls, {
      one: `Outside chats: at least # call, by Open WebUI’s audit log since ${since}. It is in the total.`,
      other: `Outside chats: at least # calls, by Open WebUI’s audit log since ${since}. They are in the total.`,
    }),
  outsideNotSaid: (since: string, least: string) =>
    `Calls outside chats (Open WebUI’s audit log, since ${since}) are not said of these days: fewer than ${least} people made one, or nobody.`,
  outsideUnknown: (since: string) =>
    `Calls outside chats are known since ${since}, not for these days.`,
  nothingLogged:
    'Calls outside chats are not known yet: Open WebUI’s audit log told of none. See Method.',
  logIsOff:
    'Not in it: API calls, temporary chats and tokens of channels. Open WebUI (0.12.4 or newer) can log them: set AUDIT_LOG_LEVEL and AUDIT_EXCLUDED_PATHS there, and OPENWEBUI_AUDIT_LOG here. See Method.',
});
