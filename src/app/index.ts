import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { METHOD_VERSION, SUCCESS } from '../analysis/index.ts';
import type { Config } from '../config/index.ts';
import type { LogPart } from '../config/log.ts';
import {
  type AnyDomain,
  type MonitoredState,
  missingOrThrow,
  orTooSlow,
  packageVersion,
} from '../data/index.ts';
import { type CogniforceRepositories, cogniforce } from '../domains/cogniforce/index.ts';
import { domains as registered } from '../domains/index.ts';
import { openwebui, type Release } from '../domains/openwebui/index.ts';
import {
  type FiguresSource,
  kept,
  openFigures,
  shelf,
  type Valuation,
  type ValueSettings,
} from '../figures/index.ts';
import {
  checkKind,
  checkSalt,
  checkSource,
  closeDeadRun,
  holdsDemonstration,
  limitsOf,
  type RunOptions,
  type SourceLimits,
  type Stage1,
  type StartedRun,
  startRun,
} from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { asKnown, CogniforceError } from '../kernel/errors.ts';
import type { Principal } from '../kernel/principal.ts';
import { userHasher } from '../kernel/pseudonym.ts';
import type { Spans } from '../kernel/spans.ts';
import { costUsd, priceOf } from '../llm/index.ts';
import { appBackfills } from './backfills.ts';
import { appBackups } from './backups.ts';
import { domainOf, openDomains } from './domains.ts';
import { appEntries } from './entries.ts';
import { appFailures } from './failures.ts';
import { appFigures } from './figures.ts';
import { figuresState } from './figures-state.ts';
import { freshFor } from './fresh-for.ts';
import { appHealth } from './health.ts';
import { appModel, type RunRequest } from './model.ts';
import { appMonitoring } from './monitoring.ts';
import { appNights } from './nights.ts';
import { paced } from './paced.ts';
import { appQuestions } from './questions.ts';
import { readingHours } from './reading-hours.ts';
import { appRuns } from './runs.ts';
import type { Secrets } from './secrets.ts';
import { appServer } from './server.ts';
import { appSettings } from './settings.ts';
import { inRunSpan, statementSpans } from './work-spans.ts';

const ACCOUNTS_FRESH_MS = 60_000;
/** Failures whose place in the code is of use. */
const OURS: ReadonlySet<string> = new Set(['DATABASE_FAILED', 'INTERNAL']);

export interface AppParts {
  readonly config: Config;
  /** Key of the user hashes; null where nothing is stored or compared. */
  readonly salt: string | null;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly onDomainChange?: (state: MonitoredState) => void;
  /** Told that a new, empty database was made, in one sentence. */
  readonly onMade?: (sentence: string) => void;
  /** Default: all that are registered. */
  readonly definitions?: readonly AnyDomain[];
  /** Traces of requests, runs and what they ask of databases; default null: none. */
  readonly spans?: Spans | null;
}

export type { RunRequest } from './model.ts';

export type App = ReturnType<typeof buildApp>;

