import { domainOf } from '../app/domains.ts';
import type { App } from '../app/index.ts';
import { checkIsCurrent } from '../data/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import type { CommandContext } from './command.ts';
import { withApp } from './with-app.ts';

/** Does something with the database of the figures, which is there and up to date; none is made. */
export async function withFigures<T>(
  context: CommandContext,
  work: (app: App) => Promise<T>,
): Promise<T> {
  return withApp(context, 'inspect', async (app) => {
    const { handle } = domainOf(app.domains, cogniforce);
    checkIsCurrent(await handle.migrations.state(), handle.address);
    return work(app);
  });
}
