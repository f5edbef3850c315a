import { type Command, JSON_OPTION, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Signs everybody out, on every process. */
export const sessionsEnd: Command = {
  name: 'sessions end',
  summary: 'Sign everybody out, in every process, at once',
  help: `A session that a process could not write down, since the database of the figures could not be written, ends with
that process alone.

Examples:
  cogniforce sessions end`,
  options: JSON_OPTION,

  async run(context, { json }) {
    return withApp(context, 'inspect', async ({ own }) => {
      const ended = await own.repositories.sessions.endAll();
      if (json) context.out.json({ ended });
      else context.out.line(`${ended} ${ended === 1 ? 'session' : 'sessions'} ended.`);
      return OK;
    });
  },
};
