import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { openDomain } from '../index.ts';

describe('a database that a program of its engine fills', () => {
  eachDialect(null, (use, engine) => {
    function opened() {
      const { migrations, db, close } = openDomain(library, use().address);
      onTestFinished(close);
      const run = async (text: string) =>
        (await sql.raw<object>(text).execute(db as unknown as Kysely<never>)).rows;
      return { migrations, run };
    }

    it('is made when it is missing, and has no table before', async () => {
      const { migrations, run } = opened();
      const { heads } = await migrations.state();
      await migrations.fillEmpty(heads, async () => {
        await run('create table book (id integer)');
      });
      const again = migrations.fillEmpty(heads, () => Promise.reject(new Error('was asked')));
      await expect(again).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    });

    if (engine === 'sqlite') return;
    it('lets nobody who makes no tables write how far it is, whatever default privileges say', async () => {
      await use().create();
      const { migrations, run } = opened();
      await run('revoke create on schema public from public');
      await run('alter default privileges grant insert, select on tables to public');
      const { heads } = await migrations.state();
      await migrations.fillEmpty(heads, async () => {
        await run('create table alembic_version (version_num varchar(32) primary key)');
        await run('create table book (id integer)');
      });
      const may = (table: string, right: string) =>
        `has_table_privilege('public', '${table}', '${right}')`;
      expect(
        await run(
          `select ${may('alembic_version', 'insert')} as writes, ${may('alembic_version', 'select')} as reads, ${may('book', 'insert')} as fills`,
        ),
      ).toEqual([{ writes: false, reads: true, fills: true }]);
    });
  });
});
