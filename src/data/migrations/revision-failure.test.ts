import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { historyOf, openHistory } from '../../../test/support/history.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import {
  bigint,
  type DatabaseAddress,
  describeAddress,
  integer,
  type Operations,
  type Revision,
  table,
  text,
} from '../index.ts';

const supplier = table('supplier', {
  id: integer(),
  name: text(),
  size: bigint(),
}).primaryKey('id');

type Step = Partial<Revision> & { readonly upgrade: (op: Operations) => Promise<void> };

/** A database with a supplier, and two revisions to come, of which the second fails. */
async function failureOf(address: DatabaseAddress, failing: Step, between: Partial<Step> = {}) {
  const handle = openHistory(
    address,
    historyOf({
      shop001_first: { upgrade: (op) => op.createTable(supplier) },
      shop002_innocent: { upgrade: (op) => op.createIndex('supplier', byName), ...between },
      shop003_failing: failing,
    }),
  );
  await handle.migrations.upgrade({ target: 'shop001_first' });
  await sql`insert into supplier (id, name, size) values (1, 'Jane Doe', 3000000000)`.execute(
    handle.db,
  );
  const error = await handle.migrations.upgrade().catch((thrown: unknown) => thrown);
  const { applied } = await handle.migrations.state();
  await handle.close();
  if (!(error instanceof CogniforceError)) throw new TypeError('no failure of ours');
  const message = error.message.replaceAll(describeAddress(address), 'THE DATABASE');
  return { ...error, message, hint: error.hint, applied };
}

const byName = { name: 'supplier_by_name', parts: ['name'] };
const ROWS = 'Mend the rows that do not fit, or the revision, then run it again.';

describe('a revision that the database refuses', () => {
  eachDialect(null, (use, engine) => {
    const fails = (upgrade: Step['upgrade']) => failureOf(use().address, { upgrade });

    it('is named with the table, the rule and the database, and nothing was changed', async () => {
      const found = await fails((op) =>
        op.changeTable('supplier', (each) => each.addCheck('one', sql`size < 5`)),
      );
      const reason = {
        sqlite: 'cannot make what is wanted of the table supplier: CHECK constraint failed: one',
        postgres:
          'refused "alter table supplier": check constraint "one" of relation "supplier" is violated by some row',
      }[engine];
      expect(found).toMatchObject({
        code: 'DATABASE_FAILED',
        message: `Revision shop003_failing could not be applied: THE DATABASE ${reason}. Nothing was changed.`,
        hint: ROWS,
        applied: ['shop001_first'],
        details: { revision: 'shop003_failing', direction: 'upgrade', violation: 'check' },
      });
    });

    it('is named with the statement, and without a value, when its own SQL fails', async () => {
      const found = await fails((op) =>
        op.execute(sql`insert into supplier (id, name, size) values (1, 'Jane Doe', 2)`),
      );
      expect(found.message).toMatch(
        /^Revision shop003_failing could not be applied: THE DATABASE refused "insert into supplier": .*(?:unique|UNIQUE) .*\. Nothing was changed\.$/,
      );
      expect(found.hint).toBe(ROWS);
      expect(JSON.stringify(found)).not.toContain('Jane');
    });

    it('is told why a value does not fit, and never the value', async () => {
      const found = await fails((op) => op.execute(sql`update supplier set id = 'Jane'`));
      const reason = {
        sqlite: 'datatype mismatch',
        postgres: 'a text is no value of the type that it is to become (integer, SQLSTATE 22P02)',
      }[engine];
      expect(found.message).toContain(`refused "update supplier": ${reason}. Nothing was changed.`);
      expect(found).toMatchObject({ hint: ROWS, details: { violation: 'value' } });
      expect(JSON.stringify(found)).not.toContain('Jane');
    });

    it('is told with the hint that fits when it is the statement that is wrong', async () => {
      const found = await fails((op) => op.execute(sql`update nowhere set a = 1`));
      expect(found.message).toContain('refused "update nowhere": ');
      expect(found.hint).toBe('Mend the revision, then run it again.');
    });

    it('says what stays where it could not all be one transaction', async () => {
      const found = await failureOf(
        use().address,
        { upgrade: (op) => op.execute(sql`update nowhere set a = 1`) },
        { transactional: false },
      );
      const end = {
        sqlite: 'Nothing was changed.',
        postgres: 'Nothing of it was changed; done before it, and kept: shop002_innocent.',
      }[engine];
      expect(found.message.endsWith(end)).toBe(true);
      const heads = { sqlite: ['shop001_first'], postgres: ['shop002_innocent'] };
      expect(found.applied).toEqual(heads[engine]);
    });

    it('says of one outside of a transaction that what it did stays', async () => {
      const { message } = await failureOf(use().address, {
        transactional: false,
        upgrade: (op) => op.execute(sql`update nowhere set a = 1`),
      });
      const end = {
        sqlite: 'Nothing was changed.',
        postgres:
          'It runs outside of a transaction: what it did until then stays, and the next time it is run again from its beginning.',
      }[engine];
      expect(message.endsWith(end)).toBe(true);
    });
  });
});

describe('a revision that throws by itself', () => {
  eachDialect(null, (use) => {
    it('is told in its own words, with its name and the way', async () => {
      const text = 'no supplier called ACME:\n  load the price list first';
      const found = await failureOf(use().address, {
        upgrade: async ({ db }) => {
          const { rows } = await sql`select 1 from supplier`.execute(db);
          if (rows.length > 0) throw new Error(text);
        },
      });
      expect(found).toMatchObject({
        code: 'MIGRATION_INVALID',
        message:
          'Revision shop003_failing could not be applied to THE DATABASE: no supplier called ACME: load the price list first. Nothing was changed.',
        hint: 'This is what the revision says itself: do what it asks for, or mend it.',
        applied: ['shop001_first'],
      });
    });

    it('is told by its class alone where its words may hold a value', async () => {
      const found = await failureOf(use().address, {
        upgrade: async ({ db }) => {
          const { rows } = await sql<{ name: string }>`select name from supplier`.execute(db);
          for (const { name } of rows) JSON.parse(name);
        },
      });
      expect(found).toMatchObject({
        code: 'MIGRATION_INVALID',
        message:
          'Revision shop003_failing could not be applied to THE DATABASE: it met a SyntaxError; LOG_LEVEL=debug says where. Nothing was changed.',
        hint: 'Mend the revision, then run it again.',
      });
      expect(JSON.stringify(found)).not.toContain('Jane');
    });

    it('is told on the way back, too', async () => {
      const handle = openHistory(
        use().address,
        historyOf({
          first: {
            upgrade: async () => {},
            downgrade: async ({ db }) => {
              const { rows } = await sql`select 1 as one`.execute(db);
              if (rows.length > 0) throw new Error('there is no way back');
            },
          },
        }),
      );
      await handle.migrations.upgrade();
      await expect(handle.migrations.downgrade('base')).rejects.toMatchObject({
        code: 'MIGRATION_INVALID',
        message: `Revision first could not be taken back in ${describeAddress(use().address)}: there is no way back. Nothing was changed.`,
      });
      await handle.close();
    });
  });
});
