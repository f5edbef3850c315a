import type { App } from '../../app/index.ts';
import type { Config } from '../../config/index.ts';
import { carryOut } from '../backfill-foreground.ts';
import type { Action } from '../command.ts';
import { withApp } from '../with-app.ts';
import { lookFirst, runRequestOf } from './process.ts';

/** Goes on with a backfill that is paused, here or in the server that runs. */
export const run: Action = async (context, { json, budget }, id) => {
  const { perRunUsd } = runRequestOf({ budget });
  const work = async (app: App) => {
    await app.backfills.ready();
    const { backfill } = await app.backfills.resume(id ?? null, perRunUsd);
    return carryOut(context, app, backfill.id, json === true);
  };
  return withApp(context, 'process', work, (config: Config) => lookFirst(context, config));
};
