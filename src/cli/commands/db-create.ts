import { describeAddress } from '../../data/index.ts';
import { type Command, JSON_OPTION } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { eachDomain } from '../each-domain.ts';
import { withApp } from '../with-app.ts';

/** Makes databases of ours, empty, where they are missing. */
export const dbCreate: Command = {
  name: 'db create',
  summary: 'Make a database, empty, where it is missing; db upgrade does that by itself, too',
  arguments: [['[domain...]', 'one of them, or all; without: all that are ours']],
  options: JSON_OPTION,

  async run(context, { json }, ...words) {
    return withApp(context, 'maintain', async (app) => {
      const domains = writable(chosen(app, words, 0));
      return eachDomain(context, domains, json, async ({ name, handle }) => {
        const created = await handle.migrations.create();
        const database = describeAddress(handle.address);
        if (json) context.out.json({ domain: name, database, created });
        else context.out.line(`${name}: ${database} ${created ? 'made' : 'is there already'}`);
      });
    });
  },
};
