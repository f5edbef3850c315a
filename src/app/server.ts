import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DomainState } from '../api/contracts/health.ts';
import type { ServerParts } from '../api/parts.ts';
import type { Config } from '../config/index.ts';
import { packageVersion } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Figures, FiguresSource, ValueSettings } from '../figures/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Principal } from '../kernel/principal.ts';
import type { AppDomain } from './domains.ts';
import type { appEntries } from './entries.ts';
import { appExports } from './exports.ts';
import type { appFailures } from './failures.ts';
import type { appFigures } from './figures.ts';
import { roughBackfills } from './rough-backfills.ts';
import type { appRuns } from './runs.ts';
import type { Secrets } from './secrets.ts';
import { appSessions, appTries } from './sessions.ts';
import type { appSettings } from './settings.ts';
import { roughDetail, roughFailures, roughHealth, roughRun } from './views/rough-run.ts';

type Runs = ReturnType<typeof appRuns>;

interface ServedParts
  extends Pick<
    ServerParts,
    'demonstration' | 'questions' | 'backfills' | 'hosts' | 'monitoring' | 'spans'
  > {
  readonly proxies: Config['server']['proxies'];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly domains: readonly Pick<AppDomain, 'monitor' | 'revision'>[];
  readonly own: Parameters<typeof appSessions>[0];
  readonly breaker: AppDomain['breaker'];
  readonly figures: Pick<ReturnType<typeof appFigures>, 'ask'>;
  readonly figuresSource: Pick<FiguresSource, 'minimumGroup' | 'showsPersons'>;
  readonly figuresAt: FiguresAt;
  readonly settings: ReturnType<typeof appSettings>;
  readonly entries: ReturnType<typeof appEntries>;
  readonly figuresState: () => Promise<string | null>;
  readonly answered: <T>(ask: () => Promise<T>) => Promise<T>;
  readonly failures: ReturnType<typeof appFailures>;
  readonly health: ServerParts['processing']['health'];
  /** Starts a run that the API asked for; gives its id. */
  readonly startRun: () => Promise<string>;
  readonly runs: Runs;
  readonly runsIn: (from: CogniforceRepositories) => Runs;
}

/** Opens the figures that are read from there, at these rates. */
export type FiguresAt = (
  value: ValueSettings,
  who: Principal,
  from: CogniforceRepositories,
) => Figures;

/** The HTTP server, not listening: what the API asks, answered by the parts of the application. */
export async function appServer(parts: ServedParts, secrets: Secrets): Promise<FastifyInstance> {
  // Loaded now: most processes are commands, and answer nobody.
  const { buildServer } = await import('../api/server.ts');
  const { demonstration, questions, backfills, hosts, proxies, clock, logger, health } = parts;
  const {
    monitoring = null,
    spans = null,
    figures,
    failures,
    answered,
    runs,
    runsIn,
    own,
    breaker,
    domains,
  } = parts;
  const k = parts.figuresSource.minimumGroup;
  const metrics = await metricsOf(parts);
  return buildServer({
    ...{ demonstration, questions, hosts, proxies, clock, logger, monitoring, spans },
    backfills: roughBackfills(backfills, {
      k,
      blocks: () => figures.ask('blocks', null, (from) => from.book.blocks()),
    }),
    version: packageVersion(),
    dashboardFolder: dashboardFolder(),
    auth: authOf(secrets, proxies),
    sessions: appSessions(own, breaker),
    tries: appTries(own, breaker),
    metrics,
    exports: await appExports(parts, metrics),
    failures: {
      list: async () => roughFailures(await figures.ask('failures', null, failures.list), k),
      tryNow: (id) => answered(() => failures.tryNow(id)),
    },
    settings: settingsOf(parts),
    entries: {
      ...parts.entries.port,
      list: () => figures.ask('entries', null, parts.entries.list),
    },
    // How each database is, without asking any.
    domains: (): DomainState[] =>
      domains.map(({ monitor, revision }) => ({ ...monitor.state(), revision: revision() })),
    retry: async () => {
      await Promise.all(domains.map(({ monitor }) => monitor.probe()));
    },
    // A short run may have ended by the time it is looked for.
    processing: {
      health: async (...asked) => roughHealth(await health(...asked), k),
      start: async () => roughDetail(await runs.find(await parts.startRun()), k),
    },
    runs: {
      list: async (most) => {
        const listed = await figures.ask('runs', most, (from) => runsIn(from).list(most));
        return listed.map((run) => roughRun(run, k));
      },
      find: async (id) =>
        roughDetail(await figures.ask('run', id, (from) => runsIn(from).find(id)), k),
    },
  });
}

function settingsOf({ figures, figuresAt, settings }: ServedParts): ServerParts['settings'] {
  return {
    list: () => figures.ask('settings', null, settings.list),
    change: settings.change,
    preview: (asked, who) =>
      figures.ask('preview', { asked, who }, (from) =>
        settings.preview(from, asked, (value) => figuresAt(value, who, from)),
      ),
  };
}

function authOf(secrets: Secrets, proxies: Config['server']['proxies']): ServerParts['auth'] {
  return {
    verify: secrets.verifyPassword,
    sessionKey: secrets.sessionKey,
    sessionHours: 12,
    idleHours: 2,
    secureCookie: proxies !== null,
  };
}

async function metricsOf({
  figures,
  figuresAt,
  figuresState,
  settings,
}: ServedParts): Promise<ServerParts['metrics']> {
  const { metrics } = await import('../metrics/index.ts');
  return metrics.map((metric) => ({
    ...metric,
    state: figuresState,
    answer: (query: unknown, who: Principal, state: string | null = null) =>
      figures.ask(metric.name, { query, who, state }, async (from) =>
        metric.answer(figuresAt(await settings.valueIn(from), who, from), query),
      ),
  }));
}

/** The built page; from the sources it lies in dist as well. Null where it has not been built. */
function dashboardFolder(): string | null {
  for (const place of ['../dashboard/', '../../dist/dashboard/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(`${folder}index.html`) && existsSync(`${folder}assets`)) return folder;
  }
  return null;
}
