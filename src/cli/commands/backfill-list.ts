import { backfillRow } from '../backfill-words.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';
import { withFigures } from '../with-figures.ts';

/** Shows which days were analysed anew, and how far that is. */
export const backfillList: Command = {
  name: 'backfill list',
  summary: 'List the newest backfills: days, state, how far each is, and what it cost',
  help: `Examples:
  cogniforce backfill list
  cogniforce backfill list --json | jq -r '.backfills[] | select(.state == "going") | .id'`,
  options: JSON_OPTION,

  async run(context, { json }) {
    return withFigures(context, async (app) => {
      const backfills = await app.backfills.list();
      if (json) context.out.json({ backfills });
      else if (backfills.length === 0) context.out.line('There has been no backfill yet.');
      else context.out.table(backfills.map(backfillRow));
      return OK;
    });
  },
};
