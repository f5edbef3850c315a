import { describe, expect, it } from 'vitest';
import {
  DEFAULT_POOL_SIZE,
  DEFAULT_RECYCLE_SECONDS,
  DEFAULT_TIMEOUT_SECONDS,
} from '../data/dialects/postgres/connection.ts';
import { DEFAULT_WAIT_SECONDS } from '../data/dialects/sqlite/index.ts';
import { STATEMENT_TIMEOUT_MS } from '../data/domain/domain.ts';
import { settingsOf, variablesOf } from './database-settings.ts';

describe('settings of a domain', () => {
  it.each(['external', 'managed'] as const)(
    'say what the data layer does with a database that is %s where it is told nothing',
    (schema) => {
      const settings = settingsOf({ name: 'shop', schema });
      expect(settings.size.unset).toBe(`\`${DEFAULT_POOL_SIZE}\``);
      expect(settings.recycleSeconds.unset).toBe(`\`${DEFAULT_RECYCLE_SECONDS}\``);
      expect(settings.statementTimeoutMs.unset).toBe(`\`${STATEMENT_TIMEOUT_MS[schema] / 1000}\``);
      expect(settings.timeoutSeconds.unset).toBe(
        `\`${DEFAULT_TIMEOUT_SECONDS}\`; SQLite: \`${DEFAULT_WAIT_SECONDS}\``,
      );
    },
  );

  it('begin with its name, and ask whose it is only where it is not ours in any case', () => {
    const ours = variablesOf({ name: 'my-shop', schema: 'managed' });
    expect(ours.every((name) => name.startsWith('MY_SHOP_DATABASE_'))).toBe(true);
    const theirs = variablesOf({ name: 'my-shop', schema: 'external' });
    expect(theirs).toEqual([...ours, 'MY_SHOP_DATABASE_OWNERSHIP']);
  });
});
