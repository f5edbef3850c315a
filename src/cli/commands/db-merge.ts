import { CogniforceError } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { messageOf, tellWritten } from '../new-revision.ts';
import { withApp } from '../with-app.ts';

/** Writes a revision that follows several heads, so that there is one again. */
export const dbMerge: Command = {
  name: 'db merge',
  summary: 'Write a revision that joins several heads and does nothing else',
  help: 'Only in a clone: npm run -s cogniforce -- db merge cogniforce -m "join the branches"',
  arguments: [
    ['[domain-or-revision...]', 'the domain, then the heads to join; without: all heads'],
  ],
  options: {
    '-m, --message <text>': 'what is joined',
    '--rev-id <id>': 'its id, instead of one that is made of the message',
    ...JSON_OPTION,
  },

  async run(context, { message, revId, json }, ...words) {
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
  },
};
