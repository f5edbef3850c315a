import { CogniforceError } from '../../kernel/errors.ts';
import type { Index, TableShape } from '../shape.ts';
import { type ChangedShape, renamedTable } from './changed-shape.ts';

/** The tables of a schema as its history has made them so far. */
export class Shapes {
  readonly #tables = new Map<string, TableShape>();

  /** Errors: MIGRATION_INVALID where no revision has made it. */
  get(name: string): TableShape {
    const shape = this.#tables.get(name);
    if (shape !== undefined) return shape;
    throw new CogniforceError(
      'MIGRATION_INVALID',
      `No revision before this one has made the table ${name}.`,
      { table: name },
    );
  }

  has(name: string): boolean {
    return this.#tables.has(name);
  }

  /** In the order in which they were made. */
  all(): readonly TableShape[] {
    return [...this.#tables.values()];
  }

  copy(): Shapes {
    const copy = new Shapes();
    for (const shape of this.#tables.values()) copy.put(shape);
    return copy;
  }

  put(shape: TableShape): void {
    this.#tables.set(shape.name, shape);
  }

  drop(name: string): void {
    this.#tables.delete(name);
  }

  /** Keys of other tables follow the new name. */
  rename(from: string, to: string): void {
    const shape = this.get(from);
    this.#tables.delete(from);
    this.put(renamedTable(shape, to));
    for (const each of this.all()) {
      if (!each.foreignKeys.some(({ table }) => table === from)) continue;
      const foreignKeys = each.foreignKeys.map((key) =>
        key.table === from ? { ...key, table: to } : key,
      );
      this.put({ ...each, foreignKeys });
    }
  }

  /** Keys of other tables follow the new names of columns that they refer to. */
  change(name: string, { renames, after }: ChangedShape): void {
    for (const { from, to } of renames) this.#renameReferences(name, from, to);
    this.put(after);
  }

  replace(before: TableShape, after: TableShape): void {
    if (before.name !== after.name && this.has(before.name)) this.rename(before.name, after.name);
    this.put(after);
  }

  addIndex(table: string, index: Index): void {
    const shape = this.#tables.get(table);
    if (shape !== undefined) this.put({ ...shape, indexes: [...shape.indexes, index] });
  }

  /** Its name is unique in the whole schema. */
  dropIndex(name: string): void {
    for (const shape of this.all()) {
      const indexes = shape.indexes.filter((index) => index.name !== name);
      if (indexes.length < shape.indexes.length) this.put({ ...shape, indexes });
    }
  }

  #renameReferences(table: string, from: string, to: string): void {
    for (const each of this.all()) {
      if (each.name === table || !each.foreignKeys.some((key) => key.table === table)) continue;
      const references = (key: TableShape['foreignKeys'][number]) =>
        key.references.map((name) => (name === from ? to : name));
      const foreignKeys = each.foreignKeys.map((key) =>
        key.table === table ? { ...key, references: references(key) } : key,
      );
      this.put({ ...each, foreignKeys });
    }
  }
}
