import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach } from 'vitest';
import { cogniforce } from '../../src/domains/cogniforce/index.ts';
import type { Valuation } from '../../src/figures/index.ts';
import { type RunOptions, type RunResult, type Stage1, startRun } from '../../src/jobs/index.ts';
import type { DayRange } from '../../src/kernel/days.ts';
import { userHasher } from '../../src/kernel/pseudonym.ts';
import { type DomainWorld, eachDialect } from './each-dialect.ts';
import { type EngineName, type FreshAddress, freshAddress } from './fresh-address.ts';
import { openWebuiWorld, type Release, type World } from './openwebui.ts';
import { storedCost, storedSummary } from './stored-totals.ts';
import { valuationOf } from './valuation.ts';

export interface ReportedOptions {
  /** The release whose schema the source has; without: the baseline. */
  readonly release?: Release;
  readonly zone?: string;
  readonly deletedChats?: 'keep' | 'forget';
  /** When the first run is. */
  readonly now?: string;
}

/** An Open WebUI database, and what runs over it have stored. */
export interface Reported {
  readonly source: World;
  readonly own: Own;
  readonly clock: { ms: number };
  readonly hashUserId: (userId: string) => string;
  /** An account with this id that was made then. */
  account(id: string, since?: string): Promise<void>;
  /** A run with the figures brought up to date; `stage` says what is other than usual. */
  run(options?: Partial<RunOptions>, stage?: Partial<Stage1>): Promise<RunResult>;
  /** What is known of each conversation, by id. */
  facts(): Promise<Record<string, Facts>>;
  /** Sums over the rows of usage of each conversation, by id; null where no row knows. */
  usage(): Promise<Record<string, UsageSums>>;
  summary(days?: Days): ReturnType<typeof storedSummary>;
  cost(valuation?: Partial<Valuation>, days?: Days): ReturnType<typeof storedCost>;
}

type Own = DomainWorld<
  (typeof cogniforce)['tables'],
  ReturnType<(typeof cogniforce)['repositories']>,
  'managed'
>;

export type Facts = Awaited<ReturnType<typeof factsIn>>[string];
export type UsageSums = Awaited<ReturnType<typeof usageIn>>[string];

interface Days {
  readonly start_date: string;
  readonly end_date: string;
}

/** All that there is. */
const EVER = { start_date: '2020-01-01', end_date: '2030-12-31' };

/** Runs the tests of `body` with both databases on SQLite, and with both on PostgreSQL; every test has its own. */
export function eachReported(
  body: (use: () => Reported, engine: EngineName) => void,
  options: ReportedOptions = {},
): void {
  eachDialect(cogniforce, (use, engine) => {
    let place: FreshAddress | null = null;
    let source: World | null = null;
    let world: Reported | null = null;
    beforeEach(async () => {
      place = await freshAddress(engine);
      source = await openWebuiWorld(place, options.release);
      world = reportedOf(source, use(), options);
    });
    afterEach(async () => {
      await source?.close();
      await place?.drop();
      [source, place] = [null, null];
    });
    body(() => world as Reported, engine);
  });
}

const hashUserId = userHasher('a salt for tests');

function reportedOf(source: World, own: Own, options: ReportedOptions): Reported {
  const { zone = 'UTC', deletedChats = 'keep', now = '2026-03-10T12:00:00Z' } = options;
  const clock = { ms: Date.parse(now), now: () => clock.ms };
  const usual: Stage1 = {
    repositories: { source: source.handle.repositories, cogniforce: own.handle.repositories },
    analysis: { zone, idleThresholdMinutes: 10, offChatMinutes: 2 },
    processingVersion: 'test-1',
    hashUserId,
    clock,
    minimumGroup: 1,
    deletedChats,
  };
  const rangeOf = ({ start_date, end_date }: Days): DayRange => ({
    from: start_date,
    to: end_date,
  });
  return {
    source,
    own,
    clock,
    hashUserId,
    account(id, since = '2023-01-05T08:00:00Z') {
      const at = Date.parse(since) / 1000;
      return source.hand.insert('user', {
        ...{ id, role: 'user', name: 'Somebody', email: `${randomUUID()}@example.org` },
        ...{ profile_image_url: '/user.png', created_at: at, updated_at: at, last_active_at: at },
      });
    },
    async run(more = {}, stage = {}) {
      const started = await startRun({ ...usual, ...stage }, { requestedBy: 'command', ...more });
      return started.result;
    },
    facts: () => factsIn(own),
    usage: () => usageIn(own),
    summary: (days = EVER) => storedSummary(own.handle.repositories, rangeOf(days)),
    cost: (valuation = {}, days = EVER) =>
      storedCost(own.handle.repositories, valuationOf(valuation), rangeOf(days)),
  };
}

async function factsIn({ db }: Own) {
  const rows = await db.selectFrom('conversation_analysis').selectAll().execute();
  return Object.fromEntries(
    rows.map((row) => [
      row.conversation_id,
      {
        person: row.user_id_hash,
        status: row.status,
        reason: row.status_reason,
        day: row.day,
        outcome: row.outcome,
        messages: row.message_count,
        asks: row.ask_count,
        branches: row.branch_count,
        regenerations: row.regenerations,
        edits: row.edits,
        files: row.files,
        minutes: row.manual_time_most_likely,
        withAi: row.with_ai_minutes,
        goneOn: row.gone_on,
      },
    ]),
  );
}

const COUNTS = [
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'cached_tokens',
  'cache_write_tokens',
  'reasoning_tokens',
] as const;

async function usageIn({ db }: Own) {
  const rows = await db.selectFrom('usage_fact').selectAll().execute();
  const sum = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, each) => total + each, 0);
  };
  const byChat = Map.groupBy(rows, (row) => row.conversation_id);
  return Object.fromEntries(
    [...byChat].map(([id, own]) => {
      const [input, output, total, cached, cacheWrite, reasoning] = COUNTS.map((name) =>
        sum(own.map((row) => row[name])),
      );
      const answers = own.reduce((all, row) => all + row.answers, 0);
      const unknown = own.reduce((all, row) => all + row.answers_without_usage, 0);
      return [
        id,
        { answers, unknown, input, output, total, cached, cacheWrite, reasoning } as const,
      ];
    }),
  );
}
