import type { AppDomain } from '../app/domains.ts';
import { passwordFile, type Secrets } from '../app/secrets.ts';
import { isLoopback } from '../config/doors.ts';
import type { Config, Database } from '../config/index.ts';
import { describeAddress, type MonitoredState, packageVersion } from '../data/index.ts';
import { asksModel } from '../kernel/estimators.ts';
import type { CommandContext } from './command.ts';

/** Says what is served from where, before anything is opened. */
export function describe({ out, env }: CommandContext, config: Config): void {
  const { ANALYTICS_PROCESSING_TIMEZONE: set } = env;
  const zoneFrom = set
    ? 'ANALYTICS_PROCESSING_TIMEZONE'
    : 'this machine’s; ANALYTICS_PROCESSING_TIMEZONE sets another';
  out.line(`Cogniforce ${packageVersion()}`);
  for (const database of config.databases.values()) out.line(databaseLine(database));
  out.line(`  Estimator   ${estimatorWords(config.llm)}`);
  out.line(`  Days in     ${config.analysis.zone} (${zoneFrom})`);
  out.line(`  People      ${peopleWords(config)}`);
  for (const notice of config.notices) out.note(notice);
}

/** Whoever starts it must see whether single people are shown. */
function peopleWords({ people, minimumGroup }: Config): string {
  return people === 'aggregates'
    ? `aggregates: whatever is shown tells of at least ${minimumGroup} people`
    : `${people}: rows about single people are shown, and every day, of however few (ANALYTICS_PEOPLE)`;
}

/** Whoever starts it must see whether anything leaves this machine, and where it goes. */
function estimatorWords({ estimator, server }: Config['llm']): string {
  if (!asksModel(estimator)) {
    return `${estimator}: offline, asks no model, nothing leaves this machine`;
  }
  return `${estimator}: redacted summaries go to ${server.model} at ${new URL(server.baseUrl).host}`;
}

/** What the two that everybody has are called; a further one bears its own name. */
const TITLES: Readonly<Record<string, string>> = { openwebui: 'Open WebUI', cogniforce: 'Figures' };

function databaseLine({ domain, address, why, ownership, upgradeAtStart }: Database): string {
  const title = (TITLES[domain] ?? domain).padEnd(11);
  const place = `  ${title} ${describeAddress(address)} (${why})`;
  if (ownership === 'external') return `${place}, read only`;
  return upgradeAtStart ? place : `${place}, upgraded by hand`;
}

/** Says that a role could do more than it needs; that one cannot be asked is said elsewhere. */
export async function sayRights({ out }: CommandContext, domain: AppDomain): Promise<void> {
  const { name, ownership, handle, monitor } = domain;
  if (ownership !== 'external' || monitor.state().state !== 'ready') return;
  if (!(await handle.couldWrite().catch(() => false))) return;
  out.note(
    `${name}: this role could write ${describeAddress(handle.address)}, although Cogniforce only reads it; one that cannot: cogniforce db grants ${name}`,
  );
}

/** Says where the page is, and with which password. */
export function sayAddress({ out }: CommandContext, config: Config, secrets: Secrets): void {
  const { host, port } = config.server;
  const shown = host.includes(':') ? `[${host}]` : host;
  out.line(`  Address     http://${shown}:${port}`);
  if (config.server.proxies === null && !isLoopback(host)) {
    out.note(
      `Passwords travel unencrypted to ${shown}:${port}, and whoever is on the way can read them: put a proxy with TLS in front and set ANALYTICS_BEHIND_HTTPS_PROXY=1, or HOST=127.0.0.1.`,
    );
  }
  const file = passwordFile(config);
  if (secrets.newPassword !== null) {
    out.line(
      `  Password    ${secrets.newPassword}  (made now and shown this once; ANALYTICS_PASSWORD sets your own)`,
    );
  } else if (file !== null) {
    out.line(
      `  Password    the one shown at first start; forgotten? Delete ${file} and start again`,
    );
  } else {
    out.line('  Password    from ANALYTICS_PASSWORD');
  }
}

/** Says when a database goes away and when it is back; that all is well from the start needs no words. */
export function stateTeller({ out }: CommandContext): (state: MonitoredState) => void {
  const down = new Set<string>();
  const readOnly = new Set<string>();
  const say = (domain: string, ...sentences: readonly string[]) =>
    out.note([`${domain}:`, ...sentences].join(' '));
  return ({ domain, state, reason, hint, readOnly: limit }) => {
    if (state === 'down') {
      down.add(domain);
      say(domain, reason ?? 'Down.', ...ended(hint), 'It is tried again and again.');
    }
    if (state !== 'ready') return;
    if (down.delete(domain)) say(domain, 'it answers again.');
    if (limit !== null) {
      readOnly.add(domain);
      say(
        domain,
        limit.reason,
        ...ended(limit.hint),
        'Figures are shown as they are, and none are added.',
      );
    } else if (readOnly.delete(domain)) say(domain, 'it can be written again.');
  };
}

/** A hint as a sentence: it may end with a command. */
function ended(hint: string | null): readonly string[] {
  return hint ? [hint.replace(/[^.)]$/, '$&.')] : [];
}
