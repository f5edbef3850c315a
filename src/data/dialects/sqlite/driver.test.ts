import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../../../test/support/domains/library.ts';
import { serverUser } from '../../../../test/support/postgres-binaries.ts';
import { defineDomain, openDomain, type Revision, type SqliteAddress } from '../../index.ts';

let folder: string;
let address: SqliteAddress;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-sqlite-'));
  address = { engine: 'sqlite', file: path.join(folder, 'library.db') };
});
afterEach(() => rmSync(folder, { recursive: true }));

const reader = defineDomain({ ...library, schema: 'external', repositories: () => ({}) });

/** Another program's file, in rollback-journal mode as Open WebUI's was up to 0.8.12. */
function foreignFile(): Database.Database {
  const db = new Database(address.file);
  db.exec('create table book (id integer); insert into book values (1)');
  return db;
}

async function upgraded() {
  const handle = openDomain(library, address);
  await handle.migrations.upgrade();
  return handle;
}

const fingerprint = () => createHash('sha256').update(readFileSync(address.file)).digest('hex');

describe('the SQLite driver', () => {
  it('waits for a locked file in its own thread, while this one goes on', async () => {
    const other = foreignFile();
    const handle = openDomain(reader, address);
    await handle.ping();
    other.exec('begin exclusive');
    const gaps: number[] = [];
    let last = performance.now();
    const ticking = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 20);
    const reading = handle.db.selectFrom('book').select('id').execute();
    await sleep(1500);
    other.exec('commit');
    expect(await reading).toEqual([{ id: 1 }]);
    clearInterval(ticking);
    // Had it waited here, there would be one gap of the whole time.
    expect(Math.max(...gaps)).toBeLessThan(1000);
    expect(gaps.length).toBeGreaterThan(10);
    await handle.close();
    other.close();
  });

  it('says that a file is locked when its owner does not let go', async () => {
    const other = foreignFile();
    other.exec('begin exclusive');
    const handle = openDomain(reader, address);
    await expect(handle.ping()).rejects.toMatchObject({ code: 'DATABASE_LOCKED' });
    other.exec('commit');
    await handle.ping();
    await handle.close();
    other.close();
  });

  it('leaves no trace in a file that it only reads, nor beside it', async () => {
    foreignFile().close();
    const before = fingerprint();
    const handle = openDomain(reader, address);
    expect(await handle.db.selectFrom('book').select('id').execute()).toEqual([{ id: 1 }]);
    const { rows } = await sql`pragma query_only`.execute(handle.db as never);
    expect(rows).toEqual([{ query_only: 1 }]);
    await handle.close();
    expect(fingerprint()).toBe(before);
    expect(readdirSync(folder)).toEqual(['library.db']);
  });

  it('never makes a file by opening it', async () => {
    for (const domain of [reader, library]) {
      const handle = openDomain(domain, address);
      await expect(handle.ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
      await handle.close();
    }
    expect(existsSync(address.file)).toBe(false);
  });

  it('opens its own files in WAL mode with foreign keys, and makes their folder', async () => {
    address = { engine: 'sqlite', file: path.join(folder, 'a', 'b', 'library.db') };
    const handle = await upgraded();
    const pragma = async (name: string) =>
      (await sql.raw(`pragma ${name}`).execute(handle.db)).rows;
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await pragma('busy_timeout')).toEqual([{ timeout: 5000 }]);
    await handle.close();
  });

  it('leaves a file that another program owns as it was, when it is taken for ours', async () => {
    foreignFile().close();
    const before = fingerprint();
    const handle = openDomain(library, address);
    await expect(handle.migrations.upgrade()).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
    await handle.close();
    expect(fingerprint()).toBe(before);
  });

  it('lets two connections write at once', async () => {
    const handles = [await upgraded(), openDomain(library, address)];
    const increase = (at: number) =>
      handles[at % 2]?.db.transaction().execute(async (tx) => {
        const { pages } = await tx
          .selectFrom('book')
          .select('pages')
          .where('id', '=', 1)
          .executeTakeFirstOrThrow();
        await tx
          .updateTable('book')
          .set({ pages: pages + 1 })
          .where('id', '=', 1)
          .execute();
      });
    await Promise.all(Array.from({ length: 30 }, (_, at) => increase(at)));
    const [book] = (await handles[0]?.repositories.books()) ?? [];
    expect(book?.pages).toBe(130);
    await Promise.all(handles.map((handle) => handle.close()));
  });

  it('gives up waiting for its own transaction after the time that the pool allows', async () => {
    await (await upgraded()).close();
    const handle = openDomain(library, address, { pool: { timeoutSeconds: 0.1 } });
    await handle.db.transaction().execute(async () => {
      await expect(handle.repositories.books()).rejects.toMatchObject({
        code: 'DATABASE_LOCKED',
        message: expect.stringMatching(/is busy/),
      });
    });
    expect(await handle.repositories.books()).toHaveLength(2);
    await handle.close();
  });

  it('notices that the file is gone, and another one where it was', async () => {
    const handle = await upgraded();
    await handle.db.deleteFrom('book').where('id', '=', 2).execute();
    await sql`pragma wal_checkpoint(truncate)`.execute(handle.db);
    copyFileSync(address.file, path.join(folder, 'copy.db'));
    await handle.db.deleteFrom('book').execute();
    rmSync(address.file);
    await expect(handle.ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    for (const leftover of ['-wal', '-shm']) rmSync(`${address.file}${leftover}`, { force: true });
    renameSync(path.join(folder, 'copy.db'), address.file);
    expect(await handle.repositories.books()).toHaveLength(1);
    await handle.close();
  });

  it('says that the disk is full, loses nothing, and goes on when it is not any more', async () => {
    const handle = await upgraded();
    await sql`pragma max_page_count = 1`.execute(handle.db);
    const insert = () =>
      handle.db
        .insertInto('author')
        .values(Array.from({ length: 500 }, (_, at) => ({ id: at + 10, name: 'x'.repeat(500) })))
        .execute();
    await expect(insert()).rejects.toMatchObject({
      code: 'DATABASE_FULL',
      message: expect.stringMatching(/the disk is full\.$/),
    });
    expect(await handle.repositories.books()).toHaveLength(2);
    await sql`pragma max_page_count = 100000`.execute(handle.db);
    await insert();
    await handle.close();
  });

  it('says what went wrong with the file in the middle of an upgrade', async () => {
    const first: Revision = {
      revision: 'first',
      downRevision: null,
      async upgrade(op) {
        await op.execute(sql`create table big (content text)`);
        await op.execute(
          sql`insert into big select hex(randomblob(2000)) from (values (1), (2), (3), (4), (5), (6))`,
        );
      },
      async downgrade() {},
    };
    const second: Revision = {
      revision: 'second',
      downRevision: 'first',
      upgrade: (op) => op.execute(sql`update big set content = lower(content)`),
      async downgrade() {},
    };
    const upgrade = async (...migrations: Revision[]) => {
      const domain = { name: 'big', schema: 'managed', tables: {}, migrations } as const;
      const handle = openDomain(defineDomain({ ...domain, repositories: () => ({}) }), address);
      return handle.migrations.upgrade().finally(() => handle.close());
    };
    await upgrade(first);
    const bytes = readFileSync(address.file);
    writeFileSync(address.file, bytes.fill(0xff, bytes.length - 20_000));
    await expect(upgrade(first, second)).rejects.toMatchObject({
      code: 'DATABASE_UNREADABLE',
      message: expect.stringMatching(
        /^Revision second could not be applied: .+ is damaged\. Nothing was changed\.$/,
      ),
    });
  });

  it('does not quote what it could not read as JSON', async () => {
    const { db, close } = await upgraded();
    await sql`create table odd (facts JSON TEXT)`.execute(db);
    await sql`insert into odd values ('Jane Doe')`.execute(db);
    const error = await sql`select facts from odd`.execute(db).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringMatching(/ refused a statement: it met a SyntaxError\.$/),
    });
    await close();
  });

  it('does not keep a process alive', async () => {
    await (await upgraded()).close();
    expect(await readInProcess('managed', null)).toEqual({ rows: 2 });
  });
});

