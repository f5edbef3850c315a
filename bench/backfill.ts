import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDomain } from '../src/data/index.ts';
import { makeDemonstration } from '../src/demo/index.ts';
import { openwebui } from '../src/domains/openwebui/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import { atMost, type Measure, print, reported, skipped } from './measure.ts';

/**
 * What a first run over a year costs, the closing of its book included, beside one before there was a book:
 * npm run -s bench:backfill -- --json
 *
 * 5,000 conversations of 19 KB of 60 people, SQLite. The commit before the book came stands in a work tree of its own that is gone
 * afterwards; runs of both take turns. CPU, user and system, of the process with its threads. Prints one object a line; ends with 0
 * whatever the values are.
 */
const CONVERSATIONS = 5_000;
const BYTES = 19_000;
const ROUNDS = 5;
const MOST = 1.15;
/** The first commit with a book. */
const FIRST = 'c14790a';
/** Milliseconds after the decimal point, which `times` of a plain sh has not. */
const TIMED = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';
/** Ordinary words: what a chat is made longer by says nothing about it. */
const FILLER = 'The figures are in the second table, and the third has what was asked for before. ';

const root = fileURLToPath(new URL('..', import.meta.url));
const asJson = process.argv.includes('--json');
print(await measured(), asJson);

async function measured(): Promise<Measure[]> {
  const lacks = lacking();
  if (lacks !== null) return [skipped('backfill-cpu-ratio', lacks)];
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-backfill-'));
  const before = join(folder, 'before');
  try {
    git('worktree', 'add', '--detach', before, `${FIRST}^`);
    if (!existsSync(join(before, 'node_modules'))) {
      symlinkSync(join(root, 'node_modules'), join(before, 'node_modules'));
    }
    const source = join(folder, 'webui.db');
    await makeSource(source);
    const seconds = { before: [] as number[], now: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      seconds.before.push(cpuSeconds(before, source, join(folder, `before-${round}.db`)));
      seconds.now.push(cpuSeconds(root, source, join(folder, `now-${round}.db`)));
    }
    return measuresOf(seconds);
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', before], { cwd: root });
    rmSync(folder, { recursive: true, force: true });
  }
}

function lacking(): string | null {
  const isKnown = spawnSync('git', ['cat-file', '-e', `${FIRST}^`], { cwd: root }).status === 0;
  if (!isKnown) return 'the history of the repository is not there';
  return spawnSync('bash', ['-c', ':']).status === 0 ? null : 'needs bash';
}

function git(...words: readonly string[]): void {
  const { status, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words[0]} ended with ${status}: ${stderr}`);
}

/** The demonstration, each conversation with an answer so long that all of it has the size that is asked for. */
async function makeSource(file: string): Promise<void> {
  await makeDemonstration({ file, zone: 'UTC', conversations: CONVERSATIONS });
  const handle = openDomain(openwebui, { engine: 'sqlite', file }, { writable: true });
  try {
    const { rows } = await sql<{ id: string; chat: string }>`select id, chat from chat`.execute(
      handle.db,
    );
    for (const { id, chat } of rows) {
      const longer = withFiller(chat);
      await sql`update chat set chat = ${longer} where id = ${id}`.execute(handle.db);
    }
  } finally {
    await handle.close();
  }
}

interface Chat {
  readonly history?: { readonly messages?: Record<string, { role: string; content: unknown }> };
}

function withFiller(text: string): string {
  const chat = JSON.parse(text) as Chat;
  const answers = Object.values(chat.history?.messages ?? {}).filter(
    ({ role, content }) => role === 'assistant' && typeof content === 'string',
  );
  const last = answers.at(-1);
  const missing = BYTES - text.length;
  if (last !== undefined && missing > 0) {
    last.content = `${last.content}\n\n${FILLER.repeat(Math.ceil(missing / FILLER.length))}`;
  }
  return JSON.stringify(chat);
}

/** Of a run over everything, from the sources of one commit. */
function cpuSeconds(commit: string, source: string, figures: string): number {
  const options = {
    cwd: commit,
    encoding: 'utf8' as const,
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: tmpdir(), LC_ALL: 'C', LOG_LEVEL: 'silent' },
      ...{ DATABASE_URL: `sqlite:///${source}`, COGNIFORCE_DATABASE_URL: `sqlite:///${figures}` },
      ...{ ANALYTICS_SALT: 'a salt of sixteen bytes or more' },
      ...{ ANALYTICS_PROCESSING_TIMEZONE: 'UTC' },
    },
  };
  const cli = [process.execPath, join(commit, 'src', 'cli', 'main.ts')];
  const upgraded = spawnSync(cli[0] ?? '', [...cli.slice(1), 'db', 'upgrade'], options);
  if (upgraded.status !== 0) throw new Error(`db upgrade failed: ${upgraded.stderr}`);
  const { status, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', ...cli, 'process'], options);
  if (status !== 0) throw new Error(`process ended with ${status}`);
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(/\s+/).map(Number);
  return user + system;
}

function measuresOf({ before, now }: { before: number[]; now: number[] }): Measure[] {
  const [was, is] = [before, now].map((each) => quantile(each, 0.5) ?? Number.NaN) as [
    number,
    number,
  ];
  const on = `${CONVERSATIONS} conversations of 19 KB, 60 people, SQLite, median of ${ROUNDS}`;
  return [
    reported('backfill-cpu-seconds-before', was, 's', on),
    reported('backfill-cpu-seconds', is, 's', on),
    atMost('backfill-cpu-ratio', is / was, MOST, on, 'times'),
  ];
}
