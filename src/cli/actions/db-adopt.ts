import type { AdoptedTable, AdoptionResult } from '../../data/index.ts';
import { type Action, OK } from '../command.ts';
import { chosen, writable } from '../domains.ts';
import { migrationOptions } from '../migrating.ts';
import type { Output } from '../output.ts';
import { withApp } from '../with-app.ts';

/** Takes over a database of the Python implementation; says what was brought along and what was left. */
export const run: Action = async (context, options, domain = 'cogniforce') => {
  return withApp(context, 'migrate', async (app) => {
    for (const each of writable(chosen(app, [domain], 0))) {
      const given = migrationOptions(context, each, options);
      const result = await each.handle.migrations.adopt(given);
      if (options.json) context.out.json({ domain: each.name, ...result });
      else say(context.out, each.name, result);
    }
    return OK;
  });
};

function say(out: Output, domain: string, result: AdoptionResult): void {
  for (const line of sentences(result)) out.line(`${domain}: ${line}`);
}

function sentences({ from, to, applied, tables }: AdoptionResult): string[] {
  if (applied.length === 0) return [`already ours, at ${to.join(', ')}`];
  return [
    ...tables.map(tableText),
    `taken over from ${from.join(', ')}, now at ${to.join(', ')}. Next: cogniforce process`,
  ];
}

function tableText({ table, into, taken, merged, leftOut }: AdoptedTable): string {
  const out = Object.entries(leftOut).map(([reason, rows]) => `${rows} left out (${reason})`);
  const twice = merged === 0 ? [] : [`${merged} said twice and rebuilt`];
  const name = table === into ? table : `${table} to ${into}`;
  return [`${name}: ${taken} rows`, ...twice, ...out].join(', ');
}
