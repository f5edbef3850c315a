import type { TableMetadata } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { TablesOf } from '../../../data/index.ts';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { tables } from '../tables/index.ts';

export type Tables = TablesOf<typeof tables>;
export type Db = ReadonlyKysely<Tables>;

/** Without these it is not Open WebUI's database, whatever it is called. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  chat: ['id', 'user_id', 'chat', 'created_at', 'updated_at'],
  user: ['id', 'role'],
};

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
