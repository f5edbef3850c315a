import { misuse, valuesOf, wholeAbove0 } from '../support/options.ts';

/** What is asked of the check. */
export interface Options {
  readonly people: readonly number[];
  readonly days: number;
  readonly seed: number;
  /** Small worlds of shifts and models of one department, besides. */
  readonly odd: number;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:privacy -- [options]

Makes organisations, lives them with a run each night (late and changed chats, runs done again,
answers of people, deleted chats, an erased person), asks every metric for every day, beginning,
week and month, and puts all of it together with knowledge of everything but the amounts: no
combination may be about fewer than five people, no answer about published days may change, and
every number has to be what it is said to be about.

  --people LIST       sizes of organisations (default: 2,6,12,60)
  --days N            how long each is lived (default: 120)
  --odd N             odd organisations of 12 people and 45 days, besides (default: 6)
  --seed N            which ones (default: 1)
  --json              one JSON object on standard output instead of text
  --help

Exits 0 where the promise of docs/privacy.md holds, 1 where it does not.

Examples:
  npm run -s check:privacy -- --people 6,12 --days 60 --odd 0
  npm run -s check:privacy -- --json
`;

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const values = valuesOf(words, {
    people: { type: 'string', default: '2,6,12,60' },
    days: { type: 'string', default: '120' },
    odd: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  if (!/^\d{1,3}$/.test(values.odd)) throw misuse(`--odd takes a number, not "${values.odd}".`);
  return {
    people: values.people.split(',').map((each) => wholeAbove0('--people', each)),
    days: wholeAbove0('--days', values.days),
    odd: Number(values.odd),
    seed: wholeAbove0('--seed', values.seed),
    json: values.json === true,
  };
}
