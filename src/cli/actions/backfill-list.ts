import { backfillRow } from '../backfill-words.ts';
import { type Action, OK } from '../command.ts';
import { withFigures } from '../with-figures.ts';

/** Prints the newest backfills, the newest first. */
export const run: Action = async (context, { json }) => {
  return withFigures(context, async (app) => {
    const backfills = await app.backfills.list();
    if (json) context.out.json({ backfills });
    else if (backfills.length === 0) context.out.line('There has been no backfill yet.');
    else context.out.table(backfills.map(backfillRow));
    return OK;
  });
};
