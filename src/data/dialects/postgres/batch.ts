import { CompiledQuery, type DatabaseConnection, DummyDriver, Kysely } from 'kysely';
import type { UntypedKysely, UntypedTables } from '../engine.ts';
import { dialectOver } from './dialect.ts';

/** What gives no rows and takes no values: nobody waits for the answer of one before saying the next. */
const DEFINITION = /^\s*(?:create|alter|drop|comment|delete|update)\b(?!.*\breturning\b)/is;

/** A transaction to which definitions are sent together. */
export interface Batch {
  readonly db: UntypedKysely;
  /** Sends those that wait. Errors: what the first of them meets. */
  flush(): Promise<void>;
}

/**
 * Keeps definitions until something is asked, and sends them in one message: a history is a hundred statements, and most
 * of the time that they take is the way to the server and back.
 *
 * A definition that fails is therefore reported at the next question, or at `flush`.
 */
export function batched(tx: UntypedKysely): Batch {
  let waiting: string[] = [];
  async function flush(): Promise<void> {
    const statements = waiting;
    waiting = [];
    if (statements.length > 0) await tx.executeQuery(CompiledQuery.raw(statements.join(';\n')));
  }
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery) {
      if (query.parameters.length === 0 && DEFINITION.test(query.sql)) {
        waiting.push(query.sql);
        return { rows: [] as R[] };
      }
      await flush();
      return tx.executeQuery<R>(query as CompiledQuery<R>);
    },
    streamQuery() {
      throw new TypeError('read in short batches by key: no cursor is held open');
    },
  };
  const dialect = dialectOver(() => new OneConnection(connection));
  return { db: new Kysely<UntypedTables>({ dialect }), flush };
}

class OneConnection extends DummyDriver {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    super();
    this.#connection = connection;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
}
