import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import {
  dumped,
  madeOn,
  openEverything,
  placeOn,
  QUIET,
} from '../../../test/support/everything.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { makeBackup, restoreBackup, verifyBackup } from './backup-file.ts';

const { signal } = QUIET;
const DAMAGED = { code: 'BACKUP_DAMAGED' };

async function filled(engine: 'sqlite' | 'postgres') {
  const handle = await madeOn(engine);
  const values = Array.from({ length: 200 }, (_, id) => ({ id, word: `word ${id * 7919}` }));
  await handle.db.insertInto('thing').values(values).execute();
  return handle;
}

describe('a dump that is not whole', () => {
  it('is refused wherever it was cut off', async () => {
    const file = await dumped(await filled('sqlite'));
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
        writeFileSync(file, whole.subarray(0, length));
        await expect(verifyBackup(file, signal)).rejects.toMatchObject(DAMAGED);
      }),
    );
  });

  it('is refused whichever bit has turned, or still says the same', async () => {
    const file = await dumped(await filled('sqlite'));
    const whole = readFileSync(file);
    const before = await verifyBackup(file, signal);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length * 8 - 1 }), async (bit) => {
        const turned = Buffer.from(whole);
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(file, turned);
        const found = await verifyBackup(file, signal).catch((error) => error);
        if (found.sha256 !== before.sha256) {
          refused += 1;
          expect(found).toMatchObject(DAMAGED);
        }
      }),
    );
    expect(refused).toBeGreaterThan(90);
  });

  it.each([
    ['a row was changed', (text: string) => text.replace('"word 0"', '"word 1"')],
    ['a row is missing', (text: string) => text.replace(/\n\[0,"word 0".*?\n/, '\n')],
    ['its end is missing', (text: string) => text.replace(/\n\{"counts".*\n/, '\n')],
    ['something follows its end', (text: string) => `${text}[1]\n`],
    ['its format is of another time', (text: string) => text.replace('"version":1', '"version":2')],
  ])('is refused when %s and it was packed again', async (_, change) => {
    const file = await dumped(await filled('sqlite'));
    const text = gunzipSync(readFileSync(file)).toString();
    expect(change(text)).not.toBe(text);
    writeFileSync(file, gzipSync(change(text)));
    await expect(verifyBackup(file, signal)).rejects.toMatchObject(DAMAGED);
  });

  eachDialect(null, (_, engine) => {
    it('is refused before the database is so much as made', async () => {
      const file = await dumped(await filled(engine));
      truncateSync(file, readFileSync(file).length - 20);
      const handle = openEverything(await placeOn(engine));
      await expect(restoreBackup(handle, file, QUIET)).rejects.toMatchObject(DAMAGED);
      await expect(handle.ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    });
  });
});

describe('a restore', () => {
  eachDialect(null, (_, engine) => {
    it('takes nothing but an empty database', async () => {
      const source = await filled(engine);
      const file = await dumped(source);
      const refused = restoreBackup(source, file, QUIET);
      await expect(refused).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
      expect(await source.repositories.things()).toHaveLength(200);
    });

    it('takes a database with its own schema and no rows', async () => {
      const file = await dumped(await filled(engine));
      const target = await madeOn(engine);
      await target.db.deleteFrom('account').execute();
      expect(await restoreBackup(target, file, QUIET)).toMatchObject({ changed: 0 });
      expect(await target.repositories.things()).toHaveLength(200);
      expect(await target.migrations.history()).toHaveLength(1);
    });

    it('refuses a revision that this version does not know', async () => {
      const source = await filled(engine);
      // As a later version would leave it.
      await sql`update alembic_version set version_num = 'every999'`.execute(source.db);
      const file = await dumped(source);
      const target = openEverything(await placeOn(engine));
      const refused = restoreBackup(target, file, QUIET);
      await expect(refused).rejects.toMatchObject({ code: 'SCHEMA_UNKNOWN' });
      await expect(target.ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    });

    it('refuses the backup of another domain', async () => {
      const file = await dumped(await filled(engine));
      const other = { ...openEverything(await placeOn(engine)), name: 'other' };
      await expect(restoreBackup(other, file, QUIET)).rejects.toMatchObject({ code: 'USAGE' });
    });
  });
});

describe('a backup', () => {
  eachDialect(null, (_, engine) => {
    it('never replaces a file, and leaves none when it is interrupted', async () => {
      const source = await filled(engine);
      const file = await dumped(source);
      const again = makeBackup(source, file, { ...QUIET, format: 'dump' });
      await expect(again).rejects.toMatchObject({ code: 'USAGE' });
      const stopped = new AbortController();
      const other = `${file}.other`;
      const interrupted = makeBackup(source, other, {
        ...QUIET,
        format: 'dump',
        signal: stopped.signal,
        onProgress: () => stopped.abort(),
      });
      await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
      expect(existsSync(other)).toBe(false);
    });
  });

  it('of a SQLite file is a database that can be restored, and checked', async () => {
    const source = await filled('sqlite');
    const file = join(temporaryFolder(), 'copy.db');
    await makeBackup(source, file, { ...QUIET, format: 'file' });
    expect(await verifyBackup(file, signal)).toMatchObject({ format: 'file' });
    const target = openEverything(await placeOn('sqlite'));
    await restoreBackup(target, file, QUIET);
    expect(await target.repositories.things()).toEqual(await source.repositories.things());
    const bytes = readFileSync(file);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await expect(verifyBackup(file, signal)).rejects.toMatchObject(DAMAGED);
  });

  it('leaves no checksum of a file that could not be put in its place', async () => {
    const source = await filled('sqlite');
    const folder = temporaryFolder();
    const file = join(folder, 'copy.db');
    // What is in the way of the new name, and is seen by nobody before.
    const made = makeBackup(source, file, {
      ...QUIET,
      format: 'file',
      onProgress: () => mkdirSync(`${file}-wal`, { recursive: true }),
    });
    await expect(made).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['copy.db-wal']);
  });

  it('of a SQLite file that was cut off is refused, also without a checksum beside it', async () => {
    const file = join(temporaryFolder(), 'copy.db');
    await makeBackup(await filled('sqlite'), file, { ...QUIET, format: 'file' });
    rmSync(`${file}.sha256`);
    const { length } = readFileSync(file);
    const target = openEverything(await placeOn('sqlite'));
    for (const left of [length - 1, 4096, 60]) {
      truncateSync(file, left);
      const refused = {
        ...DAMAGED,
        message: `${file} is no whole backup: it was cut off. Nothing was written.`,
      };
      await expect(verifyBackup(file, signal)).rejects.toMatchObject(refused);
      await expect(restoreBackup(target, file, QUIET)).rejects.toMatchObject(refused);
    }
  });
});
