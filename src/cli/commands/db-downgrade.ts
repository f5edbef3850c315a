import type { Command } from '../command.ts';
import { MIGRATION_OPTIONS } from '../options.ts';

/** Takes revisions of databases of ours back. */
export const dbDowngrade: Command = {
  name: 'db downgrade',
  summary: 'Take revisions of a database back, the newest first',
  help: `All or nothing. What a revision made goes with it: where that holds rows, it is refused without --allow-data-loss;
make a backup first.

A target is a revision that stays, or the unique beginning of one, base for none, or -1 to take back the newest. For
--sql from:to, since no database is asked where it is.

Examples:
  cogniforce db downgrade cogniforce -1
  cogniforce db downgrade cogniforce base --allow-data-loss
  cogniforce db downgrade cogniforce head:cf003 --sql`,
  arguments: [['<domain|target...>', 'a domain, or all that are ours, and how far']],
  options: MIGRATION_OPTIONS,
  action: () => import('../actions/db-downgrade.ts'),
};
