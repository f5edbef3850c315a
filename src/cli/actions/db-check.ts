import { checkDomain, exitCodeOfChecks, linesOf } from '../checking.ts';
import type { Action } from '../command.ts';
import { chosen } from '../domains.ts';
import { withApp } from '../with-app.ts';

/** Prints how each database differs from its models, with the SQL that mends it; 0 where nothing does. */
export const run: Action = async (context, { json }, ...words) => {
  return withApp(context, 'maintain', async (app) => {
    const all = [];
    for (const domain of chosen(app, words, 0).domains) all.push(await checkDomain(domain));
    for (const checked of all) {
      if (json) context.out.json(checked);
      else for (const line of linesOf(checked)) context.out.line(line);
    }
    return exitCodeOfChecks(all);
  });
};
