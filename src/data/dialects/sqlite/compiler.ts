import {
  DummyDriver,
  Kysely,
  type RawBuilder,
  type RawNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { refuseParameters } from '../../sql-text.ts';

/**
 * SQLite's SQL; the collation "C", the only one in which both engines sort text alike, is called `binary` here.
 *
 * `octet_length(cast(column as text))`, which PostgreSQL needs for JSON, is asked without the cast: the length of a value
 * stands before it, and the value itself, which may be very long, is not read.
 */
export class SqliteCompiler extends SqliteQueryCompiler {
  protected override visitRaw(node: RawNode): void {
    const sqlFragments = node.sqlFragments.map((fragment) =>
      fragment.replaceAll('collate "C"', 'collate binary'),
    );
    super.visitRaw({ ...node, sqlFragments: withoutCast(sqlFragments) });
  }
}

const nowhere = new Kysely<never>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteCompiler(),
  },
});

/** The definition as SQLite is told it; nobody who listens to a database hears of it. */
export function sqliteText(definition: RawBuilder<unknown>): string {
  const query = definition.compile(nowhere);
  refuseParameters(query);
  return query.sql;
}

const BEFORE = 'octet_length(cast(';
const BEHIND = ' as text))';

function withoutCast(fragments: readonly string[]): readonly string[] {
  const isLength = fragments.length === 2 && fragments[0] === BEFORE && fragments[1] === BEHIND;
  return isLength ? ['octet_length(', ')'] : fragments;
}
