import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { workshop } from '../../../test/support/workshop.ts';
import { integer, type Operations, type TableShape, table, text } from '../index.ts';
import { refuseNameClash } from './name-clash.ts';

/** Sixty-three letters: all that PostgreSQL keeps. */
const LONG = 'long_'.padEnd(63, 'x');

const thing = table('thing', { id: integer(), n: integer().nullable() }).primaryKey('id');
const other = table('other', { id: integer() }).primaryKey('id');

const clashOf = (tables: readonly TableShape[]): string | null => {
  try {
    refuseNameClash(tables);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('names that PostgreSQL takes for one', () => {
  it.each<[string, TableShape[], string]>([
    [
      'tables',
      [table(`${LONG}1`, { id: integer() }), table(`${LONG}2`, { id: integer() })],
      `the table ${LONG}1 and the table ${LONG}2`,
    ],
    [
      'columns',
      [table('thing', { [`${LONG}a`]: integer(), [`${LONG}b`]: integer() })],
      `the column ${LONG}a of thing and the column ${LONG}b of thing`,
    ],
    [
      'indexes of two tables',
      [thing.index(`${LONG}1`, ['n']), other.index(`${LONG}2`, ['id'])],
      `the index ${LONG}1 of thing and the index ${LONG}2 of other`,
    ],
    [
      'a table and the primary key that is named after it',
      [table(LONG, { id: integer() }).primaryKey('id')],
      `the table ${LONG} and the primary key of ${LONG}`,
    ],
    [
      'rules',
      [thing.check(`${LONG}1`, sql`n > 0`).check(`${LONG}2`, sql`n < 9`)],
      `the rule ${LONG}1 of thing and the rule ${LONG}2 of thing`,
    ],
    [
      'a key and a check',
      [
        thing
          .check(`${LONG}1`, sql`n > 0`)
          .foreignKey(`${LONG}2`, ['n'], { table: 'other', columns: ['id'] }),
        other,
      ],
      'of thing by one name',
    ],
    [
      'an index and a unique rule of another table',
      [thing.index(`${LONG}1`, ['n']), other.unique(`${LONG}2`, 'id')],
      `the index ${LONG}1 of thing and the rule ${LONG}2 of other`,
    ],
    [
      'the indexes of one rule for nulls',
      [
        table('thing', { id: integer(), a: text().nullable(), b: text().nullable() })
          .primaryKey('id')
          .uniqueNullsEqual(LONG.slice(0, 62), ['a', 'b']),
      ],
      `the index ${LONG.slice(0, 62)}_a_null of thing and the index ${LONG.slice(0, 62)}_b_null of thing`,
    ],
  ])('are refused: %s', (_, tables, sentence) => {
    expect(clashOf(tables)).toContain(sentence);
  });

  it('may be as long as it keeps, and what is no neighbour may bear the same', () => {
    const [a, b] = [`${LONG.slice(0, 62)}1`, `${LONG.slice(0, 62)}2`];
    expect(clashOf([thing.index(a, ['n']), other.index(b, ['id'])])).toBeNull();
    const columns = { id: integer(), [`${LONG}1`]: integer() };
    expect(clashOf([table('a', columns), table('b', { ...columns })])).toBeNull();
    expect(clashOf([thing.check('far', sql`n > 0`), other.check('far', sql`id > 0`)])).toBeNull();
  });

  it('are cut between characters, as the server cuts them', () => {
    const [letter, sign] = ['é', '🚲'];
    const beside = (name: string, kept: string) =>
      clashOf([table('t', { [name]: integer(), [kept]: integer() })]);
    expect(beside(`${letter.repeat(31)}${letter}1`, letter.repeat(31))).not.toBeNull();
    expect(beside(`${letter.repeat(31)}12`, `${letter.repeat(31)}1`)).not.toBeNull();
    expect(beside(`${sign.repeat(15)}xy${sign}`, `${sign.repeat(15)}xy`)).not.toBeNull();
    expect(beside(`${letter.repeat(31)}1`, letter.repeat(31))).toBeNull();
  });

  eachDialect(null, (use, engine) => {
    if (engine === 'postgres') {
      it('are those that the server takes for one', async () => {
        const shop = await workshop(use().address);
        for (const name of [`${LONG}tail`, 'é'.repeat(40), `x${'🚲'.repeat(20)}`]) {
          const { rows } = await sql<{ kept: string }>`select ${name}::name::text as kept`.execute(
            shop.db,
          );
          const kept = rows[0]?.kept ?? '';
          expect(kept.length).toBeLessThan(name.length);
          expect(clashOf([table('t', { [name]: integer(), [kept]: integer() })])).not.toBeNull();
        }
        await shop.close();
      });
    }

    const first = thing.index(`${LONG}1`, ['n']);
    it.each<[string, (op: Operations) => Promise<void>]>([
      ['createTable', (op) => op.createTable(other.unique(`${LONG}2`, 'id'))],
      ['renameTable', (op) => op.renameTable('more', LONG)],
      ['changeTable', (op) => op.changeTable('thing', (t) => t.addIndex(`${LONG}2`, ['id']))],
      ['alterTable', (op) => op.alterTable(first, first.index(`${LONG}2`, ['id']))],
      ['createIndex', (op) => op.createIndex('thing', { name: `${LONG}2`, parts: ['id'] })],
      ['declare', (op) => op.declare('thing', (t) => t.addUnique(`${LONG}2`, ['n']))],
    ])('are refused by %s before anything is done', async (_, change) => {
      const shop = await workshop(use().address);
      await shop.perform(async (op) => {
        await op.createTable(first);
        await op.createTable(table('more', { id: integer() }));
      });
      await expect(shop.perform(change)).rejects.toMatchObject({
        code: 'MIGRATION_INVALID',
        message: expect.stringContaining('PostgreSQL knows the index'),
      });
      await shop.close();
    });
  });
});
