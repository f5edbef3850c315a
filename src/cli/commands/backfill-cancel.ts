import { type Command, JSON_OPTION } from '../command.ts';

/** Notes that it is cancelled; the process that carries it out looks once a second. */
export const backfillCancel: Command = {
  name: 'backfill cancel',
  summary: 'End a backfill for good; what it has stored stays',
  help: `Without an id: the one that goes on, else the newest that is paused. What is under way ends within seconds.

Examples:
  cogniforce backfill cancel
  cogniforce backfill cancel 3f2f0d1e-6c1b-4e57-9c0a-0d8f0f6f2a11`,
  arguments: [['[id]', 'id of the backfill, as cogniforce backfill list shows it']],
  options: JSON_OPTION,
  action: () => import('../actions/backfill-cancel.ts'),
};
