import { type AppDomain, warningOfPath } from '../app/domains.ts';
import type { EngineName, MigrationOptions, MigrationResult, Migrator } from '../data/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { CommandContext } from './command.ts';
import { type Chosen, chosen, writable } from './domains.ts';
import { eachDomain } from './each-domain.ts';
import { engineNamedIn } from './engine-option.ts';
import { withApp } from './with-app.ts';

/** A domain, and how far it is to go. */
interface Going {
  readonly domain: AppDomain;
  readonly target: string;
}

/** Words that mean something in every history. */
const EVERYWHERE = /^(?:head|heads|base|[+-]\d+)(?::|$)/;

type Options = Readonly<Record<string, unknown>>;

/** One of the two ways. */
export interface Way {
  readonly direction: 'upgrade' | 'downgrade';
  /** Where no target is given. */
  readonly fallback?: string;
  /** Not every domain is meant where none is named: `all` has to be said. */
  readonly needsDomain?: true;
  go(migrations: Migrator, target: string, options: MigrationOptions): Promise<MigrationResult>;
  /** What came of it, for a person. */
  wordsFor(result: MigrationResult): string;
}

/** Goes the way with each domain that the words name, or prints the SQL of it. */
export async function migrateAll(
  context: CommandContext,
  way: Way,
  options: Options,
  words: readonly string[],
): Promise<number> {
  const { sql } = options;
  const named = engineNamedIn(options);
  if (named !== undefined && !sql) throw engineWithoutSql();
  // SQL is the same whatever people are hashed with: no key is needed, and none is made.
  return withApp(context, sql ? 'maintain' : 'migrate', async (app) => {
    const choice = chosen(app, words);
    if (way.needsDomain && !choice.explicit) throw unsaid(way, choice);
    const all = await goings(choice, way.fallback);
    const found = all.map((going) => ({ ...going, name: going.domain.name }));
    return eachDomain(context, found, options.json, async (going) => {
      if (sql) return print(context, way, going, options, named);
      refuseRange(going);
      return go(context, way, going, options);
    });
  });
}

function engineWithoutSql(): CogniforceError {
  return new CogniforceError(
    'USAGE',
    '--engine is for --sql: without it, the database runs what its own engine understands.',
  );
}

function unsaid({ direction }: Way, { domains, rest }: Chosen): CogniforceError {
  const target = rest.at(-1) ?? '-1';
  const names = domains
    .filter(({ ownership }) => ownership === 'managed')
    .map(({ name }) => name)
    .join(', ');
  return new CogniforceError('USAGE', `Name the domain (${names}), or say all.`, {
    remedy: `Run: cogniforce db ${direction} DOMAIN ${target}`,
  });
}

function refuseRange({ target }: Going): void {
  if (!target.includes(':')) return;
  throw new CogniforceError(
    'USAGE',
    `${target} is a range, which only --sql takes: name the revision to go to.`,
  );
}

async function print(
  { out }: CommandContext,
  { direction }: Way,
  { domain, target }: Going,
  { json }: Options,
  engine: EngineName | undefined,
): Promise<void> {
  const sql = await domain.handle.migrations.script(direction, target, engine);
  if (json) out.json({ domain: domain.name, sql });
  else out.line(sql.trimEnd());
}

async function go(
  context: CommandContext,
  way: Way,
  { domain, target }: Going,
  options: Options,
): Promise<void> {
  const { out } = context;
  const given = migrationOptions(context, domain, options);
  const { migrations } = domain.handle;
  const warning = await warningOfPath(domain);
  if (warning !== null) given.onWarning?.(warning);
  const result = await way.go(migrations, target, given);
  // What revisions hashed in older rows must not be hashed otherwise by the first start.
  const hadRows = result.from.length > 0 && result.applied.length > 0;
  if (way.direction === 'upgrade' && hadRows) await prepareIfWhole(domain);
  if (options.json) out.json({ domain: domain.name, ...result });
  else out.line(`${domain.name}: ${way.wordsFor(result)}`);
}

async function prepareIfWhole({ handle, prepare }: AppDomain): Promise<void> {
  const { pending } = await handle.migrations.state();
  if (pending.length === 0) await prepare();
}

/**
 * Where each domain is to go. A revision without a domain means the one that has it.
 *
 * Errors  USAGE where no domain has such a revision, or several have.
 */
export async function goings(choice: Chosen, fallback?: string): Promise<readonly Going[]> {
  const [target = fallback, surplus] = choice.rest;
  if (target === undefined)
    throw new CogniforceError('USAGE', 'Say how far: a revision, base, or -1.');
  if (surplus !== undefined) {
    throw new CogniforceError('USAGE', `There is one target: ${surplus} is a second one.`);
  }
  const all = writable(choice).map((domain) => ({ domain, target }));
  if (choice.named || EVERYWHERE.test(target)) return all;
  const having = [];
  for (const each of all) if (await has(each.domain, target)) having.push(each);
  if (having.length === 1) return having;
  const names = choice.domains.map(({ name }) => name).join(', ');
  const reason =
    having.length === 0
      ? `There is neither a domain nor a revision called ${target}; domains are ${names}`
      : `${target} is a revision of ${having.map(({ domain }) => domain.name).join(' and ')}: name the domain, too`;
  throw new CogniforceError('USAGE', `${reason}.`, { target });
}

/** Whether the domain's history has a revision that the target begins with; whether it is one, the way there tells. */
async function has({ handle }: AppDomain, target: string): Promise<boolean> {
  const [first = ''] = target.split(':');
  const { revisions } = await handle.migrations.graph();
  return revisions.some(({ revision }) => revision.startsWith(first.replace(/[+-]\d+$/, '')));
}

/** How a migration is done, as the options say; a person is told on the way. */
export function migrationOptions(
  { out }: CommandContext,
  { name }: AppDomain,
  { allowDataLoss, lockTimeout }: Options,
): MigrationOptions {
  return {
    allowDataLoss: allowDataLoss === true,
    // Whoever consents consents to all of it.
    namesEveryLoss: true,
    ...(lockTimeout === undefined ? {} : { lockWaitMs: milliseconds(lockTimeout) }),
    onStep: ({ revision, number, of }) => out.progress(`${name}: ${revision} (${number} of ${of})`),
    onWarning: (warning) => out.note(`${name}: ${warning}`),
    onWait: (holder) => out.note(`${name}: waiting for ${holder}, which is migrating it`),
  };
}

function milliseconds(seconds: unknown): number {
  const number = Number(seconds);
  if (Number.isFinite(number) && number >= 0) return number * 1000;
  throw new CogniforceError('USAGE', '--lock-timeout takes a number of seconds, 0 or more.');
}
