import { isOperationNodeSource, type RawBuilder } from 'kysely';
import { CogniforceError } from '../kernel/errors.ts';
import type { Column } from './column.ts';
import { type Columns, type IndexPart, isDescending } from './shape.ts';
import { sqlText } from './sql-text.ts';

/**
 * Looks at what a table is given while it is written down, whatever the compiler was told of it.
 *
 * Errors  MIGRATION_INVALID naming the table, the part and what is wrong with it.
 */
export function partsOf(table: string, columns: Columns) {
  const refuse = (what: string, fault: string): never => {
    throw new CogniforceError('MIGRATION_INVALID', `Table ${table}: ${what} ${fault}.`, {
      table,
      remedy: 'Mend the definition of the table.',
    });
  };
  const expression = (what: string, value: RawBuilder<unknown>) => {
    if (!isOperationNodeSource(value)) refuse(what, 'is no expression: write it with sql`...`');
    try {
      sqlText(value);
    } catch (cause) {
      refuse(what, `cannot be written down: ${cause instanceof Error ? cause.message : cause}`);
    }
  };
  const column = (what: string, name: string) => {
    if (Object.hasOwn(columns, name)) return;
    refuse(what, `names the column ${String(name)}, which the table does not have`);
  };
  const list = (what: string, names: readonly string[]) => {
    if (Array.isArray(names) && names.length > 0) return;
    refuse(what, 'names no columns: expected a list of at least one');
  };
  const part = (what: string, given: IndexPart) => {
    if (typeof given === 'string') column(what, given);
    else if (isOperationNodeSource(given)) expression(what, given as RawBuilder<unknown>);
    else if (given && isDescending(given)) column(what, given.descending);
    else refuse(what, 'has a part that is neither a column nor an expression');
  };
  return {
    columns(what: string, names: readonly string[]): void {
      list(what, names);
      for (const name of names) column(what, name);
    },
    expression,
    index(what: string, parts: readonly IndexPart[], where: RawBuilder<unknown> | undefined): void {
      list(what, parts as readonly string[]);
      for (const each of parts) part(what, each);
      if (where !== undefined) expression(what, where);
    },
    foreignKey(what: string, names: readonly string[], target: Target | undefined): void {
      this.columns(what, names);
      const { table: other, columns: references } = target ?? {};
      if (typeof other !== 'string' || !Array.isArray(references)) {
        refuse(what, "leads nowhere: expected { table: 'other', columns: ['id'] }");
      } else if (references.length !== names.length) {
        refuse(
          what,
          `has not as many columns as it refers to: ${names.length} and ${references.length}`,
        );
      } else if (other === table) this.columns(what, references);
    },
    definition(name: string, given: Column): void {
      const what = `its column ${name}`;
      if (typeof given?.type?.kind !== 'string') refuse(what, 'has no type: write text(), say');
      if (isOperationNodeSource(given.defaultTo)) {
        expression(`${what} has a default that`, given.defaultTo as RawBuilder<unknown>);
      }
    },
  };
}

interface Target {
  readonly table?: string;
  readonly columns?: readonly string[];
}
