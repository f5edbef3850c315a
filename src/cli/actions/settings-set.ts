import { OPERATOR } from '../../kernel/principal.ts';
import { type Action, OK } from '../command.ts';
import { withFigures } from '../with-figures.ts';

/** Changes a setting, or has its default again. */
export const run: Action = async (context, { json }, name = '', value) =>
  withFigures(context, async ({ settings }) => {
    const view = await settings.change(name, value ?? null, OPERATOR);
    if (json) context.out.json(view);
    else context.out.line(`${view.name} is ${view.value ?? 'not set'} now (${view.source}).`);
    return OK;
  });
