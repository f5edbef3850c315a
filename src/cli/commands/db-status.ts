import { ERRORS } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { domainsOf, states } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Exits 0 when every managed domain is at its newest revision, else 65, so that a deployment can wait for it. */
export const dbStatus: Command = {
  name: 'db status',
  summary: 'Show which revisions each database has and which it lacks; change nothing',
  arguments: [['[domain]', 'one of them; without: all']],
  options: JSON_OPTION,

  async run(context, { json }, domain) {
    return withApp(context, 'inspect', async (app) => {
      const found = await states(domainsOf(app, domain));
      if (json) for (const state of found) context.out.json(state);
      else {
        context.out.table(
          found.map((state) => ({
            domain: state.domain,
            database: state.database,
            revision: state.applied.join(', ') || '-',
            pending: state.schema === 'external' ? 'owned by Open WebUI' : state.pending.join(', ') || '-',
            state: state.error ?? (state.pending.length > 0 ? 'behind' : 'up to date'),
          })),
        );
      }
      const failed = found.find(({ code }) => code !== null);
      if (failed?.code) return ERRORS[failed.code].exit;
      return found.every(({ pending }) => pending.length === 0) ? OK : ERRORS.SCHEMA_BEHIND.exit;
    });
  },
};
