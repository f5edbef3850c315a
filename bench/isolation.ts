import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type DatabaseAddress, parseAddress } from '../src/data/index.ts';
import { quantile } from '../src/kernel/statistics.ts';
import {
  fragileServer,
  holdFile,
  SERVER_FAULTS,
  type ServerFault,
} from '../test/support/faults.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { twoDomains } from '../test/support/two-domains.ts';
import { atMost, type Measure, print, reported, skipped } from './measure.ts';

/**
 * How much slower a domain answers while another one is in trouble: npm run -s bench:isolation -- --json
 *
 * Two applications stand side by side, one of them with the fault. Blocks of questions to their healthy domains take turns,
 * while users ask the other domain of the same application, so that both see the same machine. Prints one object a line.
 */
/** Short turns, so that whatever else the machine does meets both. */
const ROUNDS = 400;
const QUESTIONS = 10;
/** Users of the other domain, and how often each of them asks; ms. */
const USERS = 4;
const PACE_MS = 10;
const GOAL = 1.1;

type World = Awaited<ReturnType<typeof twoDomains>>;

const asJson = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'cogniforce-isolation-'));
const steady = await startPostgres();
const databases: string[] = [];
try {
  for (const fault of ['none', ...SERVER_FAULTS] as const) print(await ofServer(fault), asJson);
  print(await ofFile(), asJson);
} finally {
  if ('url' in steady.notice) await dropAll(steady.notice.url);
  await steady.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The source is on a server of its own, the figures on another one. */
async function ofServer(fault: ServerFault | 'none'): Promise<Measure[]> {
  const name = fault === 'none' ? 'isolation-control' : `isolation-${fault.replaceAll(' ', '-')}`;
  if ('reason' in steady.notice) return [skipped(name, steady.notice.reason)];
  const { url } = steady.notice;
  const server = await fragileServer('openwebui');
  const well = await twoDomains(databaseOn(url), databaseOn(url));
  const ill = await twoDomains(server.address, databaseOn(url));
  const begin = fault === 'none' ? nothing : () => server.suffer(fault);
  const state = fault === 'none' ? 'as well as the other: what the machine alone does' : fault;
  const on = `figures on PostgreSQL, server of the source ${state}`;
  try {
    return await compared(name, on, well, ill, begin);
  } finally {
    await server.stop();
  }
}

async function nothing(): Promise<() => Promise<void>> {
  return async () => {};
}

/** Both are files; another process holds that of the source. */
async function ofFile(): Promise<Measure[]> {
  const file = (name: string) => ({ engine: 'sqlite', file: join(folder, name) }) as const;
  const held = file('held.db');
  const well = await twoDomains(file('well.db'), file('well-figures.db'));
  const ill = await twoDomains(held, file('ill-figures.db'));
  const on = 'figures in a SQLite file, that of the source held by another process';
  return compared('isolation-file-held', on, well, ill, () => holdFile(held.file), true);
}

async function compared(
  name: string,
  on: string,
  well: World,
  ill: World,
  begin: () => Promise<() => Promise<void>>,
  isFirst = false,
): Promise<Measure[]> {
  // A file in WAL mode can be held only while nobody has it open.
  if (!isFirst) await ill.start();
  const undo = await begin();
  try {
    await Promise.all([well.start(), ill.start()]);
    const times = await turns(well, ill);
    const p95 = (of: readonly number[]) => quantile(of, 0.95) ?? Number.NaN;
    const count = `${times.ill.length} questions with and without, in ${ROUNDS} turns`;
    return [
      atMost(
        `${name}-p95-ratio`,
        p95(times.ill) / p95(times.well),
        GOAL,
        `${on}; ${count}`,
        'ratio',
      ),
      reported(`${name}-p95`, p95(times.ill), 'ms', on),
      reported(`${name}-p95-without`, p95(times.well), 'ms', 'the same, all well'),
      reported(
        `${name}-refusal-p95`,
        p95(times.refusals),
        'ms',
        'until a user of the source is told',
      ),
    ];
  } finally {
    await undo();
    await Promise.all([well.app.close(), ill.app.close()]);
  }
}

/** Blocks of both in turns, in changing order; the first round warms both up. */
async function turns(well: World, ill: World) {
  const times = { well: [] as number[], ill: [] as number[], refusals: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? ([well, ill] as const) : ([ill, well] as const);
    for (const world of order) {
      const { answers, refusals } = await block(world);
      if (round < 0) continue;
      times[world === well ? 'well' : 'ill'].push(...answers);
      times.refusals.push(...refusals);
    }
  }
  return times;
}

/** Times of questions to the figures, one after the other, and of refusals that users of the source meet meanwhile. */
async function block(world: World) {
  const refusals: number[] = [];
  let going = true;
  const user = async () => {
    while (going) {
      const started = performance.now();
      await world.ask('openwebui').catch(() => refusals.push(performance.now() - started));
      await sleep(PACE_MS);
    }
  };
  const users = Array.from({ length: USERS }, user);
  const answers: number[] = [];
  for (let question = 0; question < QUESTIONS; question += 1) {
    const started = performance.now();
    await world.ask('cogniforce');
    answers.push(performance.now() - started);
  }
  going = false;
  await Promise.all(users);
  return { answers, refusals };
}

/** A database that is not there yet. */
function databaseOn(server: string): DatabaseAddress {
  const address = parseAddress(server, { variable: 'TEST_POSTGRES_URL', cwd: '.' });
  if (address.engine !== 'postgres') throw new TypeError('a server is needed');
  const database = `bench_${randomBytes(6).toString('hex')}`;
  databases.push(database);
  return { ...address, database };
}

async function dropAll(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const name of databases) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}
