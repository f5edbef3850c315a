import { type Action, OK } from '../command.ts';
import { withFigures } from '../with-figures.ts';

/** Prints the last changes, newest first. */
export const run: Action = async (context, { json }) =>
  withFigures(context, async ({ settings }) => {
    const changes = await settings.history();
    if (json) context.out.json({ changes });
    else if (changes.length === 0) context.out.line('Nothing was changed here yet.');
    else {
      context.out.table(
        changes.map(({ at, name, old, new: now, by }) => ({
          when: at.slice(0, 16).replace('T', ' '),
          name,
          from: old ?? '',
          to: now ?? '',
          by,
        })),
      );
    }
    return OK;
  });
