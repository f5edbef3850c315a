import { type Command, JSON_OPTION } from '../command.ts';
import { chosen } from '../domains.ts';
import { eachDomain } from '../each-domain.ts';
import { goings } from '../migrating.ts';
import { withApp } from '../with-app.ts';

/** Says that a database is at a revision, and runs nothing. */
export const dbStamp: Command = {
  name: 'db stamp',
  summary: 'Note that a database is at a revision, and run nothing',
  help: `For a database that came there by another way, and to accept a revision that was edited on purpose. The schema is
compared first: where it is not what the revision makes, it is refused.

Examples:
  cogniforce db stamp cogniforce head
  cogniforce db stamp cogniforce cf002 --force`,
  arguments: [
    ['<domain|target...>', 'a domain, or all (without: all that are ours), and a target'],
  ],
  options: { '--force': 'note it, whatever the schema is', ...JSON_OPTION },

  async run(context, { json, force }, ...words) {
    return withApp(context, 'maintain', async (app) => {
      const all = await goings(chosen(app, words));
      const found = all.map((going) => ({ ...going, name: going.domain.name }));
      return eachDomain(context, found, json, async ({ domain, target }) => {
        const options = { force: force === true };
        const { from, to, applied } = await domain.handle.migrations.stamp(target, options);
        const at = to.length === 0 ? 'no revision' : to.join(', ');
        if (json) context.out.json({ domain: domain.name, from, to, applied });
        else context.out.line(`${domain.name}: noted as at ${at}`);
      });
    });
  },
};
