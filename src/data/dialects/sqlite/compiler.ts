import { type RawNode, SqliteQueryCompiler } from 'kysely';

/** SQLite's SQL; the collation "C", the only one in which both engines sort text alike, is called `binary` here. */
export class SqliteCompiler extends SqliteQueryCompiler {
  protected override visitRaw(node: RawNode): void {
    const sqlFragments = node.sqlFragments.map((fragment) =>
      fragment.replaceAll('collate "C"', 'collate binary'),
    );
    super.visitRaw({ ...node, sqlFragments });
  }
}
