import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { dropIndex, renameColumn } from '../dialects/ddl.ts';
import type { Engine, SqlPerEngine, UntypedKysely } from '../dialects/engine.ts';
import { type TableShape, wholeIndex } from '../shape.ts';
import { refuseParameters } from '../sql-text.ts';
import { type ChangedShape, changedShape } from './changed-shape.ts';
import type { Guard } from './guard.ts';
import { demandsOfChange, lossesOfChange, lossesOfDrop, unrenamed } from './losses.ts';
import { refuseNewNameClash } from './name-clash.ts';
import type { Operations } from './operations.ts';
import type { Shapes } from './shapes.ts';
import { stepsOf } from './table-change.ts';

/** What operations really happen with. */
export interface LiveParts {
  readonly engine: Engine;
  /** The transaction, or the connection where there is none. */
  readonly db: UntypedKysely;
  readonly settings: Operations['settings'];
  /** The tables as the history has made them; every operation carries them on. */
  readonly shapes: Shapes;
  /** Looks at what is at stake before it is done; null: nothing can be, since the place is empty. */
  readonly guard: Guard | null;
  /** Whether names are refused that PostgreSQL takes for one; false for what was applied long ago. Default: they are. */
  readonly refusesClashes?: boolean;
}

/** Operations that really happen. */
export function liveOperations(parts: LiveParts): Operations {
  const { engine, db, settings, shapes, guard, refusesClashes = true } = parts;
  const run = async (statement: RawBuilder<unknown>) => {
    await statement.execute(db);
  };
  const define = async (statement: RawBuilder<unknown>) => {
    const query = statement.compile(db);
    refuseParameters(query);
    await db.executeQuery(query);
  };
  const alter = async (before: TableShape, change: Omit<ChangedShape, 'renames'>) => {
    const { renamed, after, convert } = change;
    await guard?.demand(demandsOfChange(before.name, change));
    await guard?.refuse(lossesOfChange(before.name, change));
    await guard?.warn(engine.locks(renamed, after, convert));
  };
  /** `becomes` is what the history then knows; it is looked at before anything happens. */
  const settle = async (becomes: (shapes: Shapes) => void, work: () => Promise<void>) => {
    if (refusesClashes) {
      const next = shapes.copy();
      becomes(next);
      refuseNewNameClash(shapes, next);
    }
    await work();
    becomes(shapes);
  };
  return {
    createTable: (table) =>
      settle(
        (next) => next.put(table),
        async () => {
          for (const statement of engine.createTable(table)) await define(statement);
          for (const index of table.indexes) {
            await engine.createIndex(db, table.name, index, { concurrently: false });
          }
          guard?.fresh.made(table.name);
        },
      ),
    async dropTable(name) {
      await guard?.refuse(lossesOfDrop(name));
      await define(sql`drop table ${sql.id(name)}`);
      shapes.drop(name);
      guard?.fresh.dropped(name);
    },
    renameTable: (from, to) =>
      settle(
        (next) => next.rename(from, to),
        async () => {
          await engine.renameTable(db, shapes.get(from), to);
          guard?.fresh.renamed(from, to);
        },
      ),
    async changeTable(name, change) {
      const changed = changedShape(shapes.get(name), stepsOf(change));
      await settle(
        (next) => next.change(name, changed),
        async () => {
          for (const { from, to } of changed.renames) await define(renameColumn(name, from, to));
          await alter(shapes.get(name), changed);
          await engine.alterTable(db, changed.renamed, changed.after, changed);
        },
      );
    },
    alterTable: (before, after, { convert = {}, anew = false } = {}) =>
      settle(
        (next) => next.replace(before, after),
        async () => {
          await alter(before, { ...unrenamed(before, after), convert });
          await engine.alterTable(db, before, after, { convert, anew });
          guard?.fresh.renamed(before.name, after.name);
        },
      ),
    createIndex(table, given, { concurrently = false } = {}) {
      const index = wholeIndex(given);
      return settle(
        (next) => next.addIndex(table, index),
        async () => {
          if (!concurrently) await guard?.warn(engine.indexLocks(table, index));
          await engine.createIndex(db, table, index, { concurrently });
        },
      );
    },
    async dropIndex(name) {
      await define(dropIndex(name));
      shapes.dropIndex(name);
    },
    declare: (name, change) =>
      settle(
        (next) => next.change(name, changedShape(next.get(name), stepsOf(change))),
        async () => {},
      ),
    execute: (statement) => run(isPerEngine(statement) ? statement[engine.name] : statement),
    db,
    settings,
  };
}

/** Whether there is one text for each engine. */
export function isPerEngine(
  statement: RawBuilder<unknown> | SqlPerEngine,
): statement is SqlPerEngine {
  return 'sqlite' in statement;
}
