import { type Command, JSON_OPTION } from '../command.ts';

/** Every revision of a domain; needs no connection, and marks where a database is that answers. */
export const dbHistory: Command = {
  name: 'db history',
  summary: 'Show every revision, the newest first; of Open WebUI what is known',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-history.ts'),
};
