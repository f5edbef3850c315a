import { type CompiledQuery, type DatabaseConnection, DummyDriver, Kysely } from 'kysely';
import { CogniforceError } from '../../kernel/errors.ts';
import { describeColumn, describeIndex, describeShape } from '../describe-shape.ts';
import type { UntypedTables } from '../dialects/engine.ts';
import { wholeIndex } from '../shape.ts';
import { foldSpace, neutralDialect, sqlText } from '../sql-text.ts';
import { changedShape } from './changed-shape.ts';
import type { RevisionGraph } from './graph.ts';
import { isPerEngine } from './live-operations.ts';
import type { Operations, Revision } from './operations.ts';
import { Shapes } from './shapes.ts';
import { type ChangeStep, stepsOf } from './table-change.ts';

type Note = (...step: unknown[]) => void;
type Settings = Operations['settings'];

/**
 * All that a revision does in both directions, as plain data: the same on every engine, from source and build, and for
 * every content of a database.
 *
 * Errors  MIGRATION_INVALID naming a revision that does not get through without rows.
 */
export function rehearsed(revision: Revision, settings: Settings): Promise<readonly unknown[]> {
  const known = REHEARSALS.get(revision)?.get(settings);
  if (known !== undefined) return known;
  const steps = rehearse(revision, () => stepsOfBoth(revision, settings));
  const ofRevision = REHEARSALS.get(revision) ?? new WeakMap();
  REHEARSALS.set(revision, ofRevision.set(settings, steps));
  return steps;
}

/** A revision does not change while the process lives, and is asked for more than once on every start. */
const REHEARSALS = new WeakMap<Revision, WeakMap<Settings, Promise<readonly unknown[]>>>();

async function stepsOfBoth(revision: Revision, settings: Settings): Promise<readonly unknown[]> {
  const steps: unknown[] = [];
  const record: Note = (...step) => {
    steps.push(step);
  };
  await revision.upgrade(recording(record, settings));
  record('downgrade');
  await revision.downgrade(recording(record, settings));
  return steps;
}

/**
 * The tables that a database at these heads has, as far as operations made them: what SQL of a revision's own makes is
 * known to databases alone.
 *
 * Errors  MIGRATION_INVALID naming a revision that does not fit those before it.
 */
export async function shapesAt(
  graph: RevisionGraph,
  heads: readonly string[],
  settings: Settings,
): Promise<Shapes> {
  const shapes = new Shapes();
  for (const revision of graph.upTo(heads)) {
    await rehearse(revision, () => revision.upgrade(tracking(shapes, settings)));
  }
  return shapes;
}

/** Does something with a revision where no rows are. Errors: MIGRATION_INVALID naming the revision. */
export async function rehearse<T>({ revision }: Revision, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const isOurs = cause instanceof CogniforceError && cause.code === 'MIGRATION_INVALID';
    const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
    const what = isOurs ? 'does not fit the history' : 'cannot be rehearsed on an empty database';
    const text = `Revision ${revision} ${what}: ${reason}.`;
    throw new CogniforceError('MIGRATION_INVALID', text, { revision }, { cause });
  }
}

function recording(record: Note, settings: Settings): Operations {
  return {
    createTable: async (table) => record('createTable', describeShape(table)),
    dropTable: async (name) => record('dropTable', name),
    renameTable: async (from, to) => record('renameTable', from, to),
    changeTable: async (name, change) =>
      record('changeTable', name, ...stepsOf(change).map(describeStep)),
    alterTable: async (before, after, { convert = {}, anew = false } = {}) =>
      record(
        'alterTable',
        describeShape(before),
        describeShape(after),
        Object.entries(convert).map(([column, value]) => [column, sqlText(value)]),
        ...(anew ? ['anew'] : []),
      ),
    createIndex: async (table, index, { concurrently = false } = {}) =>
      record(
        'createIndex',
        table,
        describeIndex(wholeIndex(index)),
        ...(concurrently ? ['concurrently'] : []),
      ),
    dropIndex: async (name) => record('dropIndex', name),
    execute: async (statement) =>
      record(
        'execute',
        isPerEngine(statement)
          ? { sqlite: sqlText(statement.sqlite), postgres: sqlText(statement.postgres) }
          : sqlText(statement),
      ),
    declare: async () => {},
    db: unreal(record),
    settings,
  };
}

function describeStep(step: ChangeStep): unknown {
  switch (step.kind) {
    case 'addColumn':
    case 'changeColumn': {
      const values = step.values === null ? null : sqlText(step.values);
      return { ...step, column: describeColumn(step.column), values };
    }
    case 'addCheck':
      return { ...step, condition: sqlText(step.condition) };
    case 'addIndex':
      return { ...step, index: describeIndex(step.index) };
    default:
      return step;
  }
}

function tracking(shapes: Shapes, settings: Settings): Operations {
  const ignore = async () => {};
  const change: Operations['changeTable'] = async (name, changing) => {
    shapes.change(name, changedShape(shapes.get(name), stepsOf(changing)));
  };
  return {
    createTable: async (table) => shapes.put(table),
    dropTable: async (name) => shapes.drop(name),
    renameTable: async (from, to) => shapes.rename(from, to),
    changeTable: change,
    declare: change,
    alterTable: async (before, after) => shapes.replace(before, after),
    createIndex: async (table, index) => shapes.addIndex(table, wholeIndex(index)),
    dropIndex: async (name) => shapes.dropIndex(name),
    execute: ignore,
    db: unreal(() => {}),
    settings,
  };
}

/** Notes the text of every statement, without its parameters, and finds nothing. */
function unreal(record: Note): Operations['db'] {
  return new Kysely<UntypedTables>({ dialect: neutralDialect(new RecordingDriver(record)) });
}

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
