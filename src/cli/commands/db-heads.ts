import { type Command, JSON_OPTION } from '../command.ts';

/** The revisions that nobody follows; needs no connection. */
export const dbHeads: Command = {
  name: 'db heads',
  summary: 'Show the newest revision of each domain: several, where two teams have branched',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-heads.ts'),
};
