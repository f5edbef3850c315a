import { type Command, JSON_OPTION } from '../command.ts';

/** Notes that it is paused; the process that carries it out looks once a second. */
export const backfillPause: Command = {
  name: 'backfill pause',
  summary: 'Pause a backfill, wherever it is carried out; what is under way ends within seconds',
  help: `Without an id: the one that goes on. It goes on with cogniforce backfill resume.

Examples:
  cogniforce backfill pause
  cogniforce backfill pause 3f2f0d1e-6c1b-4e57-9c0a-0d8f0f6f2a11`,
  arguments: [['[id]', 'id of the backfill, as cogniforce backfill list shows it']],
  options: JSON_OPTION,
  action: () => import('../actions/backfill-pause.ts'),
};
