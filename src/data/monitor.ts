import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** What is known of one database at the moment; nothing in it is secret. */
export interface MonitoredState {
  readonly domain: string;
  readonly state: 'starting' | 'ready' | 'down';
  /** Instant at which it came into this state. */
  readonly since: string;
  /** One sentence while down, and what to do about it. */
  readonly reason: string | null;
  readonly hint: string | null;
  readonly retryInSeconds: number | null;
}

export interface MonitorOptions {
  readonly name: string;
  /** Rejects with a CogniforceError while the database cannot be used. */
  readonly ping: () => Promise<void>;
  /** Done once whenever the database has come (back): migrations, checks. What it rejects with keeps the domain down. */
  readonly prepare?: () => Promise<void>;
  readonly clock: Clock;
  /** Called on every change of state. */
  readonly onChange?: (state: MonitoredState) => void;
}

/** Seconds between two looks at a database that is well, and at one that is not, growing to the second. */
const WELL_SECONDS = 10;
const DOWN_SECONDS = { first: 1, most: 30 };

export interface Monitor {
  state(): MonitoredState;
  /** Looks at once; never rejects. */
  probe(): Promise<MonitoredState>;
  /** Looks at once and from then on again and again, until `stop`. */
  start(): Promise<MonitoredState>;
  stop(): void;
}

/** Watches one domain's database: it may be away at start or go later, and is used again as soon as it is back. */
export function monitor({ name, ping, prepare, clock, onChange }: MonitorOptions): Monitor {
  let state: MonitoredState = entered('starting', null);
  let prepared = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let nextAt: number | null = null;
  let looking: Promise<void> | null = null;
  let stopped = true;

  function entered(to: MonitoredState['state'], error: unknown): MonitoredState {
    const known = error instanceof CogniforceError;
    return {
      domain: name,
      state: to,
      since: instant(clock.now()),
      reason: error === null ? null : known ? error.message : 'The database could not be used.',
      hint: error === null ? null : known ? error.hint : 'See the log.',
      retryInSeconds: null,
    };
  }

  function enter(to: MonitoredState['state'], error: unknown): void {
    const next = entered(to, error);
    const changed = next.state !== state.state || next.reason !== state.reason;
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
    const growing = DOWN_SECONDS.first * 2 ** Math.min(failures - 1, 10);
    const seconds = failures === 0 ? WELL_SECONDS : Math.min(growing, DOWN_SECONDS.most);
    nextAt = clock.now() + seconds * 1000;
    timer = setTimeout(() => void probe(), seconds * 1000);
    timer.unref();
  }

  async function probe(): Promise<MonitoredState> {
    clearTimeout(timer);
    looking ??= look().finally(() => {
      looking = null;
      clearTimeout(timer);
      schedule();
    });
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