describe('a file that cannot be read', () => {
  const refusal = async () => {
    const handle = openDomain(reader, address);
    const error: unknown = await handle.ping().catch((failure: unknown) => failure);
    await handle.close();
    return error;
  };

  it('is told apart: no database, a damaged one, a folder', async () => {
    writeFileSync(address.file, 'no database at all. '.repeat(100));
    expect(await refusal()).toMatchObject({
      code: 'DATABASE_UNREADABLE',
      message: expect.stringMatching(/ is not a SQLite database, or is encrypted\.$/),
    });
    rmSync(address.file);
    const other = foreignFile();
    other.exec('create table more (n text)');
    other.close();
    truncateSync(address.file, 5000);
    expect(await refusal()).toMatchObject({ code: 'DATABASE_UNREADABLE' });
    rmSync(address.file);
    mkdirSync(address.file);
    expect(await refusal()).toMatchObject({
      code: 'DATABASE_UNREADABLE',
      message: expect.stringMatching(/ is a folder\.$/),
    });
  });

  it('may hold a write that its owner must finish first', async () => {
    const other = foreignFile();
    other.pragma('cache_size = 1');
    other.exec('begin immediate');
    const insert = other.prepare('insert into book values (zeroblob(4000))');
    for (let at = 0; at < 100; at += 1) insert.run();
    // What a killed process leaves: pages that were written, and the journal to take them back.
    const left = path.join(folder, 'left.db');
    copyFileSync(address.file, left);
    copyFileSync(`${address.file}-journal`, `${left}-journal`);
    other.exec('rollback');
    other.close();
    address = { engine: 'sqlite', file: left };
    expect(await refusal()).toMatchObject({
      code: 'DATABASE_LOCKED',
      message: expect.stringContaining('did not finish'),
    });
    new Database(left).exec('select * from book').close();
    expect(await refusal()).toBeUndefined();
  });

  it('may be one that this user must not read, or in a folder that it must not enter', async (context) => {
    if (!isOpenToOthers) context.skip(NEEDS_OTHERS);
    const handle = await upgraded();
    await sql`pragma journal_mode = delete`.execute(handle.db);
    await handle.close();
    open755();
    expect(await readInProcess('external')).toEqual({ rows: 2 });
    chmodSync(address.file, 0);
    expect(await readInProcess('external')).toEqual({ code: 'DATABASE_REFUSED' });
    chmodSync(address.file, 0o444);
    chmodSync(folder, 0);
    expect(await readInProcess('external')).toEqual({ code: 'DATABASE_REFUSED' });
    chmodSync(folder, 0o555);
    // One of ours is read as it lies there: whether it can be written is asked apart.
    expect(await readInProcess('managed')).toEqual({ rows: 2 });
    chmodSync(folder, 0o755);
  }, 90_000);

  it('may be in WAL mode in a folder that cannot be written', async (context) => {
    if (!isOpenToOthers) context.skip(NEEDS_OTHERS);
    await (await upgraded()).close();
    open755();
    chmodSync(folder, 0o555);
    expect(await readInProcess('external')).toEqual({ code: 'DATABASE_READ_ONLY' });
    expect(await readInProcess('managed')).toEqual({ rows: 2 });
    chmodSync(folder, 0o755);
  });
});

const NEEDS_OTHERS = 'needs a project folder that a user other than root may enter';
/** Nothing stops root from reading a file, so as root another user does it, who must get to the sources. */
const isOpenToOthers = serverUser() === null || ancestors(process.execPath).every(isEnterable);

function ancestors(file: string): string[] {
  const folder = path.dirname(file);
  return folder === file ? [folder] : [folder, ...ancestors(folder)];
}

function isEnterable(folder: string): boolean {
  return (statSync(folder).mode & 0o005) === 0o005;
}

/** Anybody may read file and folder, and only their owner may write. */
function open755(): void {
  chmodSync(folder, 0o755);
  chmodSync(address.file, 0o644);
}

/** Reads the books in a process of its own, and not as root, whom no permission stops. */
async function readInProcess(
  schema: 'managed' | 'external',
  user = serverUser(),
): Promise<unknown> {
  const script = new URL('../../../../test/support/domains/read-library.ts', import.meta.url);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(script), JSON.stringify({ address, schema })],
    { ...user, timeout: 30_000 },
  );
  return JSON.parse(stdout);
}
