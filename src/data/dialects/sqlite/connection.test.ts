import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSqliteThread, SqliteConnection, SqliteFailure } from './connection.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-thread-'));
  file = path.join(folder, 'a.db');
  writeFileSync(file, '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('SqliteConnection', () => {
  it('answers in the order in which it was asked', async () => {
    const sqlite = new SqliteConnection(file, { readOnly: false });
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
    const threads: Worker[] = [];
    const sqlite = new SqliteConnection(file, { readOnly: false }, () => {
      const thread = newSqliteThread();
      threads.push(thread);
      return thread;
    });
    await sqlite.open();
    const slow = sqlite.run(
      'with recursive n(i) as (select 1 union all select i + 1 from n limit 30000000) select max(i) from n',
      [],
    );
    const failed = expect(slow).rejects.toBeInstanceOf(SqliteFailure);
    await threads[0]?.terminate();
    await failed;
    await expect(sqlite.run('select 1', [])).rejects.toThrow('no database is open');
    await sqlite.open();
    expect(await sqlite.run('select 1', [])).toMatchObject({ rows: [[1]] });
    expect(threads).toHaveLength(2);
    await sqlite.close();
  });

  it('closes without having been used, and twice', async () => {
    const sqlite = new SqliteConnection(file, { readOnly: false });
    await sqlite.close();
    await sqlite.open();
    await sqlite.close();
    await sqlite.close();
  });
});
