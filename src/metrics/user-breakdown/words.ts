import { english, part } from '../../ui/words/language.ts';

/** What the page says of how many people were active. */
export const peopleWords = part('people', {
  title: 'People',
  waiting: 'How many people were active is being looked up.',
  missing: 'The number of people',

  /** The title: whole weeks or months alone are told of, and at least so many. */
  activeOf: (values: { least: string; accounts: number; days: string }) =>
    english.plural(values.accounts, {
      one: `At least ${values.least} of # account was active, ${values.days}`,
      other: `At least ${values.least} of # accounts were active, ${values.days}`,
    }),
  active: (least: number, days: string) =>
    english.plural(least, {
      one: `At least # person was active, ${days}`,
      other: `At least # people were active, ${days}`,
    }),
  notSaid: (days: string) => `How many people were active is not said of ${days}`,
  none: 'How many people were active is not said yet',
  whyNoList:
    'There is no list of people: what one person did is published nowhere, since this is about a tool and not about anybody’s performance.',
  agreed:
    'People have agreed to be listed, by pseudonyms that change each quarter; counts and minutes are in steps.',
  tableName: 'People by pseudonym',
  pseudonym: 'Pseudonym',
  conversations: 'Conversations',
  saved: 'Saved',
  notEstimated: 'not estimated',

  /** Above the bar. */
  lead: (least: string) => `<b>≥\u00a0${least}</b> people`,
  leadOf: (least: string, accounts: number) =>
    english.plural(accounts, {
      one: `<b>≥\u00a0${least}</b> of # account`,
      other: `<b>≥\u00a0${least}</b> of # accounts`,
    }),
  /** Under it. */
  share: 'Share, at least',
  accounts: 'Accounts',
  accountsUnknown: 'not known while Open WebUI’s database does not answer',
  days: 'Days',
  /** Of the month after a comma: how use is spread. */
  daysOrMore: (days: number, month: string) =>
    english.plural(days, {
      one: `On # day or more, ${month}`,
      other: `On # days or more, ${month}`,
    }),
  roundedDown: (step: string) =>
    `Rounded down to a multiple of ${step}. Whether the other accounts were active is not said.`,
});
