import type { Engine } from '../reliability/place.ts';
import { enginesOf, misuse, valuesOf, wholeAbove0 } from '../support/options.ts';
import type { AnyFault } from './fault.ts';
import { FAULTS } from './index.ts';

/** What is asked of the check. */
export interface Options {
  readonly faults: readonly AnyFault[];
  readonly engines: readonly Engine[];
  readonly conversations: number;
  readonly serve: boolean;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:faults -- [options]

Lets happen to runs of the real command line what happens to databases, disks, networks and models, and says
of each fault: how soon it was noticed and in which sentence, how long the same command took again when it
was over, and what was lost or doubled: every row of every table but the log's is held against an undisturbed
run, and so is the number of conversations that were counted.

  --only NAME         one of those below; several times for several (default: all)
  --engine E          sqlite, postgres or both (default: both)
  --serve             also under \`cogniforce serve\`, which has to recover by itself (where that is tried)
  --conversations N   in the Open WebUI that is read (default: 600)
  --json              one JSON object on standard output instead of a table
  --help

${FAULTS.map(({ name, engines, what }) => `  ${name.padEnd(28)}${engines.join(', ')}\n${wrapped(what)}`).join('\n')}

It starts a PostgreSQL server of its own, since it stops it; where there is none, or nothing can be mounted,
or there is no libfaketime (Debian and Ubuntu: faketime) for the clocks, that is skipped with its reason.
Ctrl-C leaves nothing behind. Exits 0 where all is as expected, 1 where something is not, 64 for options that do
not exist, 69 where nothing could be tried. It takes long: --only and --engine make it shorter.

Examples:
  npm run -s check:faults -- --engine sqlite
  npm run -s check:faults -- --only disk-full --only read-only-file
  npm run -s check:faults -- --json > faults.json
`;

function wrapped(text: string): string {
  return `      ${text}`;
}

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const { only = [], ...values } = valuesOf(words, {
    ...{ only: { type: 'string', multiple: true }, engine: { type: 'string' } },
    ...{ conversations: { type: 'string' }, serve: { type: 'boolean' } },
    ...{ json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  const unknown = only.find((name) => !FAULTS.some((fault) => fault.name === name));
  if (unknown !== undefined) {
    throw misuse(`There is no fault "${unknown}": ${FAULTS.map(({ name }) => name).join(', ')}.`);
  }
  return {
    faults: FAULTS.filter(({ name }) => only.length === 0 || only.includes(name)),
    engines: enginesOf(values.engine ?? 'both'),
    conversations: wholeAbove0('--conversations', values.conversations ?? '600'),
    ...{ serve: values.serve === true, json: values.json === true },
  };
}
