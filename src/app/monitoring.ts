import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { SeenConfig } from '../config/index.ts';
import { packageVersion } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { dayOf } from '../kernel/days.ts';
import { type Family, gauge } from '../kernel/exposition.ts';
import { readBackupState } from './backup-state.ts';
import type { AppDomain } from './domains.ts';
import type { appFigures } from './figures.ts';
import { freshFor } from './fresh-for.ts';
import { allowedInMonth } from './model-allowance.ts';
import { volumesOf } from './volumes.ts';

/** How long a scrape is told what the one before was told. */
const FRESH_MS = 15_000;
/** Comparing a schema is more than a scrape may cost. */
const DRIFT_FRESH_MS = 3_600_000;

interface MonitoringParts {
  readonly config: SeenConfig;
  readonly domains: readonly Pick<AppDomain, 'name' | 'ownership' | 'handle' | 'monitor'>[];
  readonly figures: Pick<ReturnType<typeof appFigures>, 'ask'>;
  readonly clock: Clock;
}

/**
 * What Prometheus is told, as last known: a database that is away is a value and no failure. No count of conversations or people
 * and no money of theirs is in it.
 */
export function appMonitoring({ config, domains, figures, clock }: MonitoringParts) {
  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();
  const work = lastKnown(FRESH_MS, clock, () =>
    figures.ask('monitoring', null, (from) => workOf(from, config, clock.now())),
  );
  const volumes = lastKnown(FRESH_MS, clock, async () => volumesOf(config));
  const drifts = domains
    .filter(({ ownership }) => ownership === 'managed')
    .map((domain) => ({
      domain: domain.name,
      ask: lastKnown(DRIFT_FRESH_MS, clock, () => driftOf(domain)),
    }));

  async function driftFamily(): Promise<Family> {
    const found = await Promise.all(
      drifts.map(async ({ domain, ask }) => ({ domain, value: await ask() })),
    );
    return {
      name: 'cogniforce_domain_drift',
      help: 'Differences between a database and what its revisions make, looked for once an hour',
      type: 'gauge',
      samples: found.flatMap(({ domain, value }) =>
        value === null ? [] : [{ labels: { domain }, value }],
      ),
    };
  }

  return {
    async families(): Promise<readonly Family[]> {
      const [known, places, drift] = await Promise.all([work(), volumes(), driftFamily()]);
      return [
        ...workFamilies(known),
        upFamily(domains),
        drift,
        poolFamily(domains),
        {
          name: 'cogniforce_disk_free_bytes',
          help: 'Room for this user where files of ours and backups lie',
          type: 'gauge',
          samples: (places ?? []).flatMap(({ name: volume, freeBytes: value }) =>
            value === null ? [] : [{ labels: { volume }, value }],
          ),
        },
        gauge('cogniforce_llm_quote_usd', QUOTE, allowedInMonth(config, clock.now())),
        ...processFamilies(lag),
      ];
    },
    close: () => void lag.disable(),
  };
}

const QUOTE =
  'What the settings let a model cost in this calendar month, US dollars; absent: no model, or no limit';

/** What was known last stays known while nothing newer can be had. */
function lastKnown<T>(ms: number, clock: Clock, load: () => Promise<T>): () => Promise<T | null> {
  let known: T | null = null;
  const fresh = freshFor(ms, clock, async () => {
    known = await load();
    return known;
  });
  return async () => (await fresh()) ?? known;
}

interface Work {
  readonly completedAt: string | null;
  readonly seconds: number | null;
  readonly failuresRatio: number | null;
  readonly chargedUsd: number;
  readonly backupAt: number | null;
  readonly backupFailed: boolean;
}

async function workOf(
  { runs, spending, settings }: CogniforceRepositories,
  { analysis: { zone } }: SeenConfig,
  now: number,
): Promise<Work> {
  const completed = await runs.last('completed');
  const last = await runs.last();
  const { state } = await readBackupState(settings);
  const to = dayOf(now, zone);
  const from = `${to.slice(0, 8)}01`;
  const { chargedUsd } = await spending.over({ from, to });
  return {
    completedAt: completed?.completedAt ?? null,
    seconds: secondsOf(completed),
    failuresRatio: last && ratioOf(last),
    chargedUsd,
    backupAt: state?.succeededAt ?? null,
    backupFailed: state?.state === 'failed',
  };
}

