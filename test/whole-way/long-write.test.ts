import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../support/each-dialect.ts';
import { freshAddress } from '../support/fresh-address.ts';
import { served } from '../support/served.ts';
import { twoDomains } from '../support/two-domains.ts';

const BASE = '/api/v1/analytics';
const ROWS = 10_000;

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

      const write = await begunWrite(app);
      // A question that waited for the write would wait for ever: it goes on until they are answered.
      for (const path of ASKED) expect((await get(`${BASE}/${path}`)).status).toBe(200);
      expect(await write.end()).toBe('taken back');
    });
  });
});

/** A transaction that has written, on the connection that runs work on; it goes on until its end, and nothing of it stays. */
async function begunWrite({ own }: Awaited<ReturnType<typeof twoDomains>>['app']) {
  const undo = new Error('taken back');
  const hasWritten = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const transaction = own.db.transaction().execute(async (tx) => {
    await sql`
      insert into setting (key, value)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(ROWS)})
      select 'bulk ' || i, '' from n`.execute(tx);
    hasWritten.resolve();
    await mayEnd.promise;
    throw undo;
  });
  const ended = transaction.catch((error: unknown) => (error === undo ? 'taken back' : error));
  await Promise.race([hasWritten.promise, ended]);
  return {
    end: () => {
      mayEnd.resolve();
      return ended;
    },
  };
}
