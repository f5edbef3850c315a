import { type Command, JSON_OPTION } from '../command.ts';

/** Signs everybody out, on every process. */
export const sessionsEnd: Command = {
  name: 'sessions end',
  summary: 'Sign everybody out, in every process, at once',
  help: `A session that a process could not write down, since the database of the figures could not be written, ends with
that process alone.

Examples:
  cogniforce sessions end`,
  options: JSON_OPTION,
  action: () => import('../actions/sessions-end.ts'),
};