type Run = NonNullable<Awaited<ReturnType<CogniforceRepositories['runs']['last']>>>;

function secondsOf(run: Run | null): number | null {
  if (run?.completedAt == null) return null;
  return (Date.parse(run.completedAt) - Date.parse(run.startedAt)) / 1000;
}

/** Of a run that looked at nothing there is no share. */
function ratioOf({
  conversationsProcessed: processed,
  conversationsSkipped: skipped,
  conversationsFailed: failed,
}: Run): number | null {
  const all = (processed ?? 0) + (skipped ?? 0) + (failed ?? 0);
  return all === 0 ? null : (failed ?? 0) / all;
}

function workFamilies(work: Work | null): Family[] {
  const { completedAt = null, seconds = null, failuresRatio = null } = work ?? {};
  const { chargedUsd = null, backupAt = null } = work ?? {};
  return [
    gauge(
      'cogniforce_run_last_success_timestamp_seconds',
      'When the last run that completed ended',
      completedAt === null ? null : Date.parse(completedAt) / 1000,
    ),
    gauge('cogniforce_run_duration_seconds', 'What the last run that completed took', seconds),
    gauge(
      'cogniforce_run_failures_ratio',
      'Share of what the last run looked at that it could not do, 0 to 1',
      failuresRatio,
    ),
    gauge(
      'cogniforce_llm_charged_usd_month',
      'What asking models for estimates has cost in this calendar month, US dollars',
      chargedUsd,
    ),
    gauge(
      'cogniforce_backup_last_success_timestamp_seconds',
      'When the last backup on a schedule was made that was read back whole',
      backupAt === null ? null : backupAt / 1000,
    ),
    gauge(
      'cogniforce_backup_failed',
      '1 while the last backup on a schedule came to nothing',
      work === null ? null : Number(work.backupFailed),
    ),
  ];
}

function upFamily(domains: MonitoringParts['domains']): Family {
  return {
    name: 'cogniforce_domain_up',
    help: '1 while a database can be used',
    type: 'gauge',
    samples: domains.map(({ name: domain, monitor }) => ({
      labels: { domain },
      value: Number(monitor.state().state === 'ready'),
    })),
  };
}

function poolFamily(domains: MonitoringParts['domains']): Family {
  return {
    name: 'cogniforce_pool_connections',
    help: 'Connections for work, and callers that wait for one',
    type: 'gauge',
    samples: domains.flatMap(({ name: domain, handle }) =>
      Object.entries(handle.poolState() ?? {}).map(([state, value]) => ({
        labels: { domain, state },
        value,
      })),
    ),
  };
}

/** Null while it is away; what cannot be compared has no number of differences. */
async function driftOf({ handle, monitor }: MonitoringParts['domains'][number]): Promise<number> {
  if (monitor.state().state !== 'ready') throw new Error('away');
  const { differences } = await handle.migrations.check();
  return differences.length;
}

function processFamilies(lag: ReturnType<typeof monitorEventLoopDelay>): Family[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const [mean, p99] = [lag.mean, lag.percentile(99)].map((ns) => (Number.isNaN(ns) ? 0 : ns / 1e9));
  lag.reset();
  return [
    gauge('process_resident_memory_bytes', 'Resident memory', rss),
    gauge('nodejs_heap_size_used_bytes', 'Heap of JavaScript in use', heapUsed),
    {
      name: 'process_cpu_seconds_total',
      help: 'Time on processors, user and system',
      type: 'counter',
      samples: [{ value: (user + system) / 1e6 }],
    },
    gauge(
      'process_start_time_seconds',
      'When this process began',
      Math.round(performance.timeOrigin) / 1000,
    ),
    gauge('nodejs_eventloop_lag_mean_seconds', 'Mean lag since the last scrape', mean ?? 0),
    gauge('nodejs_eventloop_lag_p99_seconds', '99th percentile since the last scrape', p99 ?? 0),
    {
      name: 'cogniforce_build_info',
      help: 'Always 1; which program this is',
      type: 'gauge',
      samples: [{ labels: { version: packageVersion(), node: process.versions.node }, value: 1 }],
    },
  ];
}
