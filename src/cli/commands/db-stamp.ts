import { type Command, JSON_OPTION } from '../command.ts';

/** Says that a database is at a revision, and runs nothing. */
export const dbStamp: Command = {
  name: 'db stamp',
  summary: 'Note that a database is at a revision, and run nothing',
  help: `For a database that came there by another way, and to accept a revision that was edited on purpose. The schema is
compared first: where it is not what the revision makes, it is refused.

Examples:
  cogniforce db stamp cogniforce head
  cogniforce db stamp cogniforce cf002 --force`,
  arguments: [
    ['<domain|target...>', 'a domain, or all (without: all that are ours), and a target'],
  ],
  options: { '--force': 'note it, whatever the schema is', ...JSON_OPTION },
  action: () => import('../actions/db-stamp.ts'),
};
