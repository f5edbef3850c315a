import { part } from '../../ui/words/language.ts';

/** What the page says of costs by month, invoices and the budget. */
export const spendingWords = part('spending', {
  title: 'Costs by month',
  waiting: 'The costs of the months are being added up.',
  missing: 'The costs by month',

  soFar: (month: string, amount: string) => `${month} so far: ${amount}`,
  soFarOf: (month: string, amount: string, budget: string) =>
    `${month} so far: ${amount} of a budget of ${budget}`,
  nothingSoFar: (month: string) => `${month}: no cost is published yet`,
  sub: (currency: string) =>
    `In ${currency}: tokens as billed or by the price list, as far as published, and what was entered on the page Settings. Months are those in which a stretch of published days ends.`,
  foreseen: (amount: string, range: string) =>
    `At this pace about ${amount} at the end of the month (likely range ${range}).`,
  within: 'The whole range is within the budget.',
  above: 'The whole range is above the budget.',
  around: 'The budget lies in the range: it may be kept or not.',
  rests: (passed: string, all: string) =>
    `By working days, Monday to Friday: ${passed} of ${all} are published. Holidays are not known.`,
  noForecast: 'No forecast yet: it needs three published working days of this month.',
  noBudget: 'No budget is set. Set one on the page Settings.',
  otherUnknown: 'A cost was entered in a currency whose rate is not known, so there is no total.',

  tableName: 'Costs and invoices by month',
  month: 'Month',
  models: 'Models',
  other: 'Licences, machines',
  total: 'Total',
  invoiced: 'Invoiced for models',
  difference: 'Difference',
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  partly: 'in part',
  unknown: 'not known',
  none: 'none entered',
  explains: (month: string) => `${month}: what may explain the difference`,
  reasons: {
    not_all_published: 'Not all days of the month are published yet.',
    without_price:
      'Some answers have no tokens or no price, so their cost is not in the models’ sum.',
    not_recorded:
      'Titles, tags, searches, temporary chats and calls of the API are in an invoice and mostly in no chat.',
    list_prices:
      'Tokens are valued at list prices: discounts, credits and taxes are only in an invoice.',
    estimates_apart:
      'Asking models for estimates is said for weeks that cross the month, so it is not in the models’ sum.',
  },
  enter: 'Enter licences, machines, invoices and the budget',
});
