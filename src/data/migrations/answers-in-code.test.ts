import { CompiledQuery, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ENGINES, eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf, openHistory } from '../../../test/support/history.ts';
import { handAt } from '../../../test/support/openwebui.ts';
import { type DatabaseAddress, integer, type Operations, table, text } from '../index.ts';
import { isAnswered } from './answers-in-code.ts';

const author = table('author', { id: integer(), name: text() }).primaryKey('id');
const book = table('book', { id: integer(), title: text() }).primaryKey('id');

type Change = (op: Operations) => Promise<void>;

/** Authors and books, and a second revision that does something with them. */
function library(address: DatabaseAddress, upgrade: Change, downgrade: Change = async () => {}) {
  const revisions = historyOf({
    first: {
      async upgrade(op) {
        await op.createTable(author);
        await op.createTable(book);
      },
    },
    second: { upgrade, downgrade },
  });
  return openHistory(address, revisions);
}

const shouts: Change = async ({ db }) => {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from author where name <> 'x' -- the loud ones
  `.execute(db);
  for (const { id, name } of rows) {
    await db.updateTable('author').set({ name: name.toUpperCase() }).where('id', '=', id).execute();
  }
  await db.insertInto('book').values({ id: 1, title: "it's" }).execute();
};

const counts: Change = async ({ db }) => {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from author left join book on book.id = author.id
  `.execute(db);
  if ((rows[0]?.n ?? 0) > 0) await db.deleteFrom('book').execute();
};

const NEEDLESS = "insert into author (id, name) values (1, 'x')";

describe('the SQL of a revision that reads rows in its code', () => {
  eachDialect(null, (use) => {
    it.each<[string, Change, string]>([
      ['rows', shouts, "insert into author (id, name) values (1, 'o''hara')"],
      ['a count', counts, NEEDLESS],
    ])(
      'fails where it would find %s, says what does it, and changes nothing',
      async (_, change, row) => {
        const { address, create } = use();
        await create();
        const handle = library(address, change, change);
        const hand = await handAt(address);
        await hand.script(await handle.migrations.script('upgrade', 'first'));
        await hand.script(row);
        const state = async () => ({
          heads: (await handle.migrations.state()).applied,
          authors: await handle.db.selectFrom('author').selectAll().execute(),
          books: await handle.db.selectFrom('book').selectAll().execute(),
        });
        const before = await state();
        const script = await handle.migrations.script('upgrade', 'first:second');
        const sentence =
          'second reads rows in its code and writes what depends on them, which no script can do: cogniforce db upgrade shop second does it.';
        expect(script).toContain(`-- fails where rows are found: ${sentence}\n`);
        await expect(hand.script(script)).rejects.toThrow(sentence);
        expect(await state()).toEqual(before);
        await Promise.all([hand.close(), handle.close()]);
      },
    );

    it.each<[string, Change, string]>([
      ['nothing is asked for', shouts, NEEDLESS],
      ['there is nothing to count', counts, 'select 1'],
    ])('is whole where %s', async (_, change, row) => {
      const { address, create } = use();
      await create();
      const handle = library(address, change);
      const hand = await handAt(address);
      await hand.script(await handle.migrations.script('upgrade', 'first'));
      await hand.script(row);
      await hand.script(await handle.migrations.script('upgrade', 'first:second'));
      expect((await handle.migrations.state()).applied).toEqual(['second']);
      await Promise.all([hand.close(), handle.close()]);
    });
  });

  const nowhere = { engine: 'sqlite', file: '/nowhere/at/all.db' } as const;

  it.each(ENGINES)('names the way back as the remedy of a way back: %s', async (engine) => {
    const handle = library(nowhere, async () => {}, shouts);
    const script = await handle.migrations.script('downgrade', 'second:first', engine);
    expect(script).toContain('which no script can do: cogniforce db downgrade shop first does it.');
    await handle.close();
  });

  it.each(ENGINES)('is none where rows come from what changes them: %s', async (engine) => {
    const handle = library(nowhere, async ({ db }) => {
      await db.updateTable('author').set({ name: '' }).returning('id').execute();
    });
    await expect(handle.migrations.script('upgrade', 'head', engine)).rejects.toMatchObject({
      code: 'USAGE',
      message:
        'There is no SQL for second: its code reads what a statement gives that changes rows.',
      hint: 'Run it instead: cogniforce db upgrade shop second',
    });
    await handle.close();
  });

  it('is none where PostgreSQL could not undo what was done before the question', async () => {
    const revisions = historyOf({
      only: {
        transactional: false,
        upgrade: async ({ db }) => void (await sql`select 1 as n`.execute(db)),
      },
    });
    const handle = openHistory(nowhere, revisions);
    await expect(handle.migrations.script('upgrade', 'head', 'postgres')).rejects.toMatchObject({
      message:
        'There is no SQL for only: its code reads rows where no transaction could be undone.',
    });
    expect(await handle.migrations.script('upgrade', 'head', 'sqlite')).toContain('select 1 as n');
    await handle.close();
  });

  it('is none where a statement cannot be seen', async () => {
    const handle = library(nowhere, async ({ db }) => {
      await db.executeQuery(CompiledQuery.raw('delete from author'));
    });
    await expect(handle.migrations.script('upgrade', 'head')).rejects.toMatchObject({
      message: expect.stringContaining('compiled elsewhere'),
    });
    await handle.close();
  });

  it.each(ENGINES)('holds a change that begins with a question of its own: %s', async (engine) => {
    const handle = library(nowhere, async ({ db }) => {
      await sql`with a as (select id from author) delete from book where id in (select id from a)`.execute(
        db,
      );
    });
    const script = await handle.migrations.script('upgrade', 'first:head', engine);
    expect(script).toContain('\nwith a as (select id from author) delete from book');
    expect(script).not.toContain('fails where');
    await handle.close();
  });
});

describe('isAnswered', () => {
  const tables = new Set(['author', 'book']);

  it('looks into the tables where all are known, since a count gives a row in any case', () => {
    expect(isAnswered('select count(*) from author join "book" on true;', tables)).toBe(
      'exists (\nselect count(*) from author join "book" on true\n) and (exists (select 1 from "author") or exists (select 1 from "book"))',
    );
  });

  it.each([
    'with c as (select id from author) select count(*) from c',
    'with recursive "c c" (a, b) as not materialized (select 1 from author), d as(select 1) select 1 from "c c", d join d on true',
  ])('looks into no table that the question names itself: %s', (question) => {
    expect(isAnswered(question, tables)).toBe(
      `exists (\n${question}\n) and (exists (select 1 from "author"))`,
    );
  });

  it('looks into a table though the question gives its name to something else, too', () => {
    const question = 'with author as (select * from author) select count(*) from author, book';
    expect(isAnswered(question, tables)).toContain('exists (select 1 from "author")');
  });

  it.each([
    'select count(*) from author left join elsewhere on true',
    'select count(*) from (select 1) x',
    'select count(*) from public.author',
    'select 1',
  ])('goes by the answer alone where one is not: %s', (question) => {
    expect(isAnswered(question, tables)).toBe(`exists (\n${question}\n)`);
  });
});
