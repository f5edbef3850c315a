import { misuse, valuesOf } from '../support/options.ts';
import type { Engine } from './place-of-data.ts';
import { parseRelease, RELEASES } from './release.ts';

/** What is asked of the check. */
export interface Options {
  readonly releases: readonly string[];
  readonly engines: readonly Engine[];
  readonly pooler: boolean;
  readonly upgrade: boolean;
  readonly browser: boolean;
  readonly keep: boolean;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:openwebui -- [options]

Installs Open WebUI, lets invented people use it in every way that counts, reads it with Cogniforce
while it runs, and holds against each other what was done, what Cogniforce counts, and (from 0.8)
what Open WebUI's own page of figures says. Shows that nothing was written, and that Open WebUI goes
on afterwards: its next answer, its restart.

  --release X         which release, for example 0.12.4; several times for several
                      (default: ${RELEASES.at(-1)}, the newest that is known)
  --all               ${RELEASES.join(', ')}, one after the other
  --engine E          sqlite or postgres (default: both)
  --pooler            PostgreSQL behind a PgBouncer in transaction mode as well; with --upgrade, there
  --upgrade           takes one database through all of --release, oldest first (default: --all),
                      and shows that no old figure changes
  --browser           some of it in Open WebUI's own page, in Chromium
  --short             one release on SQLite, without a browser: a minute or two
  --keep              leave what was installed where it is, and use it the next time
  --json              one JSON object on standard output instead of a table
  --help

Needs Python 3.11 or 3.12 with pip, and the package index: a release takes about 1.2 GB and half a
minute. One is there at a time, in a temporary folder that is removed at the end. Exits 0 where all
holds or is explained, 1 where something is not, 69 where something that is needed is missing.

Examples:
  npm run -s check:openwebui -- --short
  npm run -s check:openwebui -- --release 0.11.4 --engine postgres --pooler
  npm run -s check:openwebui -- --all --json > openwebui.json
  npm run -s check:openwebui -- --upgrade --engine sqlite
`;

const FLAGS = ['all', 'pooler', 'upgrade', 'browser', 'short', 'keep', 'json', 'help'] as const;

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const { values, releases } = parsed(words);
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  const short = values.short === true;
  const engine = values.engine;
  if (engine !== undefined && engine !== 'sqlite' && engine !== 'postgres') {
    throw misuse(`--engine takes sqlite or postgres, not "${engine}".`);
  }
  const upgrade = values.upgrade === true;
  const all = values.all === true || (upgrade && releases.length === 0);
  const engines: Engine[] = engine === undefined ? ['sqlite', 'postgres'] : [engine];
  return {
    releases: all ? RELEASES : releases.length > 0 ? releases : RELEASES.slice(-1),
    engines: short ? ['sqlite'] : engines,
    ...{
      upgrade,
      pooler: values.pooler === true,
      browser: values.browser === true && !short,
    },
    ...{ keep: values.keep === true, json: values.json === true },
  };
}

function parsed(words: readonly string[]) {
  const flags = FLAGS.map((name) => [name, { type: 'boolean' }] as const);
  const values = valuesOf(words, {
    ...(Object.fromEntries(flags) as Record<(typeof FLAGS)[number], { type: 'boolean' }>),
    release: { type: 'string', multiple: true },
    engine: { type: 'string' },
  });
  const releases = values.release ?? [];
  const wrong = releases.find((release) => parseRelease(release) === null);
  if (wrong !== undefined)
    throw misuse(`--release takes a release such as 0.12.4, not "${wrong}".`);
  return { values, releases };
}
