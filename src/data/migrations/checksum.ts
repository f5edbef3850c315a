import { createHash } from 'node:crypto';
import { type CompiledQuery, type DatabaseConnection, DummyDriver, Kysely } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import { describeIndex, describeShape } from '../describe-shape.ts';
import type { UntypedTables } from '../dialects/engine.ts';
import { foldSpace, neutralDialect, sqlText } from '../sql-text.ts';
import { isPerEngine } from './live-operations.ts';
import type { Operations, Revision } from './operations.ts';

/**
 * What a revision does, as 64 hex digits: SHA-256 over its operations and SQL in both directions.
 *
 * It is rehearsed, not read: so it is the same from source and build, on every engine and for every content of a
 * database, and changes when the revision would do something else.
 *
 * Errors  MIGRATION_INVALID naming a revision that does not get through without rows.
 */
export async function checksum(
  revision: Revision,
  settings: Readonly<Record<string, unknown>>,
): Promise<string> {
  try {
    return await rehearse(revision, settings);
  } catch (cause) {
    if (cause instanceof CogniforceError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CogniforceError(
      'MIGRATION_INVALID',
      `Revision ${revision.revision} cannot be rehearsed on an empty database: ${reason}.`,
      { revision: revision.revision },
      { cause },
    );
  }
}

async function rehearse(
  revision: Revision,
  settings: Readonly<Record<string, unknown>>,
): Promise<string> {
  const steps: unknown[] = [];
  const record = (...step: unknown[]) => {
    steps.push(step);
  };
  await revision.upgrade(rehearsal(record, settings));
  record('downgrade');
  await revision.downgrade(rehearsal(record, settings));
  return createHash('sha256').update(JSON.stringify(steps)).digest('hex');
}

type Note = (...step: unknown[]) => void;

function rehearsal(record: Note, settings: Operations['settings']): Operations {
  return {
    createTable: async (table) => record('createTable', describeShape(table)),
    dropTable: async (name) => record('dropTable', name),
    alterTable: async (before, after, { convert = {} } = {}) =>
      record(
        'alterTable',
        describeShape(before),
        describeShape(after),
        Object.entries(convert).map(([column, value]) => [column, sqlText(value)]),
      ),
    createIndex: async (table, index) =>
      record('createIndex', table, describeIndex({ unique: false, where: null, ...index })),
    dropIndex: async (name) => record('dropIndex', name),
    execute: async (statement) =>
      record(
        'execute',
        isPerEngine(statement)
          ? { sqlite: sqlText(statement.sqlite), postgres: sqlText(statement.postgres) }
          : sqlText(statement),
      ),
    db: new Kysely<UntypedTables>({ dialect: neutralDialect(new RecordingDriver(record)) }),
    settings,
  };
}

/** Notes the text of every statement, without its parameters, and finds nothing. */
class RecordingDriver extends DummyDriver {
  readonly #record: Note;

  constructor(record: Note) {
    super();
    this.#record = record;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: async ({ sql }: CompiledQuery) => {
        this.#record('sql', foldSpace(sql));
        return { rows: [] };
      },
      streamQuery() {
        throw new TypeError('a revision cannot stream');
      },
    };
  }
}
