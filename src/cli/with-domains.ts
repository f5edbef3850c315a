import { type AppDomain, openDomains } from '../app/domains.ts';
import type { App } from '../app/index.ts';
import { domains as registered } from '../domains/index.ts';
import { userHasher } from '../kernel/pseudonym.ts';
import type { CommandContext } from './command.ts';
import { settingsOf } from './settings.ts';

/**
 * Does something with the databases alone and closes them, whatever happens: what looks at them needs nothing else of the
 * application, most of which takes longer to load than the look.
 */
export async function withDomains<T>(
  context: CommandContext,
  work: (app: Pick<App, 'domains'>) => Promise<T>,
): Promise<T> {
  const config = settingsOf(context, 'maintain');
  const domains: AppDomain[] = openDomains({
    databases: config.databases,
    definitions: registered,
    settings: { hashUserId: userHasher(config.secrets.salt ?? '') },
    clock: context.clock,
    blocks: true,
    onWarning: () => {},
    preparations: {},
    trials: {},
  });
  try {
    return await work({ domains });
  } finally {
    await Promise.all(domains.map(({ handle }) => handle.close()));
  }
}
