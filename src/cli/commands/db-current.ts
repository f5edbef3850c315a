import { ERRORS } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { domainsOf, states } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Prints the revision that each database is at. */
export const dbCurrent: Command = {
  name: 'db current',
  summary: 'Show the revision that each database is at',
  arguments: [['[domain]', 'one of them; without: all']],
  options: JSON_OPTION,

  async run(context, { json }, domain) {
    return withApp(context, 'inspect', async (app) => {
      const found = await states(domainsOf(app, domain));
      for (const { domain: name, applied, release, pending, error } of found) {
        if (json) {
          context.out.json({ domain: name, applied, release, error });
          continue;
        }
        const head = error === null && applied.length > 0 && pending.length === 0 && !release;
        const what = applied.join(', ') || 'no revision';
        const more = release ? ` (Open WebUI ${release})` : head ? ' (head)' : '';
        context.out.line(`${name}: ${error ?? `${what}${more}`}`);
      }
      const failed = found.find(({ code }) => code !== null);
      return failed?.code ? ERRORS[failed.code].exit : OK;
    });
  },
};
