import { describe, expect, it, vi } from 'vitest';
import { library } from '../../../test/support/domains/library.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Breaker, breaker } from './breaker.ts';
import { openDomain } from './domain.ts';

const away = new CogniforceError('DATABASE_UNREACHABLE', 'It is away.', { code: 'ECONNREFUSED' });

describe('a breaker', () => {
  eachDialect(library, (use) => {
    async function behind<T>(by: Breaker, work: (books: () => Promise<unknown[]>) => Promise<T>) {
      const handle = openDomain(library, use().address, { breaker: by });
      try {
        return await work(handle.repositories.books);
      } finally {
        await handle.close();
      }
    }

    it('tells the known reason and asks nothing while it is open', async () => {
      const by = breaker({ retryInSeconds: () => 7 });
      await behind(by, async (books) => {
        by.open(away);
        await expect(books()).rejects.toMatchObject({
          code: 'DATABASE_UNREACHABLE',
          message: 'It is away.',
          details: { code: 'ECONNREFUSED', retryAfterSeconds: 7 },
        });
        by.close();
        expect(await books()).toHaveLength(2);
      });
    });

    it('lets those through who look whether it is back, and nobody else meanwhile', async () => {
      const by = breaker();
      await behind(by, async (books) => {
        by.open(away);
        const [looked, asked] = await Promise.allSettled([by.through(books), books()]);
        expect(looked.status).toBe('fulfilled');
        expect(asked.status).toBe('rejected');
      });
    });

    it('lets a transaction go on that has begun', async () => {
      const by = breaker();
      const handle = openDomain(library, use().address, { breaker: by });
      const rows = await handle.db.transaction().execute(async (tx) => {
        by.open(away);
        return tx.selectFrom('book').select('id').execute();
      });
      expect(rows).toHaveLength(2);
      await handle.close();
    });
  });

  it('says that somebody could not reach the database', async () => {
    const onUnreachable = vi.fn();
    const handle = openDomain(
      library,
      { engine: 'sqlite', file: '/nowhere/library.db' },
      { breaker: breaker({ onUnreachable }) },
    );
    await expect(handle.repositories.books()).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    });
    expect(onUnreachable).toHaveBeenCalledTimes(1);
    await handle.close();
  });
});
