import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when each database answers, else with the code of the first that does not. */
export const dbPing: Command = {
  name: 'db ping',
  summary: 'Ask each database whether it answers',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,
  action: () => import('../actions/db-ping.ts'),
};
