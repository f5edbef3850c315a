import { sql } from 'kysely';
import { jsonDigest } from '../../kernel/json-digest.ts';
import { describeShape } from '../describe-shape.ts';
import { digestOf } from '../drift.ts';
import { packageVersion } from '../package-version.ts';
import { type SchemaWords, wordOf } from '../words.ts';
import type { MigratorOptions } from './migration.ts';
import { makeTables } from './replay.ts';
import { hasModelWords, type ModelWordsRow, VERSION_TABLES } from './version-tables.ts';

type Options = Pick<MigratorOptions, 'engine' | 'address' | 'db' | 'models' | 'settings'>;

/** The words of every model, in the order of the models: they are made for that, in a place that is thrown away. */
export async function wordsOfModels(options: Options): Promise<SchemaWords> {
  const { engine, address, db, models } = options;
  return engine.scratch(address, db, async (tx) => {
    await makeTables({ ...options, tx }, models);
    const { tables } = await engine.words(tx, VERSION_TABLES);
    const inOrder = models.flatMap(({ name }) => {
      const words = wordOf(tables, name);
      return words === null ? [] : [[name, words] as const];
    });
    return { tables: Object.fromEntries(inOrder) };
  });
}

/**
 * The digest of the models' words that this server gave when it was asked last; null: it was not, or for other models, or
 * as another version.
 *
 * What a server makes of tables depends on nothing else, so it need not make them again.
 */
export async function keptDigest(
  options: Options,
  tableNames: readonly string[],
): Promise<string | null> {
  if (!hasModelWords(tableNames)) return null;
  const { engine, db } = options;
  const { rows } = await sql<Pick<ModelWordsRow, 'words'>>`
    select words from model_words where models = ${modelsOf(options)} and server = ${engine.version}
  `
    .execute(db)
    // A role that may not read the note gets on without; whatever else it is, the next question meets it, too.
    .catch(() => ({ rows: [] }));
  return rows[0]?.words ?? null;
}

/**
 * Asks the server what it makes of the models, and keeps the digest instead of any older one.
 *
 * Errors  DATABASE_LOCKED where somebody else holds what it would be written to: an upgrade is not to wait for that.
 */
export async function keepDigest(options: Options): Promise<void> {
  const { engine, db } = options;
  const models = modelsOf(options);
  const words = digestOf(await wordsOfModels(options));
  await engine.inPassing(db, async (tx) => {
    await sql`delete from model_words where models <> ${models}`.execute(tx);
    await sql`
      insert into model_words (models, server, words) values (${models}, ${engine.version}, ${words})
      on conflict (models) do update set server = excluded.server, words = excluded.words
    `.execute(tx);
  });
}

/** The models, and what turns them into statements: a clone has other ways to word them without another version. */
function modelsOf({ engine, db, models }: Options): string {
  const statements = models.flatMap((shape) =>
    engine.createTable(shape).map((each) => each.compile(db).sql),
  );
  return jsonDigest([packageVersion(), models.map(describeShape), statements]);
}
