import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { dropIndex, renameColumn } from '../dialects/ddl.ts';
import type { Engine, SqlPerEngine, UntypedKysely } from '../dialects/engine.ts';
import { type TableShape, wholeIndex } from '../shape.ts';
import { refuseParameters } from '../sql-text.ts';
import { type ChangedShape, changedShape } from './changed-shape.ts';
import type { Guard } from './guard.ts';
import { demandsOfChange, lossesOfChange, lossesOfDrop, unrenamed } from './losses.ts';
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
}

/** Operations that really happen. */
export function liveOperations({ engine, db, settings, shapes, guard }: LiveParts): Operations {
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
  return {
    async createTable(table) {
      for (const statement of engine.createTable(table)) await define(statement);
      for (const index of table.indexes) {
        await engine.createIndex(db, table.name, index, { concurrently: false });
      }
      shapes.put(table);
      guard?.fresh.made(table.name);
    },
    async dropTable(name) {
      await guard?.refuse(lossesOfDrop(name));
      await define(sql`drop table ${sql.id(name)}`);
      shapes.drop(name);
      guard?.fresh.dropped(name);
    },
    async renameTable(from, to) {
      const shape = shapes.get(from);
      await engine.renameTable(db, shape, to);
      shapes.rename(from, to);
      guard?.fresh.renamed(from, to);
    },
    async changeTable(name, change) {
      const before = shapes.get(name);
      const changed = changedShape(before, stepsOf(change));
      for (const { from, to } of changed.renames) await define(renameColumn(name, from, to));
      await alter(before, changed);
      await engine.alterTable(db, changed.renamed, changed.after, changed);
      shapes.change(name, changed);
    },
    async alterTable(before, after, { convert = {}, anew = false } = {}) {
      await alter(before, { ...unrenamed(before, after), convert });
      await engine.alterTable(db, before, after, { convert, anew });
      shapes.replace(before, after);
      guard?.fresh.renamed(before.name, after.name);
    },
    async createIndex(table, given, { concurrently = false } = {}) {
      const index = wholeIndex(given);
      if (!concurrently) await guard?.warn(engine.indexLocks(table, index));
      await engine.createIndex(db, table, index, { concurrently });
      shapes.addIndex(table, index);
    },
    async dropIndex(name) {
      await define(dropIndex(name));
      shapes.dropIndex(name);
    },
    async declare(name, change) {
      shapes.change(name, changedShape(shapes.get(name), stepsOf(change)));
    },
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
