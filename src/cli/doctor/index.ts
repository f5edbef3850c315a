import { type AppDomain, domainOf, openDomains } from '../../app/domains.ts';
import { lookAtConfig, type SeenConfig } from '../../config/index.ts';
import { type CogniforceRepositories, cogniforce } from '../../domains/cogniforce/index.ts';
import { domains as registered } from '../../domains/index.ts';
import { userHasher } from '../../kernel/pseudonym.ts';
import { wait } from '../../kernel/wait.ts';
import {
  lookAtDoors,
  lookAtKind,
  lookAtPeople,
  lookAtSettings,
  lookAtZone,
} from './configuration.ts';
import { lookAtDatabase } from './database.ts';
import { type Finding, inTimeOf, type Surroundings, skipped } from './finding.ts';
import { lookAtDisks, lookAtMemory, lookAtProgram } from './machine.ts';
import { lookAtModel } from './model.ts';
import { lookAtSecrets } from './secrets.ts';
import { lookAtBackups, lookAtRuns } from './work.ts';

/** All looks at a database together, each of which is bounded. */
const DATABASE_MS = 40_000;
/** What hangs is not waited for: nothing of it is ours to lose. */
const CLOSE_MS = 2_000;

/** Everything that can be found out about an installation, as far as its settings can be read. Changes nothing. */
export async function examine(around: Surroundings): Promise<Finding[]> {
  const { env, cwd, clock } = around;
  const { values: config, faults } = lookAtConfig({ env, cwd, purpose: 'serve' });
  const domains = opened(config, around);
  try {
    const databases = domains.map((domain) =>
      inTimeOf(`${domain.name}.reachable`, () => lookAtDatabase(domain, clock), DATABASE_MS),
    );
    const own = ownIn(domains, databases);
    const looks = [
      inTimeOf('program', async () => lookAtProgram()),
      inTimeOf('configuration', async () => lookAtSettings(config, faults, around)),
      inTimeOf('demonstration', async () => lookAtKind(config)),
      inTimeOf('secrets', () => lookAtSecrets(config, around)),
      inTimeOf('doors', async () => lookAtDoors(config)),
      inTimeOf('zone', async () => lookAtZone(config, around)),
      inTimeOf('people', async () => lookAtPeople(config)),
      ...databases,
      inTimeOf('disk', async () => lookAtDisks(config)),
      inTimeOf('memory', async () => lookAtMemory()),
      inTimeOf('model', () => lookAtModel(config)),
      own.then((found) =>
        inTimeOf('last-run', async () =>
          found === null
            ? skipped('last-run', 'The database of the figures cannot be asked.')
            : lookAtRuns(config, found, clock),
        ),
      ),
      own.then((found) =>
        inTimeOf('last-backup', () => lookAtBackups(config, domains, found, clock)),
      ),
    ];
    return (await Promise.all(looks)).flat();
  } finally {
    await Promise.race([
      Promise.all(domains.map(({ handle }) => handle.close().catch(() => {}))),
      wait(CLOSE_MS),
    ]);
  }
}

/** Those whose place is known. */
function opened(config: SeenConfig, { clock }: Surroundings): AppDomain[] {
  return openDomains({
    databases: config.databases,
    definitions: registered.filter(({ name }) => config.databases.has(name)),
    settings: { hashUserId: userHasher(config.secrets.salt ?? '') },
    clock,
    onWarning: () => {},
    preparations: {},
    trials: {},
  });
}

/** What the figures are kept in, where it can be asked for them; null: it cannot. */
async function ownIn(
  domains: readonly AppDomain[],
  databases: readonly Promise<readonly Finding[]>[],
): Promise<CogniforceRepositories | null> {
  const at = domains.findIndex(({ name }) => name === cogniforce.name);
  const found = (await databases[at]) ?? [];
  const isFit = ['reachable', 'schema'].every((look) =>
    found.some(({ name, state }) => name === `${cogniforce.name}.${look}` && state === 'ok'),
  );
  return isFit ? domainOf(domains, cogniforce).handle.repositories : null;
}
