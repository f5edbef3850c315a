import { misuse, valuesOf } from '../support/options.ts';

/** Compose files that belong together, by the name of the first. */
export const WORLDS = ['postgres', 'sqlite', 'monitoring'] as const;
export type World = (typeof WORLDS)[number];

/** What is asked of the check. */
export interface Options {
  readonly worlds: readonly World[];
  readonly release: string;
  readonly keep: boolean;
  readonly json: boolean;
}

const HELP = `Usage: npm run -s check:containers -- [options]

Builds the image, brings the compose files up beside a real Open WebUI, has six people chat in it, and
waits until their conversations are in the figures; then restarts, upgrades and takes down, and holds
that the figures are kept. Says size, start time, user and what is read-only. No registry of images is
asked: base, PostgreSQL, Prometheus and Open WebUI are made of Debian's and Python's packages.

  --only WORLD        ${WORLDS.join(', ')}; several times for several (default: all)
  --release X         of Open WebUI (default: 0.12.4)
  --keep              leave what was downloaded and built where it is, and use it the next time
  --json              one JSON object on standard output instead of a table
  --help

Needs Linux, root, and Debian's docker.io, docker-compose, debootstrap and iptables; Python 3.11 with pip. The
first time takes a quarter of an hour and 6 GB in the temporary folder. Docker's server is one of its own,
which ends with it. Exits 0 where all holds, 1 where something does not, 69 where something is missing.

Examples:
  npm run -s check:containers -- --json
  npm run -s check:containers -- --only sqlite --keep
`;

/** Null: help was asked for, and printed. Errors: Failure with exit code 64. */
export function readOptions(words: readonly string[]): Options | null {
  const values = valuesOf(words, {
    only: { type: 'string', multiple: true },
    release: { type: 'string', default: '0.12.4' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    console.log(HELP);
    return null;
  }
  const { release, keep, json } = values;
  return { worlds: (values.only ?? WORLDS).map(worldOf), release, keep, json };
}

function worldOf(name: string): World {
  const world = WORLDS.find((each) => each === name);
  if (world === undefined) throw misuse(`--only takes ${WORLDS.join(', ')}, not "${name}".`);
  return world;
}
