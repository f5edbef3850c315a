import { type Command, JSON_OPTION } from '../command.ts';

/** Shows which days were analysed anew, and how far that is. */
export const backfillList: Command = {
  name: 'backfill list',
  summary: 'List the newest backfills: days, state, how far each is, and what it cost',
  help: `Examples:
  cogniforce backfill list
  cogniforce backfill list --json | jq -r '.backfills[] | select(.state == "going") | .id'`,
  options: JSON_OPTION,
  action: () => import('../actions/backfill-list.ts'),
};
