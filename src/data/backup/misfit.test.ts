import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { dumped, madeOn, restoredOn } from '../../../test/support/everything.ts';

/** What SQLite lets into its columns and PostgreSQL does not. */
const MISFITS = [
  ['name', `'${'ä'.repeat(256)}'`, 'a text of 256 characters, and the column takes 255'],
  ['small', '2147483648', 'outside of integer, which the column takes'],
  ['large', "'seven'", 'no bigint, which the column takes'],
] as const;

describe('a value of a dump that its column does not take', () => {
  eachDialect(null, (_use, engine) => {
    it.each(MISFITS)(
      'is named by its place where the engine looks: %s',
      async (column, value, why) => {
        const source = await madeOn('sqlite');
        await sql`insert into thing (id) values (1), (2)`.execute(source.db);
        await sql`insert into thing (id, ${sql.id(column)}) values (3, ${sql.raw(value)})`.execute(
          source.db,
        );
        const place = 'Row 3 of thing in the backup cannot be restored into PostgreSQL database';
        const found = {
          sqlite: { restored: { changed: 0 } },
          postgres: {
            message: expect.stringMatching(
              new RegExp(`^${place} .+: its ${column} is ${why}\\. Nothing was written\\.$`),
            ),
            details: { table: 'thing', column, row: 3, violation: 'value' },
            hint: expect.stringContaining('Mend the row'),
          },
        }[engine];
        const ended = await restoredOn(engine, await dumped(source)).catch((error) => error);
        expect(ended).toMatchObject(found);
      },
    );

    it('is named by the rows among which it is, where nothing more is known', async () => {
      const source = await madeOn('sqlite');
      await sql`drop table account`.execute(source.db);
      await sql`create table account (id integer, "left" integer, "right" integer)`.execute(
        source.db,
      );
      await sql`insert into account values (1, 1, 1), (1, 2, 2)`.execute(source.db);
      await expect(restoredOn(engine, await dumped(source))).rejects.toMatchObject({
        message: expect.stringMatching(
          /^One of the rows 1 to 2 of account in the backup cannot be restored: .+ refused "insert into account": .+\. Nothing was written\.$/,
        ),
        details: { table: 'account', violation: 'unique' },
      });
    });
  });
});
