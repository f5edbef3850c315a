import { CogniforceError } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { MigrationState } from './state.ts';

/**
 * Makes sure that a database is at the heads of its history, where nobody may bring it there now.
 *
 * Errors  SCHEMA_ADOPTABLE, SCHEMA_DRIFT for heads that overlap, SCHEMA_BEHIND, SCHEMA_UNKNOWN where it is ahead; each with the command that mends it.
 */
export function checkIsCurrent(
  { domain, applied, heads, pending, unknown, refusal }: MigrationState,
  address: DatabaseAddress,
): void {
  if (refusal?.code === 'SCHEMA_ADOPTABLE' || refusal?.code === 'SCHEMA_DRIFT') throw refusal;
  const database = describeAddress(address);
  if (unknown.length > 0) {
    throw new CogniforceError(
      'SCHEMA_UNKNOWN',
      `${database} is ahead: it is at revision ${unknown.join(', ')}, which this version does not know.`,
      {
        domain,
        revisions: unknown,
        remedy: `Update Cogniforce, or go back with the version that made it: cogniforce db downgrade ${domain} ${heads.join(' ')}`,
      },
    );
  }
  if (pending.length === 0) return;
  const at = applied.length === 0 ? 'has no revision yet' : `is at revision ${applied.join(', ')}`;
  throw new CogniforceError(
    'SCHEMA_BEHIND',
    `${database} is behind: it ${at} and lacks ${pending.join(', ')}.`,
    { domain, pending, remedy: `Run: cogniforce db upgrade ${domain}` },
  );
}
