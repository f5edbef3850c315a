import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { asKnown, type CogniforceError, type ErrorCode } from '../kernel/errors.ts';
import { type FailureValues, valuesOf } from '../kernel/failure-values.ts';

/** What is known of one database at the moment; nothing in it is secret. */
export interface MonitoredState {
  readonly domain: string;
  /** `connecting` while it is connected for the first time. */
  readonly state: 'connecting' | 'ready' | 'down';
  /** Instant at which it came into this state. */
  readonly since: string;
  /** One sentence while down, its code, what it is about, and what to do about it. */
  readonly reason: string | null;
  readonly code: ErrorCode | null;
  readonly values: FailureValues;
  readonly hint: string | null;
  readonly retryInSeconds: number | null;
  /** While it is ready and cannot be written; null: it can, or is not ours to write. */
  readonly readOnly: ReadOnlyState | null;
  /** Why it was down last, also when it is back; null: it never was. */
  readonly lastError: LastError | null;
}

/** Why, and since when, a database can only be read. */
export interface ReadOnlyState {
  /** Instant. */
  readonly since: string;
  readonly code: ErrorCode;
  readonly values: FailureValues;
  readonly reason: string;
  readonly hint: string;
}

/** A failure of the past. */
export interface LastError {
  /** Instant at which it was last met. */
  readonly at: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

/** What is watched, how it is looked at, and who is told. */
export interface MonitorOptions {
  readonly name: string;
  /** Rejects with a CogniforceError while the database cannot be used. */
  readonly ping: () => Promise<void>;
  /** Done once whenever the database has come (back): migrations, checks. What it rejects with keeps the domain down. */
  readonly prepare?: () => Promise<void>;
  /** Why it cannot be written, as the last look found it; absent: nobody wants to. */
  readonly readOnly?: () => CogniforceError | null;
  readonly clock: Clock;
  /** Called on every change of state. */
  readonly onChange?: (state: MonitoredState) => void;
  /** From 0 to below 1: so that many processes do not all try again at the same moment. */
  readonly random?: () => number;
}

/** Seconds between two looks at a database that is well, and at one that is not, growing to the second. */
const WELL_SECONDS = 10;
const DOWN_SECONDS = { first: 1, most: 30 };
/** Between two looks at one that answers and waits for somebody to migrate it. */
const CLOSED_SECONDS = 5;
const WAITS_FOR_MIGRATION: ReadonlySet<string> = new Set(['SCHEMA_BEHIND', 'SCHEMA_UNKNOWN']);
/** Share of the wait by which it may be longer or shorter. */
const JITTER = 0.25;
/** Whoever watches one domain's database. */
export interface Monitor {
  state(): MonitoredState;
  /** Looks at once; never rejects. */
  probe(): Promise<MonitoredState>;
  /** Somebody met a failure: looks at once, if all seemed well and it is being watched. */
  suspect(): void;
  /** Looks at once and from then on again and again, until `stop`. */
  start(): Promise<MonitoredState>;
  stop(): void;
}

const WELL = { reason: null, code: null, values: {}, hint: null } as const;

/** Of a failure that is not one of ours nothing is told: its message may hold anything. */
function whyOf(error: unknown) {
  const remedy = 'See the log.';
  const known = asKnown(error, 'The database could not be used.', { remedy });
  return { reason: known.message, code: known.code, values: valuesOf(known), hint: known.hint };
}

/** Watches one domain's database: it may be away at start or go later, and is used again as soon as it is back. */
export function monitor(options: MonitorOptions): Monitor {
  const { name, ping, prepare, readOnly, clock, onChange, random = Math.random } = options;
  let lastError: LastError | null = null;
  let state: MonitoredState;
  state = entered('connecting', null);
  let prepared = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let nextAt: number | null = null;
  let looking: Promise<void> | null = null;
  let stopped = true;
  // Of whoever meets a failure it has neither the deadline nor the fence: it goes on when that run has long ended.
  const apart = AsyncLocalStorage.snapshot();

  function entered(to: MonitoredState['state'], error: unknown): MonitoredState {
    const at = instant(clock.now());
    const why = error === null ? WELL : whyOf(error);
    if (why.reason !== null) lastError = { at, code: why.code, reason: why.reason };
    return {
      ...{ domain: name, state: to, since: at, ...why, retryInSeconds: null, lastError },
      readOnly: to === 'ready' ? readOnlySince(at) : null,
    };
  }

  function readOnlySince(at: string): ReadOnlyState | null {
    const why = readOnly?.() ?? null;
    if (why === null) return null;
    const { code, message: reason, hint } = why;
    const since = state.readOnly?.since ?? at;
    return { since, code, values: valuesOf(why), reason, hint };
  }

  function enter(to: MonitoredState['state'], error: unknown): void {
    const next = entered(to, error);
    const changed =
      next.state !== state.state ||
      next.reason !== state.reason ||
      next.readOnly?.reason !== state.readOnly?.reason;
    state = next.state === state.state ? { ...next, since: state.since } : next;
    if (changed) onChange?.(current());
  }

  async function look(): Promise<void> {
    try {
      await ping();
      if (!prepared) await prepare?.();
      prepared = true;
      failures = 0;
      enter('ready', null);
    } catch (error) {
      prepared = false;
      failures += 1;
      enter('down', error);
    }
  }

  function schedule(): void {
    if (stopped) return;
    const seconds = failures === 0 ? WELL_SECONDS : secondsWhileDown();
    nextAt = clock.now() + seconds * 1000;
    timer = setTimeout(() => void probe(), seconds * 1000);
    timer.unref();
  }

  function secondsWhileDown(): number {
    const growing = DOWN_SECONDS.first * 2 ** Math.min(failures - 1, 10);
    const most = WAITS_FOR_MIGRATION.has(state.code ?? '') ? CLOSED_SECONDS : DOWN_SECONDS.most;
    return Math.min(growing, most) * (1 - JITTER + 2 * JITTER * random());
  }

  async function lookAndGoOn(): Promise<void> {
    try {
      await look();
    } finally {
      looking = null;
      clearTimeout(timer);
      schedule();
    }
  }

  async function probe(): Promise<MonitoredState> {
    clearTimeout(timer);
    looking ??= apart(lookAndGoOn);
    await looking;
    return current();
  }

  function current(): MonitoredState {
    const waits = state.state === 'down' && nextAt !== null;
    const retryInSeconds = waits
      ? Math.max(0, Math.ceil(((nextAt ?? 0) - clock.now()) / 1000))
      : null;
    return { ...state, retryInSeconds };
  }

  return {
    state: current,
    probe,
    suspect() {
      if (!stopped && state.state === 'ready') void probe();
    },
    start() {
      stopped = false;
      return probe();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
