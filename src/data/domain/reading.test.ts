import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import type { DatabaseAddress } from '../address.ts';
import { breaker } from './breaker.ts';
import { defineDomain } from './domain.ts';
import { openReading } from './reading.ts';

/** The library, with questions that take as long as one likes. */
const asked = defineDomain({
  ...library,
  repositories: (db) => ({
    books: () => db.selectFrom('book').selectAll().orderBy('id').execute(),
    endless: () =>
      sql`with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n`.execute(
        db,
      ),
    write: () => db.deleteFrom('book').execute(),
  }),
});

function readingOf(address: DatabaseAddress, limitMs = 5_000) {
  const reading = openReading(asked, {
    ...{ address, limitMs, places: 2, pool: {}, application: 'cogniforce', breaker: breaker() },
  });
  onTestFinished(() => reading.close());
  return reading;
}

describe('questions of a database', () => {
  eachDialect(library, (use, engine) => {
    it('end at their limit, and keep nobody else from an answer', async () => {
      // Room for the start of a second process on a busy machine.
      const reading = readingOf(use().address, 6_000);
      await reading.ask(({ books }) => books());
      const began = performance.now();
      const slow = reading.ask(({ endless }) => endless());
      const failed = expect(slow).rejects.toMatchObject({ code: 'QUESTION_TOO_SLOW' });
      for (let times = 0; times < 5; times += 1) {
        expect(await reading.ask(({ books }) => books())).toHaveLength(2);
      }
      expect(performance.now() - began).toBeLessThan(6_000);
      await failed;
      expect(performance.now() - began).toBeLessThan(9_000);
      // Both places are there again.
      const both = [1, 2].map(() => reading.ask(({ books }) => books()));
      expect(await Promise.all(both)).toHaveLength(2);
    });

    if (engine === 'postgres')
      it('leave nothing running on the server', async () => {
        const reading = readingOf(use().address, 300);
        await expect(reading.ask(({ endless }) => endless())).rejects.toMatchObject({
          code: 'QUESTION_TOO_SLOW',
        });
        const { rows } = await sql<{ count: number }>`
        select count(*) as count from pg_stat_activity
        where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
      `.execute(use().db as never);
        expect(rows).toEqual([{ count: 0 }]);
      });

    it('end after several statements, none of which is too long alone', async () => {
      const reading = readingOf(use().address, 600);
      const began = performance.now();
      const slow = reading.ask(async ({ books }) => {
        for (;;) await books();
      });
      await expect(slow).rejects.toMatchObject({ code: 'QUESTION_TOO_SLOW' });
      expect(performance.now() - began).toBeLessThan(3_000);
      expect(await reading.ask(({ books }) => books())).toHaveLength(2);
    });

    it('see one state of the database from their first statement to their last', async () => {
      const reading = readingOf(use().address);
      const seen = await reading.ask(async ({ books }) => {
        const before = await books();
        await use().db.deleteFrom('book').execute();
        return [before.length, (await books()).length];
      });
      expect(seen).toEqual([2, 2]);
      expect(await reading.ask(({ books }) => books())).toEqual([]);
    });

    it('write nothing', async () => {
      const reading = readingOf(use().address);
      await expect(reading.ask(({ write }) => write())).rejects.toMatchObject({
        code: 'DATABASE_READ_ONLY',
      });
      expect(await reading.ask(({ books }) => books())).toHaveLength(2);
    });
  });
});
