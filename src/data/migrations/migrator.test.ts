import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { type DatabaseAddress, defineDomain, openDomain, type Revision } from '../index.ts';

const ALL = ['lib001_books', 'lib002_first_books', 'lib003_titles'];
const HEAD = ['lib003_titles'];
/** Starting six processes takes its time on a small machine that is busy. */
const MANY_PROCESSES_MS = 120_000;

function open(address: DatabaseAddress) {
  return openDomain(library, address);
}

/** A process of its own that upgrades the library, and the lines it prints. */
function upgrading(address: DatabaseAddress, pauseMs = 0) {
  const script = new URL('../../../test/support/domains/upgrade-library.ts', import.meta.url);
  const child = spawn(
    process.execPath,
    [fileURLToPath(script), JSON.stringify({ address, pauseMs })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return { child, lines: createInterface(child.stdout) };
}

async function result({ child, lines }: ReturnType<typeof upgrading>) {
  const read: { applied?: string[] }[] = [];
  lines.on('line', (line) => read.push(JSON.parse(line)));
  const code = await ended(child);
  return { code, applied: read.at(-1)?.applied };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

describe('migrations', () => {
  eachDialect(null, (use) => {
    it('create the database, go up, find nothing to do, go down, and go up again', async () => {
      const handle = open(use().address);
      const up = { from: [], to: HEAD, applied: ALL };
      expect(await handle.migrations.upgrade()).toEqual(up);
      const books = await handle.repositories.books();
      expect(books).toEqual([
        { id: 1, author_id: 1, pages: 100, title: 'Book 1' },
        { id: 2, author_id: 1, pages: 200, title: 'Book 2' },
      ]);
      expect(await handle.migrations.upgrade()).toEqual({ from: HEAD, to: HEAD, applied: [] });
      expect(await handle.migrations.downgrade('base', { allowDataLoss: true })).toEqual({
        from: HEAD,
        to: [],
        applied: [...ALL].reverse(),
      });
      expect(await handle.migrations.upgrade()).toEqual(up);
      expect(await handle.repositories.books()).toEqual(books);
      await handle.close();
    });

    it('go as far as they are told, and say where they are', async () => {
      const handle = open(use().address);
      const state = () => handle.migrations.state();
      expect(await state()).toEqual({
        domain: 'library',
        applied: [],
        heads: HEAD,
        pending: ALL,
        unknown: [],
        edited: [],
        refusal: null,
      });
      const steps: unknown[] = [];
      await handle.migrations.upgrade({ target: 'lib002', onStep: (step) => steps.push(step) });
      expect(steps).toEqual([
        { revision: 'lib001_books', number: 1, of: 2 },
        { revision: 'lib002_first_books', number: 2, of: 2 },
      ]);
      expect(await state()).toMatchObject({ applied: ['lib002_first_books'], pending: HEAD });
      await handle.migrations.downgrade('-1', { allowDataLoss: true });
      expect(await state()).toMatchObject({ applied: ['lib001_books'], unknown: [] });
      await handle.close();
    });

    it('write down what was done, in the words of Alembic and in a history beside', async () => {
      const handle = open(use().address);
      await handle.migrations.upgrade();
      await handle.migrations.downgrade('lib002_first_books', { allowDataLoss: true });
      const versions = await sql`select version_num from alembic_version`.execute(handle.db);
      expect(versions.rows).toEqual([{ version_num: 'lib002_first_books' }]);
      const history = await handle.migrations.history();
      expect(history.map((row) => [row.position, row.direction, row.revision])).toEqual([
        [1, 'upgrade', 'lib001_books'],
        [2, 'upgrade', 'lib002_first_books'],
        [3, 'upgrade', 'lib003_titles'],
        [4, 'downgrade', 'lib003_titles'],
      ]);
      expect(history[1]).toMatchObject({
        down_revision: 'lib001_books',
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      });
      expect(history[2]?.checksum).toBe(history[3]?.checksum);
      await handle.close();
    });

    it(
      'are applied by one of six processes that start at once, and the others find nothing to do',
      async () => {
        const { address } = use();
        const results = await Promise.all(
          Array.from({ length: 6 }, () => result(upgrading(address, 200))),
        );
        expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
        const applied = results.map((each) => each.applied).filter((each) => each?.length !== 0);
        expect(applied).toEqual([ALL]);
        const handle = open(address);
        expect(await handle.repositories.books()).toHaveLength(2);
        expect(await handle.migrations.history()).toHaveLength(3);
        await handle.close();
      },
      MANY_PROCESSES_MS,
    );

    it('leave nothing behind when the process is killed in the middle, and run through the next time', async () => {
      const { address } = use();
      const killed = upgrading(address, 60_000);
      await new Promise<void>((resolve) => {
        killed.lines.on('line', (line) => {
          if (line.includes('lib002_first_books')) resolve();
        });
      });
      killed.child.kill('SIGKILL');
      await ended(killed.child);
      const handle = open(address);
      expect(await handle.migrations.state()).toMatchObject({ applied: [], pending: ALL });
      expect(await handle.migrations.upgrade()).toMatchObject({ applied: ALL });
      expect(await handle.repositories.books()).toHaveLength(2);
      await handle.close();
    });

    it('leave everything as it was when a revision fails', async () => {
      const handle = open(use().address);
      await handle.migrations.upgrade();
      await handle.close();
      const failing = await extended(use().address, async (op) => {
        await op.execute(sql`delete from book`);
        await op.execute(sql`insert into book (id) values (1)`);
      });
      await expect(failing.migrations.upgrade()).rejects.toMatchObject({
        details: { violation: 'not null' },
      });
      expect(await failing.migrations.state()).toMatchObject({ applied: HEAD, pending: ['more'] });
      const { rows } = await sql`select count(*) as n from book`.execute(failing.db);
      expect(rows).toEqual([{ n: 2 }]);
      await failing.close();
    });

    it('name a revision that does not get through with no rows', async () => {
      const demanding = await extended(use().address, async (op) => {
        await op.db.selectFrom('book').selectAll().executeTakeFirstOrThrow();
      });
      await expect(demanding.migrations.upgrade()).rejects.toMatchObject({
        code: 'MIGRATION_INVALID',
        message: expect.stringContaining('Revision more cannot be rehearsed'),
      });
      await demanding.close();
    });

    it('refuse a database at a revision that this version does not know, and name it', async () => {
      const newer = await extended(use().address, async (op) => {
        await op.execute(sql`select 1`);
      });
      await newer.migrations.upgrade();
      await newer.close();
      const handle = open(use().address);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        code: 'SCHEMA_UNKNOWN',
        message: expect.stringContaining('more'),
      });
      await expect(
        handle.migrations.downgrade('base', { allowDataLoss: true }),
      ).rejects.toMatchObject({
        code: 'SCHEMA_UNKNOWN',
      });
      expect(await handle.migrations.state()).toMatchObject({
        applied: ['more'],
        unknown: ['more'],
      });
      await handle.close();
    });

    it.each([
      ['has tables and no version', 'create table shop (n integer)'],
      [
        'has the versions of another program',
        "create table alembic_version (version_num varchar(32)); insert into alembic_version values ('d4c1a8e37b62')",
      ],
      [
        'has tables, and a version table with nothing in it',
        'create table alembic_version (version_num varchar(32)); create table shop (n integer)',
      ],
    ])('refuse a database that %s, and write nothing', async (_, statements) => {
      const { address, create } = use();
      await create();
      const handle = open(address);
      const perform = (statement: string) => sql.raw(statement).execute(handle.db);
      for (const statement of statements.split('; ')) await perform(statement);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
      await expect(perform('select * from revision_history')).rejects.toThrow();
      await handle.close();
    });

    it('take over a database that Alembic has brought to one of our revisions', async () => {
      const { address } = use();
      const handle = open(address);
      await handle.migrations.upgrade({ target: 'lib002' });
      await sql`drop table revision_history`.execute(handle.db);
      expect(await handle.migrations.state()).toMatchObject({ pending: HEAD });
      expect(await handle.migrations.history()).toEqual([]);
      expect(await handle.migrations.upgrade()).toMatchObject({ applied: HEAD });
      expect(await handle.migrations.history()).toHaveLength(1);
      await handle.close();
    });

    it('do not touch what another program keeps up to date, even where they may write', async () => {
      const { address } = use();
      const ours = open(address);
      await ours.migrations.upgrade({ target: 'lib002' });
      await sql`drop table revision_history`.execute(ours.db);
      const { repositories: _, ...rest } = library;
      const external = openDomain(
        defineDomain({ ...rest, schema: 'external', repositories: () => ({}) }),
        address,
        { writable: true },
      );
      await expect(external.migrations.upgrade()).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
      await Promise.all([ours.close(), external.close()]);
    });
  });
});

/** The library with one more revision. */
async function extended(address: DatabaseAddress, upgrade: Revision['upgrade']) {
  const folder = new URL('../../../test/support/domains/library/', import.meta.url);
  const { loadRevisions } = await import('./revisions.ts');
  const { revisions } = await loadRevisions(folder);
  const more = {
    revision: 'more',
    downRevision: 'lib003_titles',
    upgrade,
    downgrade: async () => {},
  };
  return openDomain(defineDomain({ ...library, migrations: [...revisions, more] }), address);
}
