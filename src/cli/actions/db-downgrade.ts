import type { MigrationResult } from '../../data/index.ts';
import type { Action } from '../command.ts';
import { migrateAll, type Way } from '../migrating.ts';

/** Takes revisions back, and prints each; what would be lost is refused unless it is allowed. */
export const run: Action = (context, options, ...words) => {
  const way: Way = {
    direction: 'downgrade',
    needsDomain: true,
    go: (migrations, target, given) => migrations.downgrade(target, given),
    wordsFor,
  };
  return migrateAll(context, way, options, words);
};

function wordsFor({ to, applied }: MigrationResult): string {
  const at = to.length === 0 ? 'nothing is left' : `at ${to.join(', ')}`;
  return applied.length === 0
    ? `nothing to take back, ${at}`
    : `took back ${applied.join(', ')}; ${at}`;
}
