import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../support/each-dialect.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { served } from '../support/served.ts';
import { twoDomains } from '../support/two-domains.ts';

const BASE = '/api/v1/analytics';
/** Far above what any of these takes, far below what the write does. */
const MOST_MS = 1_000;
const ROWS = 300_000;

/** What an open page asks for; each needs a session, and so a look at who is signed in. */
const ASKED = ['auth', 'summary', 'daily-trend', 'health', 'runs', 'questions', 'backfills'];

describe('while a run is in the middle of a large write', () => {
  eachDialect(null, (use) => {
    it('every question is answered as if nothing were written', async () => {
      const source = await freshAddress('sqlite');
      onTestFinished(() => source.drop());
      const { app, start } = await twoDomains(source.address, use().address);
      onTestFinished(() => app.close());
      await start();
      const { get } = await served(app);
      for (const path of ASKED) expect((await get(`${BASE}/${path}`)).status).toBe(200);

      const write = largeWrite(app);
      let isWriting = true;
      const written = write.finally(() => {
        isWriting = false;
      });
      let [answers, longestMs] = [0, 0];
      while (isWriting) {
        for (const path of ASKED) {
          const began = performance.now();
          const { status } = await get(`${BASE}/${path}`);
          expect(status).toBe(200);
          longestMs = Math.max(longestMs, performance.now() - began);
          answers += 1;
        }
      }
      expect(await written).toBe('taken back');
      expect(answers).toBeGreaterThan(2 * ASKED.length);
      expect(longestMs).toBeLessThan(MOST_MS);
    });
  });
});

/** One statement of the connection that runs work on, in a transaction of which nothing stays. */
async function largeWrite({ own }: Awaited<ReturnType<typeof twoDomains>>['app']) {
  const undo = new Error('taken back');
  const transaction = own.db.transaction().execute(async (tx) => {
    await sql`
      insert into setting (key, value)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(ROWS)})
      select 'bulk ' || i, '' from n`.execute(tx);
    throw undo;
  });
  return transaction.catch((error: unknown) => (error === undo ? 'taken back' : error));
}
