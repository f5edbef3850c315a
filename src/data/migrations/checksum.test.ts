import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { integer, text } from '../column.ts';
import { table } from '../table.ts';
import { checksum } from './checksum.ts';
import type { Operations, Revision } from './operations.ts';

const note = table('note', { id: integer(), body: text() })
  .primaryKey('id')
  .check('note_id', sql`id > 0`);

function revision(upgrade: (op: Operations) => Promise<void>): Revision {
  return { revision: 'a', downRevision: null, upgrade, downgrade: (op) => op.dropTable('note') };
}
const sumOf = (upgrade: (op: Operations) => Promise<void>) => checksum(revision(upgrade), {});
const created = sumOf((op) => op.createTable(note));

describe('checksum', () => {
  it('is the same whenever the revision does the same, however it is written', async () => {
    const again = table('note', { id: integer(), body: text() })
      .primaryKey('id')
      .check(
        'note_id',
        sql`id   >
        0`,
      );
    expect(await sumOf((op) => op.createTable(again))).toBe(await created);
    expect(await created).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, (op: Operations) => Promise<void>]>([
    ['a check', (op) => op.createTable(note.check('more', sql`id < 9`))],
    [
      'a nullability',
      (op) => op.createTable(table('note', { id: integer(), body: text().nullable() })),
    ],
    ['an index', (op) => op.createTable(note.index('i', ['body']))],
    [
      'a default',
      (op) => op.createTable(table('note', { id: integer(), body: text().default('') })),
    ],
    [
      'a further operation',
      async (op) => {
        await op.createTable(note);
        await op.createIndex('note', { name: 'i', parts: [sql`lower(body)`], unique: true });
      },
    ],
    [
      'a statement',
      async (op) => {
        await op.createTable(note);
        await op.execute(sql`update note set body = ''`);
      },
    ],
    [
      'a statement of one engine',
      async (op) => {
        await op.createTable(note);
        await op.execute({ sqlite: sql`select 1`, postgres: sql`select 2` });
      },
    ],
    [
      'a query',
      async (op) => {
        await op.createTable(note);
        await op.db.selectFrom('note').select('id').execute();
      },
    ],
    ['an alteration', (op) => op.alterTable(note, note, { convert: { body: sql`upper(body)` } })],
    ['a dropped index', (op) => op.dropIndex('i')],
  ])('changes with %s', async (_, upgrade) => {
    expect(await sumOf(upgrade)).not.toBe(await created);
  });

  it('sees the way back, too', async () => {
    const there = { ...revision((op) => op.createTable(note)), downgrade: async () => {} };
    expect(await checksum(there, {})).not.toBe(await created);
  });

  it('does not depend on values, which come from data and settings', async () => {
    const write = (body: string) => (op: Operations) =>
      op.db
        .updateTable('note')
        .set({ body })
        .execute()
        .then(() => {});
    expect(await sumOf(write('a'))).toBe(await sumOf(write('b')));
  });

  it('refuses parameters in a definition, which no engine takes there', async () => {
    const wrong = { name: 'wrong', parts: ['id'], where: sql`id > ${5}` };
    await expect(sumOf((op) => op.createIndex('note', wrong))).rejects.toThrow('sql.lit()');
  });
});
