import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import type { Database } from '../config/index.ts';
import { breaker, type DatabaseAddress } from '../data/index.ts';
import { type CogniforceRepositories, cogniforce } from '../domains/cogniforce/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { appFigures } from './figures.ts';

function figuresAt(address: DatabaseAddress, limitMs = 5_000) {
  const gate = breaker();
  const database = { address, application: 'cogniforce', pool: {} } as Database;
  const figures = appFigures({ database, breaker: gate }, limitMs);
  onTestFinished(() => figures.close());
  return { ...figures, gate };
}

const quick = ({ aggregates }: CogniforceRepositories) => aggregates.bounds();

/** Each of its statements is quick, and it comes to no end. */
async function slow({ aggregates }: CogniforceRepositories): Promise<never> {
  for (;;) await aggregates.bounds();
}

describe('figures for many readers', () => {
  eachDialect(cogniforce, (use) => {
    it('come from other routes while one is slow, which is then said of it', async () => {
      const { ask } = figuresAt(use().address, 5_000);
      await ask('quick', {}, quick);
      const late = [1, 2, 3].map((days) => ask('slow', { days }, slow));
      const said = Promise.allSettled(late);
      for (let times = 0; times < 5; times += 1) expect(await ask('quick', {}, quick)).toBeNull();
      const codes = (await said).map((each) => each.status === 'rejected' && each.reason.code);
      expect(codes).toEqual(Array.from({ length: 3 }, () => 'QUESTION_TOO_SLOW'));
    });

    it('are computed once for all who ask the same at once', async () => {
      const { ask } = figuresAt(use().address);
      let times = 0;
      const counted = (from: CogniforceRepositories) => {
        times += 1;
        return quick(from);
      };
      await Promise.all(Array.from({ length: 200 }, () => ask('summary', { days: 7 }, counted)));
      expect(times).toBe(1);
    });

    it('are refused at once while the database is known to be down', async () => {
      const { ask, gate } = figuresAt(use().address);
      gate.open(new CogniforceError('DATABASE_UNREACHABLE', 'It is away.'));
      await expect(ask('quick', {}, quick)).rejects.toMatchObject({ message: 'It is away.' });
    });
  });
});
