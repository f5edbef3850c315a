import pino from 'pino';
import { buildApp } from '../../src/app/index.ts';
import { readConfig } from '../../src/config/index.ts';
import { type DatabaseAddress, openDomain } from '../../src/data/index.ts';
import { openwebui } from '../../src/domains/openwebui/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { urlOf } from './url-of.ts';

const SALT = 'a salt of sixteen bytes or more';

/**
 * The application over a source that is empty and figures that are made at its start; both are watched from `start` on.
 *
 * Input  `owner`: the source as who may make its tables.
 */
export async function twoDomains(
  source: DatabaseAddress,
  figures: DatabaseAddress,
  owner = source,
) {
  const writer = openDomain(openwebui, owner, { writable: true });
  await writer.migrations.upgrade();
  await writer.close();
  const env = { DATABASE_URL: urlOf(source), COGNIFORCE_DATABASE_URL: urlOf(figures) };
  const app = buildApp({
    config: readConfig({ env, cwd: '/nowhere', purpose: 'inspect' }),
    salt: SALT,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
  });
  const domain = (name: DomainName) => {
    const found = app.domains.find((each) => each.name === name);
    if (found === undefined) throw new TypeError(`there is no domain ${name}`);
    return found;
  };
  const questions = {
    openwebui: () => app.source.repositories.directory.accounts(),
    cogniforce: () => app.own.repositories.settings.get('data'),
  };
  return {
    app,
    domain,
    /** Asks one of them something that any user of the page might. */
    ask: (name: DomainName): Promise<unknown> => questions[name](),
    start: () => Promise.all(app.domains.map(({ monitor }) => monitor.start())),
  };
}

export type DomainName = 'openwebui' | 'cogniforce';
