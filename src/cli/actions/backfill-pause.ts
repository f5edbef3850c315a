import { backfillText } from '../backfill-words.ts';
import { type Action, OK } from '../command.ts';
import { withFigures } from '../with-figures.ts';

/** Pauses the backfill of this id, or the one that is not over; says how far it is. */
export const run: Action = async ({ out, ...context }, { json }, id) => {
  return withFigures({ out, ...context }, async (app) => {
    const { backfill, changed } = await app.backfills.pause(id ?? null);
    if (json) out.json({ ...backfill, changed });
    else out.line(`${changed ? '' : 'Nothing to do. '}${backfillText(backfill)}`);
    return OK;
  });
};
