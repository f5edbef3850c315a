import fc from 'fast-check';
import { type TableShape, table } from '../../../src/data/index.ts';
import { renamed } from '../../../src/data/migrations/autogenerate/renames.ts';
import { anySchema, NAMES } from './any-schema.ts';
import { FEATURES, type Table, withFeature } from './features.ts';

/** Pairs of columns that may be one under two names. */
const OTHER_NAMES: readonly (readonly [from: string, to: string])[] = [
  ['m', 'amount'],
  ['w', 'word'],
  ['note', 'text'],
];

/** Two schemas: any two, or one and what a few steps have made of it, new names among them. */
export const anyChange: fc.Arbitrary<readonly [readonly TableShape[], readonly TableShape[]]> =
  fc.oneof(
    fc.tuple(anySchema, anySchema),
    anySchema.chain((before) =>
      fc
        .record({
          renamesTable: fc.boolean(),
          pairs: fc.subarray([...OTHER_NAMES]),
          features: fc.subarray([...FEATURES.keys()], { maxLength: 3 }),
          drops: fc.nat(3),
        })
        .map(({ renamesTable, pairs, features, drops }) => {
          const named = withOtherNames(before, renamesTable, pairs);
          const after = named.map((shape) => features.reduce(withFeature, asTable(shape)));
          const indexes = after.map((shape) => ({
            ...shape,
            indexes: shape.indexes.slice(drops % (shape.indexes.length + 1)),
          }));
          return [before, indexes] as const;
        }),
    ),
  );

function withOtherNames(
  before: readonly TableShape[],
  renamesTable: boolean,
  pairs: typeof OTHER_NAMES,
): TableShape[] {
  const free = NAMES.find((name) => !before.some((shape) => shape.name === name));
  const [first] = before;
  const tables =
    renamesTable && first !== undefined && free !== undefined
      ? [{ from: first.name, to: free }]
      : [];
  const shapes = renamed(before, { tables, columns: [] });
  const columns = shapes.flatMap(({ name, columns }) =>
    pairs
      .filter(([from, to]) => from in columns && !(to in columns))
      .map(([from, to]) => ({ table: name, from, to })),
  );
  return renamed(shapes, { tables: [], columns });
}

/** The shape with the methods that a definition has. */
function asTable(shape: TableShape): Table {
  let made: Table = table(shape.name, shape.columns).primaryKey(...shape.primaryKeyColumns);
  for (const [name, columns] of Object.entries(shape.uniques)) made = made.unique(name, ...columns);
  for (const [name, condition] of Object.entries(shape.checks)) made = made.check(name, condition);
  for (const { name, columns, references, ...key } of shape.foreignKeys) {
    made = made.foreignKey(name, columns, { ...key, columns: references });
  }
  for (const { name, parts, unique, where } of shape.indexes) {
    const options = where === null ? {} : { where };
    made = unique ? made.uniqueIndex(name, parts, options) : made.index(name, parts, options);
  }
  return shape.describedAs === null ? made : made.comment(shape.describedAs);
}
