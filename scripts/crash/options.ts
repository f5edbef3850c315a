import type { Engine } from '../reliability/place.ts';
import { enginesOf, valuesOf, wholeAbove0 } from '../support/options.ts';

/** What is asked of the check. */
export interface Options {
  readonly kills: number;
  readonly engines: readonly Engine[];
  readonly seed: number;
  readonly conversations: number;
  /** This one alone. */
  readonly case: number | null;
  readonly elsewhere: boolean;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:crash -- [options]

Kills the real command line with kill -9 in the middle of runs, migrations of databases with rows, backups
and restores, and lets runs stand still for longer than they are held. Then the same command again is the
repair, and what it comes to is held against what undisturbed commands make: every row of every table but
the log's, how many conversations were counted, db check, files that are left, and how soon the next run began.

  --kills N           how many processes are killed (default: 100)
  --engine E          sqlite, postgres or both (default: both)
  --seed N            draws other moments; printed at the beginning, and with every difference
  --case N            this one alone, with the seed that was printed beside it
  --conversations N   in the Open WebUI that is read (default: 300)
  --elsewhere         a killed run is one of another machine to the next: its time alone says that it is dead
  --json              one JSON object on standard output instead of a table
  --help

A moment is drawn as a share of the processor time that the command takes undisturbed, so that it is about
the same one on a busy machine. It needs a PostgreSQL server, as the tests do; without one its cases are
skipped, and said so. Ctrl-C leaves nothing behind. Exits 0 where all is as it should be, 1 where something is
not, 64 for options that do not exist, 69 where nothing could be tried. About ten seconds a kill.

Examples:
  npm run -s check:crash -- --kills 20 --engine sqlite
  npm run -s check:crash -- --kills 100 --json > crash.json
  npm run -s check:crash -- --seed 7 --case 31
  npm run -s check:crash -- --kills 10 --elsewhere
`;

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const values = valuesOf(words, {
    ...{ kills: { type: 'string' }, engine: { type: 'string' }, seed: { type: 'string' } },
    ...{ case: { type: 'string' }, conversations: { type: 'string' } },
    ...{ elsewhere: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  const only = values.case === undefined ? null : wholeAbove0('--case', values.case);
  return {
    kills: only === null ? wholeAbove0('--kills', values.kills ?? '100') : 1,
    engines: enginesOf(values.engine ?? 'both'),
    seed:
      values.seed === undefined
        ? 1 + Math.floor(Math.random() * 1_000_000)
        : wholeAbove0('--seed', values.seed),
    conversations: wholeAbove0('--conversations', values.conversations ?? '300'),
    ...{ case: only, elsewhere: values.elsewhere === true, json: values.json === true },
  };
}