/** Builds everything and starts nothing; the only place that knows all parts. */
export function buildApp({ config, salt, clock, logger, ...parts }: AppParts) {
  const { onDomainChange, onMade, definitions = registered, spans = null } = parts;
  let demonstration = config.demonstration;
  /** As last seen: whoever asks for the state of things must not wait for a source that hangs. */
  let release: Release | null = null;
  let limits: SourceLimits = { closed: [], filtered: [] };
  const hashUserId = userHasher(salt ?? '');
  const levels = config.logLevels?.parts ?? {};
  /** The lines of a part, as many as its level says. */
  const logOf = (part: LogPart) => logger.child({ part }, { level: levels[part] ?? logger.level });
  const runLog = logOf('runs');
  const databaseLog = logOf('databases');
  const domains = openDomains({
    databases: config.databases,
    definitions,
    settings: { hashUserId },
    clock,
    ...(onDomainChange ? { onChange: onDomainChange } : {}),
    ...(onMade ? { onMade } : {}),
    ...(spans && { onStatement: statementSpans(spans) }),
    onWarning: (domain, warning) =>
      databaseLog.warn({ domain, warning }, 'A database wants attention:'),
    preparations: { openwebui: lookAtSource, cogniforce: lookAtOwn },
    trials: { cogniforce: () => own.repositories.settings.put('written_at', instant(clock.now())) },
  });
  const theirs = domainOf(domains, openwebui);
  const ours = domainOf(domains, cogniforce);
  const source = theirs.handle;
  const own = ours.handle;
  const figures = appFigures(ours);
  const { rowsPerSecond, readHours } = config.processing;
  const theirChats = source.repositories.chats;
  const chats = rowsPerSecond === null ? theirChats : paced(theirChats, rowsPerSecond);
  const repositories = {
    source: { ...source.repositories, chats },
    cogniforce: own.repositories,
  };
  const hours = readingHours(readHours, config.analysis.zone, clock);
  const analysis = config.analysis;
  const byList = costByList(config);
  let ratedGroups = [...config.value.groupRates.keys()];
  const stage: Stage1 = {
    repositories,
    analysis,
    processingVersion: versionOf(config),
    hashUserId,
    questions: salt === null ? undefined : { share: config.questions.share, salt },
    clock,
    minimumGroup: config.minimumGroup,
    showsPersons: config.people !== 'aggregates',
    costUsd: byList,
    accounts: () => accounts(),
    // As they are when a run begins.
    get ratedGroups() {
      return ratedGroups;
    },
    deletedChats: config.processing.deletedChats,
    auditLog: config.processing.auditLog ?? undefined,
    topicTags: config.processing.topicTags,
  };

  async function lookAtSource(): Promise<void> {
    release = await checkSource(source);
    limits = await limitsOf(source.repositories.release);
  }

  /** Makes sure that our own database was made with this salt. */
  async function lookAtOwn(): Promise<void> {
    const { settings } = own.repositories;
    if (salt !== null) await checkSalt(settings, salt);
    demonstration ||= await holdsDemonstration(settings);
  }

  /** An answer of our own database, unless it cannot be used, or must not be, or takes too long. */
  async function answered<T>(ask: () => Promise<T>): Promise<T> {
    ours.breaker.check();
    return orTooSlow(ask(), own.ping);
  }

  /** What a person can act on is said in a sentence; of a fault of ours, name and place: its message may hold anything. */
  function logFault(error: unknown): void {
    const code = codeOf(error);
    if (!OURS.has(code) && error instanceof CogniforceError) {
      runLog.warn({ code, reason: error.message }, 'A run failed.');
      return;
    }
    const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    runLog.error({ code, name, frames }, 'A run failed.');
  }

  const settings = appSettings({ config, own, clock, answered });
  const model = appModel({ config, source, own, ready: lookAtSource, hashUserId, clock });

  /** Makes both databases fit for a run, and refuses what must not be mixed. */
  async function prepared(): Promise<void> {
    // Known to be down: said at once. Preparing would look all the same.
    for (const { breaker } of [theirs, ours]) breaker.check();
    // Which schema is missing, preparing says.
    await source.ping().catch(missingOrThrow);
    await theirs.prepare();
    // Whatever the monitor last saw: with another salt, every person would be written a second time.
    await ours.prepare();
    const readOnly = ours.cannotBeWritten();
    if (readOnly !== null) throw readOnly;
    demonstration = config.demonstration || (await source.repositories.release.demonstration());
    await checkKind(own.repositories.settings, demonstration ? 'demonstration' : 'real');
  }

  async function begin(options: RunOptions): Promise<StartedRun> {
    hours.check();
    ratedGroups = [...(await settings.valueIn(own.repositories)).groupRates.keys()];
    const maximum = options.maximum ?? config.processing.maximumPerRun ?? undefined;
    const onWarning = (warning: string) => runLog.warn({ warning }, 'A run says:');
    const { signal, done } = hours.within(options.signal);
    try {
      const started = await inRunSpan(spans, options.requestedBy, () =>
        startRun(stage, { ...options, maximum, signal, onFault: logFault, onWarning }),
      );
      return { ...started, result: started.result.finally(done) };
    } catch (error) {
      done();
      throw error;
    }
  }

  async function startProcessing(options: RunOptions & RunRequest): Promise<StartedRun> {
    await prepared();
    return begin({ ...options, enrichment: await model.enrichment(options) });
  }

  const accounts = freshFor(ACCOUNTS_FRESH_MS, clock, async () =>
    theirs.monitor.state().state === 'down' ? null : source.repositories.directory.accounts(),
  );
  const nights = appNights({
    ...{ config, clock, answered, repositories: own.repositories, domains: [theirs, ours] },
    key: model.key,
    closeDead: () => closeDeadRun(stage),
    start: (options) =>
      startProcessing(options).catch((error: unknown) => {
        if (OURS.has(codeOf(error))) logFault(error);
        throw error;
      }),
  });

  const health = appHealth({
    ...{ figures, nights, source: repositories.source, clock },
    isReady: () => ours.monitor.state().state === 'ready',
    settings: {
      timezone: analysis.zone,
      idleThresholdMinutes: analysis.idleThresholdMinutes,
      offChatMinutes: analysis.offChatMinutes,
      minimumGroup: config.minimumGroup,
      people: config.people,
      processingVersion: stage.processingVersion,
      estimator: config.llm.estimator,
      model: model.view(),
    },
    seen: () => ({ release, limits }),
  });

  const runsIn = (from: CogniforceRepositories) =>
    appRuns({ repositories: { ...repositories, cogniforce: from }, clock });
  const runs = runsIn(own.repositories);

  /** Which conversations could not be done. */
  const failures = appFailures({ repositories: own.repositories, key: model.key, clock });

  const bothReady = () => [theirs, ours].every(({ monitor }) => monitor.state().state === 'ready');
  const backfills = appBackfills({
    ...{ config, stage, own, model },
    ...{ isReady: bothReady, prepared, begin, answered, isNightDue: nights.isDue },
    read: (ask) => figures.ask('backfills', null, ask),
  });
  const questions = appQuestions({ config, salt, clock, source, own, answered });

  const figuresSource = {
    published: own.repositories,
    accounts,
    zone: analysis.zone,
    minimumGroup: config.people === 'aggregates' ? config.minimumGroup : 1,
    showsPersons: config.people !== 'aggregates',
    readsAuditLog: config.processing.auditLog !== null,
    assumptions: {
      idleMinutes: analysis.idleThresholdMinutes,
      offChatMinutes: analysis.offChatMinutes,
      success: SUCCESS,
    },
    clock,
    kept: kept(clock),
    shelf: shelf(),
  };

  /** The figures at these rates, as whoever asks may see them. */
  const figuresAt = (
    value: ValueSettings,
    who: Principal,
    from: CogniforceRepositories,
    over: Partial<FiguresSource> = {},
  ) =>
    openFigures({
      ...{ ...figuresSource, published: from, persons: from.aggregates, who },
      valuation: { ...value, costUsd: byList },
      ...over,
    });

  const stateOfFigures = figuresState({
    ...{ repositories: own.beside, accounts, zone: analysis.zone, clock },
    settings: [
      ...[packageVersion(), METHOD_VERSION, config.minimumGroup, config.people, config.value],
      ...[config.llm.server.prices, figuresSource.readsAuditLog, figuresSource.assumptions],
    ],
  });
  const backups = appBackups({
    ...{ config, domains, clock, settings: own.repositories.settings },
    isReady: () => ours.monitor.state().state === 'ready',
  });
  const token = config.metricsToken;
  const monitoring = token === null ? null : appMonitoring({ config, domains, figures, clock });

  return {
    config,
    clock,
    /** Every domain, in the order of the registry. */
    domains,
    source,
    own,
    health,
    startProcessing,
    backfills,
    quote: model.quote,
    outgoing: model.outgoing,
    figuresSource,
    costUsd: byList,
    settings,
    /** The figures at the rates that are in force. */
    figuresFor: async (who: Principal, over: Partial<FiguresSource> = {}) =>
      figuresAt(await settings.valueIn(own.repositories), who, own.repositories, over),
    questions,
    runs,
    nights,
    failures,
    backups,

    /** What the source was when it was last looked at; null before. */
    sourceRelease: () => release,
    /** Reads what was published, so that the first who asks does not wait for it; where that fails, his question says so. */
    async readAhead(): Promise<void> {
      await figures.ask('book', null, figuresSource.shelf.fill).catch(() => {});
    },
    /** The HTTP server, not listening. */
    server: (secrets: Secrets) =>
      appServer(
        {
          ...{
            clock,
            logger: logOf('http'),
            domains,
            own,
            figures,
            figuresSource,
            figuresAt,
            settings,
            entries: appEntries({ own, clock, answered }),
            answered,
            failures,
            health,
          },
          ...{ runs, runsIn, breaker: ours.breaker, figuresState: stateOfFigures },
          demonstration: () => demonstration,
          questions: questions.port,
          backfills: backfills.port,
          hosts: config.server.hosts,
          proxies: config.server.proxies,
          spans,
          monitoring: monitoring === null || token === null ? null : { token, ...monitoring },
          startRun: async () => (await startProcessing({ requestedBy: 'api' })).id,
        },
        secrets,
      ),

    async close(): Promise<void> {
      for (const { monitor } of domains) monitor.stop();
      monitoring?.close();
      await figures.close();
      await Promise.all(domains.map(({ handle }) => handle.close()));
    },
  };
}

/**
 * Version of the method and of the settings that its figures depend on: another one means that all is analysed again.
 * At most 20 characters, as wide as its column.
 */
function versionOf({ analysis, processing }: Pick<Config, 'analysis' | 'processing'>): string {
  const { zone, idleThresholdMinutes, offChatMinutes } = analysis;
  const settings = [METHOD_VERSION, zone, idleThresholdMinutes, offChatMinutes];
  // With the audit log it is kept when each answer was made; without it nothing is other than it was.
  const kept = [...(processing.auditLog === null ? [] : ['log']), ...processing.topicTags];
  const depends = JSON.stringify([...settings, ...kept]);
  return `${packageVersion()}-${createHash('sha256').update(depends).digest('hex').slice(0, 8)}`.slice(
    -20,
  );
}

/** What tokens cost by the list of prices and what the settings say of it. */
function costByList({ llm }: Pick<Config, 'llm'>): Valuation['costUsd'] {
  return (model, tokens) => costUsd(tokens, priceOf(model, llm.server.prices));
}

const codeOf = (error: unknown) => asKnown(error, 'The work met a fault of its own.').code;
