import fc from 'fast-check';
import type { RawBuilder } from 'kysely';
import {
  bigint,
  type Column,
  type Columns,
  type ForeignKey,
  integer,
  type TableShape,
  table,
} from '../../../src/data/index.ts';
import { canRefer } from '../../../src/data/migrations/autogenerate/conversions.ts';
import { uniqueOver } from '../../../src/data/migrations/autogenerate/work.ts';
import { COLUMNS, familyOf } from './families.ts';
import { FEATURES, type Table, withFeature } from './features.ts';

/** What random tables are called. */
export const NAMES = ['alpha', 'beta', 'gamma', 'Order'] as const;
const COMMENTS = [null, null, 'plain', `it's "odd" \`x\` \${y} \\ ✓`, 'two\nlines', 'a */ b -- c'];

const anyComment = fc.constantFrom(...COMMENTS);

function anyColumn(name: string): fc.Arbitrary<Column> {
  const { types, defaults } = familyOf(name);
  return fc
    .record({
      make: fc.constantFrom(...types),
      isNullable: fc.boolean(),
      byDefault: fc.constantFrom(null, ...defaults),
      comment: anyComment,
    })
    .map(({ make, isNullable, byDefault, comment }) => {
      let column: Column = make();
      if (isNullable) column = column.nullable();
      if (byDefault !== null && fits(column, byDefault)) column = column.default(byDefault);
      return comment === null ? column : column.comment(comment);
    });
}

/** A default of text is none of a number, and the other way about. */
function fits({ type }: Column, value: string | number | boolean | RawBuilder<unknown>): boolean {
  return type.kind === 'text' || type.kind === 'varchar'
    ? typeof value !== 'number'
    : typeof value !== 'object' || NUMBERS.has(type.kind);
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'bigint', 'double', 'numeric']);

const anyColumns: fc.Arbitrary<Columns> = fc
  .subarray(Object.keys(COLUMNS), { maxLength: 6 })
  .chain((names) =>
    fc.record({
      id: fc.constantFrom(integer(), bigint()),
      ...Object.fromEntries(names.map((name) => [name, anyColumn(name)])),
    }),
  );

const anyTable = (name: string): fc.Arbitrary<TableShape> =>
  fc
    .record({
      columns: anyColumns,
      comment: anyComment,
      features: fc.subarray([...FEATURES.keys()], { maxLength: 5 }),
      key: fc.constantFrom('id', 'id', 'n', 'none'),
    })
    .map(({ columns, comment, features, key }) => {
      const shape = features.reduce(withFeature, withKey(table(name, columns), key));
      return comment === null ? shape : shape.comment(comment);
    });

function withKey(shape: Table, key: string): Table {
  if (key === 'none') return shape;
  const { n } = shape.columns;
  return key === 'id' || n === undefined || n.isNullable
    ? shape.primaryKey('id')
    : shape.primaryKey('id', 'n');
}

const anyKey = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  // Rows differ in these, so that each finds its parent.
  column: fc.constantFrom('n', 'w', 'word'),
  target: fc.constantFrom('id', 'id', 'n', 'w'),
  onDelete: fc.constantFrom('cascade', 'set null', 'restrict', 'no action'),
});

/** A whole schema: tables with rules of every kind that tie them together, to themselves and in circles. */
export const anySchema: fc.Arbitrary<readonly TableShape[]> = fc
  .subarray([...NAMES], { minLength: 0, maxLength: 3 })
  .chain((names) =>
    fc.record({
      tables: fc.tuple(...names.map(anyTable)),
      keys: fc.array(anyKey, { maxLength: 4 }),
      shared: fc.option(fc.nat(), { nil: null }),
    }),
  )
  .map(({ tables, keys, shared }) => {
    const all: TableShape[] = [...tables];
    for (const key of keys) tie(all, key as Wish);
    if (shared !== null && all.length > 0) shareName(all, shared % all.length);
    return all;
  });

type Wish = {
  readonly from: number;
  readonly to: number;
  readonly column: string;
  readonly target: string;
  readonly onDelete: ForeignKey['onDelete'];
};

function tie(all: TableShape[], wish: Wish): void {
  if (all.length === 0) return;
  const at = wish.from % all.length;
  const [own, other] = [all[at], all[wish.to % all.length]];
  const [column, target] = [own?.columns[wish.column], other?.columns[wish.target]];
  if (own === undefined || other === undefined || column === undefined || target === undefined) {
    return;
  }
  if (uniqueOver(other, [wish.target]).length === 0) return;
  if (!canRefer(column.type.kind, target.type.kind)) return;
  const name = `${own.name}_${wish.column}_key`;
  if (own.foreignKeys.some((key) => key.name === name)) return;
  const key: ForeignKey = {
    name,
    columns: [wish.column],
    table: other.name,
    references: [wish.target],
    onDelete: wish.onDelete,
  };
  all[at] = { ...own, foreignKeys: [...own.foreignKeys, key] };
}

/** An index whose name is the same whichever table has it. */
function shareName(all: TableShape[], at: number): void {
  const shape = all[at];
  if (shape === undefined) return;
  const index = { name: 'wanders', parts: ['id'], unique: false, where: null };
  all[at] = { ...shape, indexes: [...shape.indexes, index] };
}
