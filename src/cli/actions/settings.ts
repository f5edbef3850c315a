import type { App } from '../../app/index.ts';
import { type Action, OK } from '../command.ts';
import { withFigures } from '../with-figures.ts';

/** Longer values are cut in the table, never in JSON. */
const MOST_SHOWN = 60;

/** Prints every setting with its value and source. */
export const run: Action = async (context, { json }) =>
  withFigures(context, async ({ settings }) => {
    const all = await settings.all();
    if (json) {
      context.out.json({ settings: all });
      return OK;
    }
    context.out.table(
      all.map((setting) => ({
        name: setting.name,
        value: shown(setting),
        from: setting.source,
        'change it': whereOf(setting),
      })),
    );
    for (const { problem } of all) if (problem !== null) context.out.note(`${problem}: not used.`);
    return OK;
  });

type Listed = Awaited<ReturnType<App['settings']['all']>>[number];

function whereOf({ changeable, environmentOnly }: Listed): string {
  if (changeable) return 'page';
  return environmentOnly ? 'environment' : 'environment (wins)';
}

function shown({ value, secret, source }: Listed): string {
  if (secret) return source === 'environment' ? '(secret, set)' : '';
  if (value === null) return '';
  return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN - 1)}…` : value;
}
