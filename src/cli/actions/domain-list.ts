import type { App } from '../../app/index.ts';
import type { Action } from '../command.ts';
import { exitCodeOf, problemsOf, states, stateWord } from '../domains.ts';
import { withDomains } from '../with-domains.ts';

/** Prints every domain with its database and its state; 0 where all can be used. */
export const run: Action = async (context, { json }) => {
  return withDomains(context, async (app) => {
    const found = await describedDomains(app);
    for (const each of json ? found : []) context.out.json(each);
    if (!json) context.out.table(found.map(rowOf));
    for (const problem of json ? [] : problemsOf(found)) context.out.line(problem);
    return exitCodeOf(found);
  });
};

async function describedDomains({ domains }: Pick<App, 'domains'>) {
  const found = await states(domains);
  return found.map((each) => ({
    domain: each.domain,
    ownership: each.schema,
    database: each.database,
    variable: domains.find(({ name }) => name === each.domain)?.database.variable ?? null,
    state: stateWord(each),
    revision: each.applied,
    error: each.error,
    code: each.code,
    hint: each.hint,
  }));
}

function rowOf(each: Awaited<ReturnType<typeof describedDomains>>[number]) {
  const { domain, ownership, database, variable, state, revision } = each;
  return {
    domain,
    ownership,
    database,
    from: variable ?? '-',
    state,
    revision: revision.join(', ') || '-',
  };
}
