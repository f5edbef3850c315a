import type { Command } from '../command.ts';
import { MIGRATION_OPTIONS } from '../options.ts';

/** Brings databases of ours to a revision; makes them when they are missing. */
export const dbUpgrade: Command = {
  name: 'db upgrade',
  summary: 'Bring a database to its newest revision; make it when it is missing',
  help: `All or nothing; several of these at once do no harm: one does the work, the others find it done.
Open WebUI's own database is never upgraded: Open WebUI does that itself.

A target is head (without: this), heads (all of them, where there are several), a revision or the unique beginning
of one, or +2 for two from where the database is. For --sql also from:to; where a revision goes by rows that it reads, the
script fails if there are any, and changes nothing: do that one without --sql first.

Examples:
  cogniforce db upgrade
  cogniforce db upgrade cogniforce +1
  cogniforce db upgrade cogniforce cf003:head --sql --engine postgres`,
  arguments: [['[domain|target...]', 'a domain, or all (without: all that are ours), and how far']],
  options: MIGRATION_OPTIONS,
  action: () => import('../actions/db-upgrade.ts'),
};
