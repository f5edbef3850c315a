import { type Command, JSON_OPTION } from '../command.ts';

/** Where a history branches, and where branches come together; needs no connection. */
export const dbBranches: Command = {
  name: 'db branches',
  summary: 'Show the revisions at which a history branches or comes together',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-branches.ts'),
};
