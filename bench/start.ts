import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDemonstration } from '../src/demo/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { atMost, type Measure, print, skipped } from './measure.ts';

/**
 * What a command of the build costs before it does anything: npm run -s bench:start -- --json
 *
 * CPU, user and system, of the child with its threads and children, beside that of a Node.js that does nothing; the
 * middle of so many, in turns, after a first one that fills Node's cache of compiled code. Both databases are SQLite
 * files, ours up to date. Ends with 0 whatever the values are.
 */
const RUNS = 15;
const HELP_MOST = 3;
const STATUS_MOST = 8;

const BIN = fileURLToPath(new URL('../bin/cogniforce.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Milliseconds after the decimal point, which `times` of a plain sh has not. */
const TIMED = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';

type Words = readonly string[];
const SERIES = {
  'node -e 0': ['-e', '0'],
  help: [BIN, '--help'],
  'db status': [BIN, 'db', 'status'],
} as const satisfies Record<string, Words>;
type Name = keyof typeof SERIES;

const asJson = process.argv.includes('--json');
print(await measured(), asJson);

async function measured(): Promise<Measure[]> {
  const lacks = lacking();
  if (lacks !== null) {
    return ['help-cpu-ratio', 'db-status-cpu-ratio'].map((name) => skipped(name, lacks));
  }
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-bench-'));
  try {
    await prepare(folder);
    return measuresOf(seriesIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lacking(): string | null {
  if (!existsSync(BUILT)) return 'there is no build: npm run build';
  return spawnSync('bash', ['-c', ':']).status === 0 ? null : 'needs bash';
}

/** Makes both databases, and fills the cache of compiled code. */
async function prepare(folder: string): Promise<void> {
  const file = join(folder, 'data', 'webui.db');
  await makeDemonstration({ file, zone: 'UTC', conversations: 20 });
  for (const words of [[BIN, 'db', 'upgrade'], SERIES.help, SERIES['db status']]) {
    const { status, stderr } = spawnSync(process.execPath, words, optionsIn(folder));
    if (status !== 0)
      throw new Error(`${words.slice(1).join(' ')} ended with ${status}: ${stderr}`);
  }
}

function seriesIn(folder: string): Record<Name, number[]> {
  const series: Record<Name, number[]> = { 'node -e 0': [], help: [], 'db status': [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of Object.keys(SERIES) as Name[]) {
      series[name].push(cpuMs(folder, SERIES[name]));
    }
  }
  return series;
}

function cpuMs(folder: string, words: Words): number {
  const timed = ['-c', TIMED, 'bash', process.execPath, ...words];
  const { status, stderr } = spawnSync('bash', timed, optionsIn(folder));
  if (status !== 0) throw new Error(`${words.slice(1).join(' ')} ended with ${status}.`);
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(/\s+/).map(Number);
  return (user + system) * 1000;
}

/** Without settings of ours, and with a home of its own: what is kept there is filled by `prepare`. */
function optionsIn(folder: string) {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C' };
  return { cwd: folder, env, encoding: 'utf8' as const };
}

function measuresOf(series: Record<Name, number[]>): Measure[] {
  const middle = (name: Name) => quantile(series[name], 0.5) ?? Number.NaN;
  const bare = middle('node -e 0');
  const ratio = (of: string, name: Name, most: number) => {
    const cpu = middle(name);
    const on = `median of ${RUNS}: ${cpu.toFixed(0)} ms of CPU, node -e 0 ${bare.toFixed(0)} ms`;
    return atMost(of, cpu / bare, most, on, 'times');
  };
  return [
    ratio('help-cpu-ratio', 'help', HELP_MOST),
    ratio('db-status-cpu-ratio', 'db status', STATUS_MOST),
  ];
}
