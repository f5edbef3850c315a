import type { Engine } from '../reliability/place.ts';
import { enginesOf, misuse, valuesOf, wholeAbove0 } from '../support/options.ts';

/** What is asked of the check. */
export interface Options {
  readonly minutes: number;
  readonly readers: number;
  readonly conversations: number;
  readonly engine: Engine;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:load -- [options]

Has many readers ask the built server what the dashboard asks, each one question every 2 seconds, and
looks at answers and memory. Holds: no 5xx, no 429, resident memory of the last third / the second <= 1.15,
heap after a forced collection at the end / after the first third <= 1.05; the server ends in order when
it is told to in the middle of questions. How soon answers come is stated, and no goal.

  --minutes N         how long (default: 10; at least 3, so that a third is a minute)
  --readers N         (default: 200)
  --conversations N   of the demonstration (default: 3000)
  --engine E          of the figures: sqlite or postgres (default: sqlite)
  --json              one JSON object on standard output instead of a table
  --help

Needs Linux, whose /proc tells the memory. Builds first where that is needed. Exits 0 where all holds, 1 where something does
not, 69 where nothing could be measured.

Examples:
  npm run -s check:load -- --json
  npm run -s check:load -- --minutes 3 --engine postgres
`;

const LEAST_MINUTES = 3;

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const values = valuesOf(words, {
    minutes: { type: 'string', default: '10' },
    readers: { type: 'string', default: '200' },
    conversations: { type: 'string', default: '3000' },
    engine: { type: 'string', default: 'sqlite' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(HELP);
    return null;
  }
  const minutes = wholeAbove0('--minutes', values.minutes);
  if (minutes < LEAST_MINUTES) throw misuse(`--minutes takes ${LEAST_MINUTES} or more.`);
  const [engine, other] = enginesOf(values.engine);
  if (engine === undefined || other !== undefined) {
    throw misuse('--engine takes sqlite or postgres.');
  }
  return {
    ...{ minutes, engine, json: values.json },
    readers: wholeAbove0('--readers', values.readers),
    conversations: wholeAbove0('--conversations', values.conversations),
  };
}
