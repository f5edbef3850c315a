import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf, openHistory } from '../../../test/support/history.ts';
import { type DatabaseAddress, integer, openDomain, table, text } from '../index.ts';

const script = new URL('../../../test/support/domains/upgrade-library.ts', import.meta.url);

/** A process that is in the middle of an upgrade, and stays there until it is killed. */
async function holding(address: DatabaseAddress): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(script), JSON.stringify({ address, pauseMs: 600_000 })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface(child.stdout);
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => line.includes('lib002_first_books') && resolve());
  });
  return child;
}

const product = table('product', { id: integer(), name: text() }).primaryKey('id');

describe('the lock of a migration', () => {
  eachDialect(null, (use, engine) => {
    it('is said to be whose it is, waited for as long as is wanted, and free when its holder is killed', async () => {
      const { address } = use();
      const holder = await holding(address);
      const handle = openDomain(library, address);
      try {
        const told: string[] = [];
        const waiting = handle.migrations.upgrade({
          lockWaitMs: 700,
          onWait: (whom) => told.push(whom),
        });
        await expect(waiting).rejects.toMatchObject({
          code: 'DATABASE_LOCKED',
          message: expect.stringMatching(
            / is being migrated by .+, which was not done after 0\.7 seconds\.$/,
          ),
        });
        expect(told).toHaveLength(1);
        const itself = engine === 'sqlite' ? `process ${holder.pid} on ` : 'of cogniforce from ';
        expect(told[0]).toContain(itself);
        const patient = handle.migrations.upgrade({ onWait: () => holder.kill('SIGKILL') });
        expect((await patient).applied).toHaveLength(3);
      } finally {
        holder.kill('SIGKILL');
        if (holder.exitCode === null && holder.signalCode === null) await once(holder, 'exit');
        await handle.close();
      }
    });

    it('is waited for no longer than was said where a table is in use, and nothing has changed', async () => {
      const revisions = historyOf({
        s1: { upgrade: (op) => op.createTable(product) },
        s2: {
          upgrade: (op) =>
            op.changeTable('product', (each) => each.addColumn('price', integer().nullable())),
        },
      });
      const other = openHistory(use().address, revisions);
      const handle = openHistory(use().address, revisions);
      try {
        await other.migrations.upgrade({ target: 's1' });
        await other.db.transaction().execute(async (tx) => {
          await sql`insert into product (id, name) values (1, 'a')`.execute(tx);
          await expect(handle.migrations.upgrade({ lockWaitMs: 100 })).rejects.toMatchObject({
            code: 'DATABASE_LOCKED',
          });
        });
        expect((await handle.migrations.state()).applied).toEqual(['s1']);
        expect((await handle.migrations.upgrade()).applied).toEqual(['s2']);
      } finally {
        await Promise.all([other.close(), handle.close()]);
      }
    });

    if (engine === 'sqlite') {
      it('is waited for where another program writes to a file that is in no WAL mode yet', async () => {
        const { address } = use();
        if (address.engine !== 'sqlite') throw new TypeError('this is about files');
        const revisions = historyOf({
          s1: { upgrade: (op) => op.createTable(product) },
          s2: { upgrade: (op) => op.dropTable('product'), downgrade: async () => {} },
        });
        const before = openHistory(address, revisions);
        await before.migrations.upgrade({ target: 's1' });
        await before.close();
        const other = new Database(address.file);
        other.pragma('journal_mode = delete');
        other.exec('begin immediate');
        const handle = openHistory(address, revisions);
        try {
          const impatient = handle.migrations.upgrade({ lockWaitMs: 300 });
          await expect(impatient).rejects.toMatchObject({
            code: 'DATABASE_LOCKED',
            message: expect.stringContaining('after 0.3 seconds'),
          });
          const onWait = () => setTimeout(() => other.exec('commit'), 300);
          const patient = await handle.migrations.upgrade({ lockWaitMs: 20_000, onWait });
          expect(patient.applied).toEqual(['s2']);
        } finally {
          other.close();
          await handle.close();
        }
      });
    }

    it('is held by one at a time, also around what cannot be done in a transaction', async () => {
      const { address } = use();
      const revisions = historyOf({
        s1: { upgrade: (op) => op.createTable(product) },
        s2: {
          transactional: false,
          upgrade: (op) =>
            op.createIndex('product', { name: 'by_name', parts: ['name'] }, { concurrently: true }),
          downgrade: (op) => op.dropIndex('by_name'),
        },
        s3: {
          upgrade: (op) =>
            op.changeTable('product', (each) => each.addColumn('price', integer().nullable())),
        },
      });
      const handles = Array.from({ length: 4 }, () => openHistory(address, revisions));
      const results = await Promise.all(handles.map((each) => each.migrations.upgrade()));
      expect(results.map(({ to }) => to)).toEqual(Array(4).fill(['s3']));
      const applied = results.flatMap((each) => each.applied);
      expect(applied.toSorted()).toEqual(['s1', 's2', 's3']);
      await Promise.all(handles.map((each) => each.close()));
    });
  });
});

describe('a revision that cannot run in a transaction', () => {
  eachDialect(null, (use, engine) => {
    it('is a stage of its own: what was done before it stays, and running it again is the repair', async () => {
      const revisions = historyOf({
        s1: {
          async upgrade(op) {
            await op.createTable(product);
            await op.execute(sql`insert into product (id, name) values (1, 'a'), (2, 'a')`);
          },
        },
        s2: {
          transactional: false,
          upgrade: (op) =>
            op.createIndex(
              'product',
              { name: 'one_name', parts: ['name'], unique: true },
              { concurrently: true },
            ),
        },
      });
      const handle = openHistory(use().address, revisions);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        details: { violation: 'unique' },
      });
      const stays = engine === 'sqlite' ? [] : ['s1'];
      expect((await handle.migrations.state()).applied).toEqual(stays);
      if (engine === 'sqlite') await handle.migrations.upgrade({ target: 's1' });
      await sql`update product set name = 'b' where id = 2`.execute(handle.db);
      expect((await handle.migrations.upgrade()).applied).toEqual(['s2']);
      const twice = sql`insert into product (id, name) values (3, 'b')`.execute(handle.db);
      await expect(twice).rejects.toMatchObject({ details: { violation: 'unique' } });
      await handle.close();
    });

    it('is noted whole or not at all, so that the database is never without a revision', async () => {
      const revisions = historyOf({
        s1: { upgrade: (op) => op.createTable(product) },
        s2: { transactional: false, upgrade: async () => {} },
      });
      const handle = openHistory(use().address, revisions);
      await handle.migrations.upgrade({ target: 's1' });
      await sql`create unique index one_row on revision_history (direction)`.execute(handle.db);
      await expect(handle.migrations.upgrade()).rejects.toMatchObject({
        details: { violation: 'unique' },
      });
      expect((await handle.migrations.state()).applied).toEqual(['s1']);
      await sql`drop index one_row`.execute(handle.db);
      expect((await handle.migrations.upgrade()).applied).toEqual(['s2']);
      await handle.close();
    });
  });
});
