import type { TableMetadata } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Lack, TablesOf } from '../../../data/index.ts';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { tables } from '../tables/index.ts';

export type Tables = TablesOf<typeof tables>;
export type Db = ReadonlyKysely<Tables>;

/** Without these it is not Open WebUI's database, whatever it is called. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  chat: ['id', 'user_id', 'chat', 'created_at', 'updated_at'],
  user: ['id', 'role'],
};

/** Without these it is read all the same, but for what they cost. */
const OPTIONAL: readonly (readonly [table: string, column: string, cost: string])[] = [
  ['alembic_version', 'version_num', 'the release of Open WebUI cannot be named'],
  ['chat', 'meta', 'chats that the server made for itself are counted as those of a person'],
  ['chat_message', 'usage', 'usage of answers comes from the document alone'],
  ['group', 'name', 'nothing is told apart by groups'],
];

/** What this very database has: releases and forks differ, and no revision tells all. */
export interface Features {
  has(table: string, column?: string): boolean;
  /** What the reader cannot do without and is not there: `table "chat"`, `column "chat.updated_at"`. */
  readonly missing: readonly string[];
}

export interface FeatureDetection {
  /** As it is now: Open WebUI may have been updated meanwhile. */
  look(): Promise<Features>;
  /** As last seen. Errors: SCHEMA_FOREIGN where it is not Open WebUI's database. */
  required(): Promise<Features>;
}

/** Finds out what the connected database has, and remembers it. */
export function detectFeatures(db: Db): FeatureDetection {
  let seen: Promise<Features> | null = null;
  const look = () => {
    const looking = db.introspection.getTables().then(featuresOf);
    seen = looking;
    looking.catch(() => {
      if (seen === looking) seen = null;
    });
    return looking;
  };
  return {
    look,
    async required() {
      const features = await (seen ?? look());
      if (features.missing.length === 0) return features;
      seen = null;
      throw new CogniforceError(
        'SCHEMA_FOREIGN',
        `Open WebUI's database has no ${features.missing.join(', no ')}.`,
        { domain: 'openwebui', missing: features.missing },
      );
    },
  };
}

/** What the reader would use and this database does not have, now. */
export async function lacksOf(db: Db): Promise<Lack[]> {
  const { has, missing } = featuresOf(await db.introspection.getTables());
  const required = missing.map((what) => ({
    // `table "chat"`, `column "chat.id"`
    name: what.replace(/^\w+ "|"$/g, ''),
    required: true,
    cost: 'nothing can be read without it',
  }));
  const optional = OPTIONAL.filter(([table, column]) => !has(table, column)).map(
    ([table, column, cost]) => ({ name: `${table}.${column}`, required: false, cost }),
  );
  return [...required, ...optional];
}

function featuresOf(found: readonly TableMetadata[]): Features {
  const columns = new Map(
    inOneSchema(found).map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]),
  );
  const has = (table: string, column?: string) => {
    const names = columns.get(table);
    return names !== undefined && (column === undefined || names.has(column));
  };
  const missing = Object.entries(REQUIRED).flatMap(([table, wanted]) => {
    if (!has(table)) return [`table "${table}"`];
    return wanted.flatMap((column) => (has(table, column) ? [] : [`column "${table}.${column}"`]));
  });
  return { has, missing };
}

/** On PostgreSQL other schemas may hold tables of the same names: the one with the chats counts. */
function inOneSchema(found: readonly TableMetadata[]): readonly TableMetadata[] {
  const schemas = found.filter(({ name }) => name === 'chat').map(({ schema }) => schema);
  if (schemas.length === 0) return found;
  const schema = schemas.includes('public') ? 'public' : schemas[0];
  return found.filter((table) => table.schema === schema);
}
