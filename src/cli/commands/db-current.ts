import { type Command, JSON_OPTION } from '../command.ts';

/** Prints the revision that each database is at. */
export const dbCurrent: Command = {
  name: 'db current',
  summary: 'Show the revision that each database is at',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-current.ts'),
};
