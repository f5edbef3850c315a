import { type Action, OK } from '../command.ts';
import { withApp } from '../with-app.ts';

/** Ends every session, also those of other processes; says how many. */
export const run: Action = async (context, { json }) => {
  return withApp(context, 'inspect', async ({ own }) => {
    const ended = await own.repositories.sessions.endAll();
    if (json) context.out.json({ ended });
    else context.out.line(`${ended} ${ended === 1 ? 'session' : 'sessions'} ended.`);
    return OK;
  });
};
