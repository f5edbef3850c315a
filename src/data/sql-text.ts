import {
  type CompiledQuery,
  type Dialect,
  type Driver,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';

/** A dialect whose spelling is the neutral one, the same whatever engine runs the statement in the end. */
export function neutralDialect(driver: Driver): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

const compiler = new Kysely<never>({ dialect: neutralDialect(new DummyDriver()) });

/** An expression of a schema as text, in one spelling for every engine, white space folded. */
export function sqlText(expression: RawBuilder<unknown>): string {
  const query = expression.compile(compiler);
  refuseParameters(query);
  return foldSpace(query.sql);
}

/** Errors: for what no engine takes in a definition. */
export function refuseParameters({ sql, parameters }: CompiledQuery): void {
  if (parameters.length === 0) return;
  throw new Error(`a schema cannot hold parameters: write constants with sql.lit() in ${sql}`);
}

/** What is in quotes, and what stands between words: white space and comments. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(?:\s|--[^\n]*|\/\*[\s\S]*?\*\/)+/g;

/** White space and comments between words as one blank; what is in quotes stays as it is. */
export function foldSpace(text: string): string {
  return text.replace(PIECES, (piece) => (/^['"]/.test(piece) ? piece : ' ')).trim();
}

/** The same without what is in quotes: the words of the language, and names that need no quotes. */
export function bareWords(text: string): string {
  return text
    .replace(PIECES, (piece) => (/^['"]/.test(piece) ? piece.slice(0, 1).repeat(2) : ' '))
    .trim();
}
