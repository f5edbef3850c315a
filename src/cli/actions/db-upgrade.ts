import type { MigrationResult } from '../../data/index.ts';
import type { Action } from '../command.ts';
import { migrateAll, type Way } from '../migrating.ts';

/** Brings databases to their newest revisions, and prints each; with --sql the statements alone. */
export const run: Action = (context, options, ...words) => {
  const way: Way = {
    direction: 'upgrade',
    fallback: 'head',
    go: (migrations, target, given) => migrations.upgrade({ target, ...given }),
    wordsFor,
  };
  return migrateAll(context, way, options, words);
};

function wordsFor({ to, applied }: MigrationResult): string {
  if (applied.length > 0) return `applied ${applied.join(', ')}`;
  return to.length === 0 ? 'has no revision yet' : `up to date at ${to.join(', ')}`;
}
