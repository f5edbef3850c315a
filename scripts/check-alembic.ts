import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import {
  type DatabaseAddress,
  defineDomain,
  type Migrator,
  openDomain,
  parseAddress,
  type Revision,
} from '../src/data/index.ts';
import { cogniforce } from '../src/domains/cogniforce/index.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { type Alembic, type HistoryEntry, startAlembic } from './support/alembic.ts';
import { Failure, script } from './support/failure.js';

// `npm run -s check:alembic`: the real Alembic and SQLAlchemy read what we migrated, and we read what they stamped,
// on both engines. Exits 69 where they, or a PostgreSQL server, are not to be had.

/** A database of one engine that nobody else has. */
interface Place {
  readonly address: DatabaseAddress;
  /** As SQLAlchemy wants it. */
  readonly url: string;
  readonly engine: string;
}

/** Two teams' branches that nobody has merged. */
const branched = defineDomain({
  name: 'branched',
  schema: 'managed',
  tables: {},
  migrations: [step('root', null), step('team_a', 'root'), step('team_b', 'root')],
  repositories: () => ({}),
});

function step(revision: string, downRevision: string | null): Revision {
  return { revision, downRevision, upgrade: async () => {}, downgrade: async () => {} };
}

await script(async () => {
  const alembic = startAlembic();
  try {
    console.log(alembic.version);
    await onSqlite((place) => check(alembic, place));
    await onPostgres((place) => check(alembic, place));
  } finally {
    alembic.close();
  }
  return 0;
});

async function check(alembic: Alembic, place: Place): Promise<void> {
  const own = openDomain(cogniforce, place.address, {
    settings: { hashUserId: (id: string) => id },
  });
  try {
    await checkOwn(alembic, place, own.migrations);
  } finally {
    await own.close();
  }
  const two = openDomain(branched, place.address);
  try {
    await two.migrations.upgrade({ target: 'team_a' });
    await two.migrations.upgrade({ target: 'team_b' });
    await same(place, 'two heads are two rows', alembic.heads(place.url), ['team_a', 'team_b']);
    await two.migrations.downgrade('root');
    await same(place, 'and one where they part', alembic.heads(place.url), ['root']);
  } finally {
    await two.close();
  }
}

async function checkOwn(alembic: Alembic, place: Place, migrations: Migrator): Promise<void> {
  const { url } = place;
  const { applied, to } = await migrations.upgrade();
  const history = applied.map((id, at): HistoryEntry => [id, applied.slice(at - 1, at)]);
  const [first = ''] = applied;
  const last = to.join();
  await same(place, 'get_current_heads() gives our heads', alembic.heads(url), to);
  await same(place, 'current names the head', alembic.current(url, history), [`${last} (head)`]);
  const seen = await alembic.tables(url);
  for (const { name, columns } of Object.values(cogniforce.tables)) {
    await same(
      place,
      `the inspector sees ${name}`,
      seen[name]?.sort(),
      Object.keys(columns).sort(),
    );
  }
  await alembic.stamp(url, history, [first]);
  const { applied: stamped, pending } = await migrations.state();
  await same(place, 'what it stamped is what we read', stamped, [first]);
  await same(place, 'and the rest is pending', pending, applied.slice(1));
  await alembic.stamp(url, history, to);
  await same(place, 'stamped back, nothing is', (await migrations.state()).pending, []);
  await migrations.downgrade('base');
  await same(place, 'no head after a downgrade to base', alembic.heads(url), []);
  await alembic.stamp(url, history, [first]);
  await same(place, 'a stamp on it is read', (await migrations.state()).applied, [first]);
  await alembic.stamp(url, history, ['base']);
  await same(place, 'and its removal', (await migrations.state()).applied, []);
}

async function same(
  { engine }: Place,
  what: string,
  found: unknown,
  expected: unknown,
): Promise<void> {
  const seen = await found;
  if (!isDeepStrictEqual(seen, expected)) {
    throw new Failure(
      `${engine}: ${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(seen)}`,
    );
  }
  console.log(`${engine}: ${what}`);
}

async function onSqlite(work: (place: Place) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cogniforce-alembic-'));
  const file = join(folder, 'figures.db');
  try {
    await work({ address: { engine: 'sqlite', file }, url: `sqlite:///${file}`, engine: 'sqlite' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(work: (place: Place) => Promise<void>): Promise<void> {
  const { notice, stop } = await startPostgres();
  if ('reason' in notice) {
    throw new Failure(`SQLite alone was checked: needs PostgreSQL (${notice.reason}).`, {
      exitCode: 69,
    });
  }
  const url = new URL(notice.url);
  url.pathname = `/check_alembic_${process.pid}`;
  const address = parseAddress(url.href, { variable: 'TEST_POSTGRES_URL', cwd: '.' });
  const sqlalchemy = url.href.replace(/^postgres(?:ql)?:/, 'postgresql+psycopg2:');
  try {
    await work({ address, url: sqlalchemy, engine: 'postgres' });
  } finally {
    const administrator = new pg.Client({ connectionString: notice.url });
    await administrator.connect();
    await administrator.query(`drop database if exists ${url.pathname.slice(1)} with (force)`);
    await administrator.end();
    await stop();
  }
}
