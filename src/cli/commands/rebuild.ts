import { type Command, JSON_OPTION } from '../command.ts';

/** Makes every stored total anew from the facts, or says where one is other than they give. */
export const rebuild: Command = {
  name: 'rebuild',
  summary: 'Make every stored total anew from the facts, or compare it with a fresh computation',
  help: `Totals are what is stored by day and person, by day for all, by person, and the minutes of each conversation. All
of them are made of the facts of conversations and of the answers of people; Open WebUI is not asked. A run does the same for
days on which something has changed.

--verify changes nothing and exits 0 where every total is what the facts give, 2 where one is not: it names table and
column, on how many days, the first and the last, and counts rows of people without saying whose they are; --json names each day.

Examples:
  cogniforce rebuild --verify
  cogniforce rebuild`,
  options: { '--verify': 'compare only, change nothing', ...JSON_OPTION },
  action: () => import('../actions/rebuild.ts'),
};
