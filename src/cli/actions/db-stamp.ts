import type { Action } from '../command.ts';
import { chosen } from '../domains.ts';
import { eachDomain } from '../each-domain.ts';
import { goings } from '../migrating.ts';
import { withApp } from '../with-app.ts';

/** Notes revisions as applied without running them; prints what was noted. */
export const run: Action = async (context, { json, force }, ...words) => {
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
};
