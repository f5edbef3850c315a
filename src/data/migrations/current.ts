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
        remedy: `Update Cogniforce, or go back with the version that made it: ${heads.map((head) => `cogniforce db downgrade ${domain} ${head}`).join(' and ')}`,
      },
    );
  }
  if (pending.length === 0) return;
  const at = applied.length === 0 ? 'has no revision yet' : `is at revision ${applied.join(', ')}`;
  const lacks = `${database} is behind: it ${at} and lacks ${pending.join(', ')}`;
  const command = `Run: cogniforce db upgrade ${domain}`;
  if (heads.length <= 1) {
    throw new CogniforceError('SCHEMA_BEHIND', `${lacks}.`, { domain, pending, remedy: command });
  }
  throw new CogniforceError(
    'SCHEMA_BEHIND',
    `${lacks}; its history has ${heads.length} heads (${heads.join(', ')}).`,
    {
      domain,
      pending,
      remedy: `${command} heads (all of them), or join them: cogniforce db merge ${domain}`,
    },
  );
}
