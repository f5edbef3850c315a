import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { saltCheck } from '../kernel/pseudonym.ts';

type Settings = CogniforceRepositories['settings'];

/** Where figures come from. */
export type DataKind = 'demonstration' | 'real';

const KIND = 'data';
const SALT_CHECK = 'salt_check';

/**
 * Makes sure that the people in this database were hashed with this salt; the first one that comes is kept as its check.
 *
 * Errors: SALT_CHANGED.
 */
export async function checkSalt(settings: Settings, salt: string): Promise<void> {
  const check = saltCheck(salt);
  // Asked first: a database that can only be read has it already.
  const known = await settings.get(SALT_CHECK);
  if ((known ?? (await settings.keep(SALT_CHECK, check))) === check) return;
  throw new CogniforceError(
    'SALT_CHANGED',
    'The people in the database of the figures were hashed with another ANALYTICS_SALT, or with another cogniforce-salt.key beside it.',
  );
}

/**
 * Makes sure that invented and real data never meet in one database; the first run decides which it holds.
 *
 * Errors: DEMONSTRATION_MIXED.
 */
export async function checkKind(settings: Settings, kind: DataKind): Promise<void> {
  const kept = await settings.keep(KIND, kind);
  if (kept === kind) return;
  throw new CogniforceError(
    'DEMONSTRATION_MIXED',
    `These figures were made from ${kept} data, and Open WebUI’s database holds ${kind} data.`,
  );
}

/** Whether this database holds figures of a demonstration; false before the first run. */
export async function holdsDemonstration(settings: Settings): Promise<boolean> {
  return (await settings.get(KIND)) === 'demonstration';
}
