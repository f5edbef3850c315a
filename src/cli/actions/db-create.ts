import { describeAddress } from '../../data/index.ts';
import type { Action } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { eachDomain } from '../each-domain.ts';
import { withApp } from '../with-app.ts';

/** Makes the databases that are missing, empty; says which were there. */
export const run: Action = async (context, { json }, ...words) => {
  return withApp(context, 'maintain', async (app) => {
    const domains = writable(chosen(app, words, 0));
    return eachDomain(context, domains, json, async ({ name, handle }) => {
      const created = await handle.migrations.create();
      const database = describeAddress(handle.address);
      if (json) context.out.json({ domain: name, database, created });
      else context.out.line(`${name}: ${database} ${created ? 'made' : 'is there already'}`);
    });
  });
};
