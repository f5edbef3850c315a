import { CogniforceError } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { domainsOf } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Brings managed databases to their newest revision; makes them when they are missing. */
export const dbUpgrade: Command = {
  name: 'db upgrade',
  summary: 'Bring a database to its newest revision; make it when it is missing',
  help: `Several of these at once do no harm: one does the work, the others find it done.
Open WebUI's own database is never upgraded: Open WebUI does that itself.`,
  arguments: [['[domain]', 'one of them; without: all that are ours']],
  options: JSON_OPTION,

  async run(context, { json }, domain) {
    return withApp(context, 'process', async (app) => {
      for (const { handle, schema } of domainsOf(app, domain)) {
        if (schema === 'external') {
          if (domain === undefined) continue;
          throw new CogniforceError(
            'USAGE',
            `${handle.name} belongs to Open WebUI, which upgrades it itself; Cogniforce only reads it.`,
          );
        }
        const { from, to, applied } = await handle.migrations.upgrade({
          onStep: (revision) => context.out.progress(`${handle.name}: ${revision}`),
        });
        if (json) context.out.json({ domain: handle.name, from, to, applied });
        else if (applied.length === 0) context.out.line(`${handle.name}: up to date at ${to.join(', ')}`);
        else context.out.line(`${handle.name}: applied ${applied.join(', ')}`);
      }
      return OK;
    });
  },
};
