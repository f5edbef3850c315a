import { isLoopback } from '../../config/doors.ts';
import { FILE_VARIABLES, type SeenConfig, VARIABLES } from '../../config/index.ts';
import type { Fault } from '../../config/setting.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Finding, fail, ok, type Surroundings, skipped, warn } from './finding.ts';

const NAME = 'configuration';
/** Whatever is read. */
const READ: ReadonlySet<string> = new Set([...VARIABLES, ...FILE_VARIABLES]);
/** Whatever begins so is meant for Cogniforce. */
const OURS = /^(?:ANALYTICS_|COGNIFORCE_DATABASE_)/;

/** Every setting that is wrong, that counts for nothing, or that nobody reads. */
export function lookAtSettings(
  { notices }: SeenConfig,
  faults: readonly Fault[],
  { env }: Surroundings,
): Finding[] {
  const unread = Object.keys(env).filter((name) => OURS.test(name) && !READ.has(name));
  const found = [
    ...faults.map(({ sentence }) => {
      const message = `${sentence.replace(/\.$/, '')}.`;
      return fail(NAME, new CogniforceError('CONFIG_INVALID', message));
    }),
    ...notices.map((notice) => warn(NAME, notice, 'Set what it names, or take it away.')),
    ...unread.map((name) =>
      warn(NAME, `${name} is set and is read by nobody.`, 'Look for its name in .env.example.'),
    ),
  ];
  const set = [...READ].filter((name) => env[name]?.trim());
  return found.length > 0
    ? found
    : [ok(NAME, `${set.length} settings are set, and all can be read.`)];
}

/** Where it listens, and who may hear what is said. */
export function lookAtDoors({ server: { host, proxies } }: SeenConfig): Finding {
  if (proxies !== null || isLoopback(host)) {
    const how = proxies === null ? 'this machine alone reaches it' : 'behind a proxy with TLS';
    return ok('doors', `It listens at ${host}, ${how}.`);
  }
  return warn(
    'doors',
    `It listens at ${host} without TLS: passwords and figures can be read on the way.`,
    'Put a proxy with TLS in front and set ANALYTICS_BEHIND_HTTPS_PROXY=1, or HOST=127.0.0.1.',
  );
}

/** Whose days they are. */
export function lookAtZone({ analysis: { zone } }: SeenConfig, { env }: Surroundings): Finding {
  if (env.ANALYTICS_PROCESSING_TIMEZONE?.trim())
    return ok('zone', `Days and nights are in ${zone}.`);
  return warn(
    'zone',
    `Days and nights are in this machine’s zone, ${zone}: another machine makes other days of the same chats.`,
    `Set ANALYTICS_PROCESSING_TIMEZONE=${zone}, or the zone of the people.`,
  );
}

/** Of how many people a figure has to be. */
const USUAL_GROUP = 5;

/** How people are shown. */
export function lookAtPeople({ people: mode, ...seen }: SeenConfig): Finding[] {
  const { llm, demonstration } = seen;
  const people = mode === 'aggregates' ? lookAtGroup(seen) : lookAtPersons(demonstration);
  if (!llm.keepSummaries) return [people];
  const says = 'Redacted summaries of chats are kept (ANALYTICS_KEEP_SUMMARIES).';
  return [people, warn('people', says, 'Set it to false unless somebody reads them.')];
}

function lookAtGroup({ minimumGroup, demonstration }: Omit<SeenConfig, 'people'>): Finding {
  const shown = `Whatever is shown tells of at least ${minimumGroup} people.`;
  return minimumGroup < USUAL_GROUP && !demonstration
    ? warn('people', shown, `Set ANALYTICS_MINIMUM_GROUP=${USUAL_GROUP}, or leave it out.`)
    : ok('people', shown);
}

function lookAtPersons(demonstration: boolean): Finding {
  const shown = 'Rows about single people are shown (ANALYTICS_PEOPLE=pseudonymous).';
  return demonstration
    ? ok('people', shown)
    : warn('people', shown, 'Set ANALYTICS_PEOPLE=aggregates unless all of them have agreed.');
}

/** Whether it is the demonstration that is served. */
export function lookAtKind({ demonstration }: SeenConfig): Finding {
  if (!demonstration)
    return skipped('demonstration', 'A database of Open WebUI was named, or found.');
  return warn(
    'demonstration',
    'This is the demonstration: an invented organisation.',
    'Set DATABASE_URL to read your Open WebUI.',
  );
}
