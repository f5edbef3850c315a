import { ERRORS } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { chosen, type DomainRevision, exitCodeOf, states } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Exits 0 when every managed domain is at its newest revision, else 65, so that a deployment can wait for it. */
export const dbStatus: Command = {
  name: 'db status',
  summary: 'Show which revisions each database has and which it lacks; change nothing',
  arguments: [['[domain...]', 'one of them, or all; without: all']],
  options: JSON_OPTION,

  async run(context, { json }, ...words) {
    return withApp(context, 'inspect', async (app) => {
      const found = await states(chosen(app, words, 0).domains);
      for (const state of json ? found : []) context.out.json(state);
      if (!json) context.out.table(found.map(rowOf));
      const behind = found.some(({ pending }) => pending.length > 0);
      return exitCodeOf(found) || (behind ? ERRORS.SCHEMA_BEHIND.exit : OK);
    });
  },
};

function rowOf({ domain, database, schema, applied, pending, error }: DomainRevision) {
  const missing = schema === 'external' ? 'Open WebUI’s own affair' : pending.join(', ') || '-';
  return {
    domain,
    database,
    revision: applied.join(', ') || '-',
    pending: missing,
    state: error ?? (pending.length > 0 ? 'behind' : 'up to date'),
  };
}
