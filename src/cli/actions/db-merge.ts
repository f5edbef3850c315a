import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { messageOf, tellWritten } from '../new-revision.ts';
import { withApp } from '../with-app.ts';

/** Writes a revision that joins heads; prints the path of its file. */
export const run: Action = async (context, { message, revId, json }, ...words) => {
  return withApp(context, 'maintain', async (app) => {
    const which = chosen(app, words);
    const [domain, ...others] = writable(which);
    if (domain === undefined || others.length > 0) {
      const names = app.domains.map(({ name }) => name).join(', ');
      throw new CogniforceError('USAGE', `Say first whose heads are to be joined: ${names}.`);
    }
    const written = await domain.handle.migrations.merge({
      message: messageOf(message),
      revisions: which.rest,
      ...(typeof revId === 'string' ? { id: revId } : {}),
    });
    tellWritten(context, domain.name, written, json === true);
    return OK;
  });
};
