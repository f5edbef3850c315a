import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import { isMissing } from '../dialects/missing.ts';
import type { MigratorOptions } from './migration.ts';

/**
 * The same parts by the direct way, where there is one: for what changes the database.
 *
 * Errors  CONFIG_INVALID where it leads to another database, or to another schema of it: one would be migrated and the other
 *         one used. DATABASE_* where that cannot be found out.
 */
export async function directly(parts: MigratorOptions): Promise<MigratorOptions> {
  const { direct } = parts;
  if (direct === null) return parts;
  const there = { ...parts, ...direct };
  const [used, changed] = await Promise.all([placeOf(parts), placeOf(there)]);
  const isSame =
    used === MISSING || changed === MISSING
      ? nameOf(parts.address) === nameOf(direct.address)
      : used === changed || used === null || changed === null;
  if (isSame) return there;
  throw new CogniforceError(
    'CONFIG_INVALID',
    `${describeAddress(direct.address)} is not where statements to ${describeAddress(parts.address)} go: the direct URL must lead to the same database and schema.`,
    { domain: parts.domain },
  );
}

const MISSING = Symbol('missing');

/** Null: it is not told. */
async function placeOf({
  engine,
  db,
}: Pick<MigratorOptions, 'engine' | 'db'>): Promise<string | null | typeof MISSING> {
  return engine.identity(db).catch((error: unknown) => {
    if (isMissing(error)) return MISSING;
    throw error;
  });
}

/** Of a database that is not there yet nothing else is known. */
function nameOf(address: DatabaseAddress): string {
  return address.engine === 'postgres' ? address.database : address.file;
}
