import { CogniforceError } from '../../kernel/errors.ts';
import { describeAddress } from '../address.ts';
import { isMissing } from '../dialects/missing.ts';
import type { MigratorOptions } from './migration.ts';

/**
 * The same parts by the direct way, where there is one: for what changes the database.
 *
 * Errors  CONFIG_INVALID where it leads to another database: one would be migrated and the other one used.
 */
export async function directly(parts: MigratorOptions): Promise<MigratorOptions> {
  const { direct, engine } = parts;
  if (direct === null) return parts;
  const there = { ...parts, ...direct };
  const [used, changed] = await Promise.all([parts, there].map(({ db }) => identityOf(engine, db)));
  if (used === changed || used === null || changed === null) return there;
  throw new CogniforceError(
    'CONFIG_INVALID',
    `${describeAddress(direct.address)} is not the database that ${describeAddress(parts.address)} is: the direct URL must lead to the same one.`,
    { domain: parts.domain },
  );
}

/** Null where it cannot be told: it is not there yet, or this role may not ask. What keeps it from being used is said later. */
async function identityOf(
  engine: MigratorOptions['engine'],
  db: MigratorOptions['db'],
): Promise<string | null> {
  return engine.identity(db).catch((error: unknown) => {
    if (isMissing(error) || error instanceof CogniforceError) return null;
    throw error;
  });
}
