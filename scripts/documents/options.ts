import type { EngineName } from '../../test/support/fresh-address.ts';
import { enginesOf, misuse, valuesOf } from '../support/options.ts';

/** What is asked of the check. */
export interface Options {
  readonly seed: number;
  /** Numbers of the documents that are tried: from `first`, so many. */
  readonly first: number;
  readonly documents: number;
  readonly engines: readonly EngineName[];
  readonly sizes: boolean;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:documents -- [options]

Makes chats that are damaged in every way that is known from the field, and in some that are not,
from sound ones of Open WebUI 0.6 to 0.12; stores them in real databases, processes them twice, and
holds that each is analysed or unreadable for a reason, that no figure is impossible, that every
question is answered, that a second run and rebuild --verify find nothing, and that both engines hold
the same rows.

  --documents N       how many (default: 1000); 10000 take about a quarter of an hour
  --seed N            which ones: the same number gives the same documents (default: by chance)
  --first N           number of the first (default: 0)
  --only N            the document of this number alone
  --engine E          sqlite, postgres or both (default: both)
  --sizes             instead: how time grows when a document doubles, for reading, fingerprint,
                      facts and what would go out to a language model
  --json              one JSON object on standard output instead of text
  --help

Exits 0 where all holds, 1 where something does not, 69 where PostgreSQL is not to be had.

Examples:
  npm run -s check:documents -- --documents 300 --engine sqlite
  npm run -s check:documents -- --seed 7 --only 4711
  npm run -s check:documents -- --sizes
`;

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const values = valuesOf(words, {
    documents: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    first: { type: 'string', default: '0' },
    only: { type: 'string' },
    engine: { type: 'string', default: 'both' },
    sizes: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  const only = values.only === undefined ? null : whole('only', values.only);
  return {
    seed:
      values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : whole('seed', values.seed),
    first: only ?? whole('first', values.first),
    documents: only === null ? whole('documents', values.documents) : 1,
    engines: enginesOf(values.engine),
    sizes: values.sizes === true,
    json: values.json === true,
  };
}

function whole(name: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw misuse(`--${name} takes a whole number, not "${text}".`);
}
