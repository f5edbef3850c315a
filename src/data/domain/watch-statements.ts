import type { CompiledQuery, Dialect } from 'kysely';
import { aroundConnection, aroundDriver } from './around-driver.ts';

/** Told of each statement as it begins, by its verb alone; what it gives is told how that ended, undefined: well. */
export type StatementWatcher = (verb: string) => ((error?: unknown) => void) | null;

/** The same dialect, with somebody who is told of its statements and sees neither text nor values. */
export function watched(dialect: Dialect, watcher: StatementWatcher): Dialect {
  return {
    ...dialect,
    createDriver() {
      const driver = dialect.createDriver();
      return aroundDriver(driver, {
        async acquireConnection(options) {
          const connection = await driver.acquireConnection(options);
          return aroundConnection(connection, async (query) => {
            const ended = watcher(verbOf(query));
            try {
              const result = await connection.executeQuery<never>(query);
              ended?.();
              return result;
            } catch (error) {
              ended?.(error);
              throw error;
            }
          });
        },
      });
    },
  };
}

/** `SELECT`; of a statement that somebody wrote whole, its first word. */
function verbOf({ query, sql }: CompiledQuery): string {
  const kind = /^(\w+)QueryNode$/.exec(query.kind)?.[1] ?? /^\s*(\w+)/.exec(sql)?.[1] ?? '';
  return kind.toUpperCase();
}
