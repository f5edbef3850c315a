import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deadline, withDeadline } from '../../deadline.ts';
import { type Channel, here, inProcess, inThread, type NewChannel } from './channel.ts';
import { SqliteConnection, SqliteFailure } from './connection.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-thread-'));
  file = path.join(folder, 'a.db');
  writeFileSync(file, '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const ENDLESS =
  'with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n';

/** Starts them as usual, and keeps them. */
function noting(channels: Channel[], start: NewChannel = inThread): NewChannel {
  return (listener) => {
    const channel = start(listener);
    channels.push(channel);
    return channel;
  };
}

describe('SqliteConnection', () => {
  it('reads a file that was put in the place of another one, whose log still lies there, and spares it', async () => {
    const other = path.join(folder, 'b.db');
    const make = (name: string, word: string, rows: number) => {
      const db = new Database(name);
      db.pragma('journal_mode = wal');
      db.exec('create table words (word text); create index of_words on words (word)');
      const insert = db.prepare('insert into words values (?)');
      db.transaction(() => {
        for (let row = 0; row < rows; row += 1) insert.run(`${word} ${row}`);
      })();
      db.close();
    };
    make(file, 'before', 10);
    make(other, 'after', 20_000);
    const [writer, reader] = [false, true].map(
      (readOnly) => new SqliteConnection(file, { readOnly, isOurs: true }),
    ) as [SqliteConnection, SqliteConnection];
    const open = () => Promise.all([writer.open(), reader.open()]);
    await open();
    for (let row = 0; row < 500; row += 1) await writer.run("insert into words values ('log')", []);
    await open();
    // What a person does with `cp` and `mv`, the log left where it is.
    renameSync(other, file);
    await open();
    expect((await reader.run('select count(*) from words', [])).rows).toEqual([[20_000]]);
    await writer.run("insert into words values ('later')", []);
    await Promise.all([writer.close(), reader.close()]);
    const sound = new Database(file, { readonly: true });
    expect(sound.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sound.prepare('select count(*) from words').pluck().get()).toBe(20_001);
    sound.close();
    expect(readdirSync(folder)).toContain('a.db-wal.replaced');
  });

  it('ends a statement at its deadline with the process that runs it, and goes on with a new one', async () => {
    const processes: Channel[] = [];
    const how = { readOnly: true, isOurs: true };
    const sqlite = new SqliteConnection(file, how, noting(processes, inProcess));
    await sqlite.open();
    const began = performance.now();
    const slow = withDeadline(300, () => sqlite.run(ENDLESS, [], deadline()));
    await expect(slow).rejects.toMatchObject({ code: 'QUESTION_TOO_SLOW' });
    expect(performance.now() - began).toBeLessThan(2_000);
    await sqlite.open();
    expect(await sqlite.run('select 1', [])).toMatchObject({ rows: [[1]] });
    expect(processes).toHaveLength(2);
    await sqlite.close();
  });

  it('answers in the order in which it was asked', async () => {
    const sqlite = new SqliteConnection(file, { readOnly: false, isOurs: true });
    const asked = [
      sqlite.open(),
      sqlite.run('create table t (n integer)', []),
      sqlite.run('insert into t values (?)', [7]),
      sqlite.run('select n from t', []),
    ];
    const [, , inserted, selected] = await Promise.all(asked);
    expect(inserted).toMatchObject({ changes: 1, rows: [] });
    expect(selected).toEqual({
      columns: [{ name: 'n', type: 'INTEGER' }],
      rows: [[7]],
      changes: null,
    });
    await sqlite.close();
  });

  it('fails what its thread did not answer any more, and goes on with a new thread', async () => {
    const threads: Channel[] = [];
    const sqlite = new SqliteConnection(file, { readOnly: false, isOurs: true }, noting(threads));
    await sqlite.open();
    const slow = sqlite.run(
      'with recursive n(i) as (select 1 union all select i + 1 from n limit 30000000) select max(i) from n',
      [],
    );
    const failed = expect(slow).rejects.toBeInstanceOf(SqliteFailure);
    threads[0]?.kill();
    await failed;
    await expect(sqlite.run('select 1', [])).rejects.toThrow('no database is open');
    await sqlite.open();
    expect(await sqlite.run('select 1', [])).toMatchObject({ rows: [[1]] });
    expect(threads).toHaveLength(2);
    await sqlite.close();
  });

  it('closes without having been used, and twice', async () => {
    const sqlite = new SqliteConnection(file, { readOnly: false, isOurs: true });
    await sqlite.close();
    await sqlite.open();
    await sqlite.close();
    await sqlite.close();
  });

  it.each([
    ['this thread', here],
    ['a thread', inThread],
    ['a process', inProcess],
  ])(
    'answers in order in %s, ends there, and begins anew when it is asked again',
    async (_, channel) => {
      const sqlite = new SqliteConnection(file, { readOnly: false, isOurs: false }, channel);
      await sqlite.open();
      const asked = ['create table t (a)', 'insert into t values (1), (2)', 'select a from t'];
      const [, inserted, found] = await Promise.all(asked.map((sql) => sqlite.run(sql, [])));
      expect([inserted?.changes, found?.rows]).toEqual([2, [[1], [2]]]);
      await expect(sqlite.run('select b from t', [])).rejects.toThrow(SqliteFailure);
      await sqlite.close();
      await expect(sqlite.run('select 1', [])).rejects.toThrow('no database is open');
      await sqlite.open();
      expect((await sqlite.run('select count(*) from t', [])).rows).toEqual([[2]]);
      await sqlite.close();
    },
  );
});
