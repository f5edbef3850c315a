import { Kysely } from 'kysely';
import type { DatabaseAddress } from '../address.ts';
import { withDeadline } from '../deadline.ts';
import type { Engine, PoolOptions, UntypedKysely, UntypedTables } from '../dialects/engine.ts';
import { engineOf } from '../dialects/index.ts';
import { inTime } from '../in-time.ts';
import type { TableRecord } from '../table.ts';
import { type Breaker, guarded } from './breaker.ts';
import type { Domain, RepositoryTools } from './domain.ts';

/** How questions are asked of a database. */
export interface ReadingOptions {
  readonly address: DatabaseAddress;
  /** How many are answered at once, each on a connection of its own, which is opened when it is needed. */
  readonly places: number;
  /** How long one may take. */
  readonly limitMs: number;
  readonly pool: PoolOptions;
  readonly application: string;
  readonly breaker: Breaker;
}

/** Questions of a database of ours, beside the work that is done in it. */
export interface Reading<Repositories> {
  /**
   * Lets `work` ask in one snapshot: whatever is written meanwhile, its parts belong together. Nothing can be written.
   *
   * Errors  QUESTION_TOO_SLOW after the limit, when the database has ended the statement; DATABASE_*.
   */
  ask<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** Waits for what runs, then closes every connection. */
  close(): Promise<void>;
}

/** After the limit, when it is not a statement that is slow: a file or a connection that does not even open. */
const GRACE_MS = 5_000;

/** Opens a domain for questions; nothing is connected yet. */
export function openReading<T extends TableRecord, Repositories>(
  domain: Domain<T, Repositories, 'managed'>,
  options: ReadingOptions,
): Reading<Repositories> {
  const { address, places, limitMs, pool, application, breaker } = options;
  const engine = engineOf(address);
  const dialect = engine.connect(address, {
    readOnly: true,
    convert: true,
    pool,
    statementTimeoutMs: limitMs,
    application,
    places,
  });
  const db = new Kysely<UntypedTables>({ dialect: guarded(dialect, breaker) });
  return {
    ask: (work) => {
      const asked = withDeadline(limitMs, () =>
        db
          .transaction()
          .setIsolationLevel('repeatable read')
          .execute((tx) => work(domain.repositories(tx as never, toolsOf(engine, tx)))),
      );
      return inTime(address, asked, limitMs + GRACE_MS);
    },
    close: () => db.destroy(),
  };
}

function toolsOf(engine: Engine, tx: UntypedKysely): RepositoryTools {
  const writesNothing = () => {
    throw new TypeError('questions hold nothing');
  };
  return {
    find: () => engine.findColumns(tx),
    epochMs: engine.epochMs,
    within: writesNothing,
    renew: writesNothing,
  };
}
