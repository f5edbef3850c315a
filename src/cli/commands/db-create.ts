import { type Command, JSON_OPTION } from '../command.ts';

/** Makes databases of ours, empty, where they are missing. */
export const dbCreate: Command = {
  name: 'db create',
  summary: 'Make a database, empty, where it is missing; db upgrade does that by itself, too',
  arguments: [['[domain...]', 'one of them, or all; without: all that are ours']],
  options: JSON_OPTION,
  action: () => import('../actions/db-create.ts'),
};
