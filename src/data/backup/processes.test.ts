import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import {
  dumped,
  madeOn,
  openEverything,
  placeOn,
  QUIET,
  restoredOn,
} from '../../../test/support/everything.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeBackup, restoreBackup, verifyBackup } from './backup-file.ts';

type Handle = Awaited<ReturnType<typeof madeOn>>;

const WRITER = new URL('../../../test/support/domains/backup-writer.ts', import.meta.url);
const KEEPER = new URL('../../../test/support/domains/keep-everything.ts', import.meta.url);

/** Runs a script as a process of its own. */
function start(script: URL, input: object) {
  const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify(input)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function fill({ db }: Handle, things: number): Promise<void> {
  await db
    .insertInto('account')
    .values([1, 2].map((id) => ({ id, left: 0, right: 0 })))
    .execute();
  const word = 'w'.repeat(500);
  for (let from = 0; from < things; from += 1000) {
    const values = Array.from({ length: 1000 }, (_, at) => ({ id: from + at, word, small: 0 }));
    await db.insertInto('thing').values(values).execute();
  }
}

async function sum({ db }: Handle): Promise<number> {
  const { rows } = await sql<{ sum: number }>`
    select (select sum("left") from account) + (select sum(small) from thing) as sum
  `.execute(db);
  return Number(rows[0]?.sum);
}

describe('while another process writes', () => {
  eachDialect(null, (_, engine) => {
    it('a dump is of one moment, and the writer notices nothing', async () => {
      const source = await madeOn(engine);
      await fill(source, 5000);
      const writer = start(WRITER, { address: source.address });
      await once(writer.stdout, 'readable');
      const said = text(writer.stdout);
      const sums: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const { handle } = await restoredOn(engine, await dumped(source));
        sums.push(await sum(handle));
        await handle.close();
      }
      writer.stdin.end();
      const report = JSON.parse((await said).trim().split('\n').at(-1) ?? '') as object;
      expect(sums).toEqual([0, 0, 0]);
      expect(report).toMatchObject({ failures: 0 });
    });
  });

  it.each(['wal', 'delete'])(
    'a copy of a SQLite file (journal mode %s) is of one moment',
    async (mode) => {
      const source = await madeOn('sqlite');
      await fill(source, 5000);
      await sql.raw(`pragma journal_mode = ${mode}`).execute(source.db);
      const writer = start(WRITER, { address: source.address, keepsJournal: mode === 'delete' });
      await once(writer.stdout, 'readable');
      const said = text(writer.stdout);
      const file = join(temporaryFolder(), 'copy.db');
      await makeBackup(source, file, { ...QUIET, format: 'file' });
      const dump = await dumped(source);
      writer.stdin.end();
      expect(JSON.parse((await said).trim().split('\n').at(-1) ?? '')).toMatchObject({
        failures: 0,
      });
      for (const each of [file, dump]) {
        const target = openEverything(await placeOn('sqlite'));
        await restoreBackup(target, each, QUIET);
        expect(await sum(target)).toBe(0);
      }
    },
  );
});

describe('kill -9', () => {
  eachDialect(null, (_, engine) => {
    it('leaves no file of a backup that was not finished', async () => {
      const source = await madeOn(engine);
      await fill(source, 20_000);
      const file = join(temporaryFolder(), 'killed.jsonl.gz');
      const child = start(KEEPER, { address: source.address, file, what: 'backup' });
      await once(child.stdout, 'readable');
      child.kill('SIGKILL');
      await once(child, 'exit');
      // Gone, unless it was faster than the kill.
      if (existsSync(file)) await verifyBackup(file, QUIET.signal);
      await makeBackup(source, `${file}.next`, { ...QUIET, format: 'dump' });
      expect(await verifyBackup(`${file}.next`, QUIET.signal)).toMatchObject({ rows: 20_005 });
    });

    it('leaves an empty database of a restore that was not finished', async () => {
      const source = await madeOn(engine);
      await fill(source, 20_000);
      const file = await dumped(source);
      const target = openEverything(await placeOn(engine));
      const child = start(KEEPER, { address: target.address, file, what: 'restore' });
      await once(child.stdout, 'readable');
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect((await target.migrations.state()).applied).toEqual([]);
      expect(await restoreBackup(target, file, QUIET)).toMatchObject({ rows: 20_005 });
    });
  });
});
