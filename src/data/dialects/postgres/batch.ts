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

/** Definitions of one message: while the server carries them out, the next ones are put into words. */
const TOGETHER = 12;

/**
 * Keeps definitions and sends some of them in one message: a history is a hundred statements, and most of the time that
 * they take is the way to the server and back.
 *
 * A definition that fails is therefore reported later, at the next question or at `flush` at the latest.
 */
export function batched(tx: UntypedKysely): Batch {
  let waiting: string[] = [];
  let sent: Promise<unknown> = Promise.resolve();
  /** Once what was sent before is done: a connection takes one message at a time. */
  async function send(): Promise<void> {
    const statements = waiting;
    waiting = [];
    await sent;
    if (statements.length === 0) return;
    sent = tx.executeQuery(CompiledQuery.raw(statements.join(';\n')));
    // Whoever waits for it next is told.
    sent.catch(() => {});
  }
  async function flush(): Promise<void> {
    await send();
    await sent;
  }
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery) {
      if (query.parameters.length === 0 && DEFINITION.test(query.sql)) {
        waiting.push(query.sql);
        if (waiting.length >= TOGETHER) await send();
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
