import { randomUUID } from 'node:crypto';
import type { BackfillQuote } from '../api/contracts/backfills.ts';
import type { BackfillRequest, BackfillsPort } from '../api/parts.ts';
import type { LlmConfig } from '../config/llm.ts';
import type { DomainHandle } from '../data/index.ts';
import type {
  CogniforceRepositories,
  Moved,
  Backfill as Row,
} from '../domains/cogniforce/index.ts';
import {
  currentRun,
  durationOf,
  type EnrichmentParts,
  type Quote,
  type RunOptions,
  type Stage1,
  type StartedRun,
} from '../jobs/index.ts';
import { type DayRange, instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import {
  asksModel,
  type EstimatorName,
  isEstimator,
  USUAL_ESTIMATOR,
} from '../kernel/estimators.ts';
import { alarm, wait } from '../kernel/wait.ts';
import { priceOf } from '../llm/index.ts';
import { backfillView, type ExactBackfill } from './views/backfill.ts';

interface BackfillParts {
  readonly config: { readonly llm: LlmConfig };
  readonly stage: Stage1;
  readonly own: Pick<DomainHandle<unknown, CogniforceRepositories>, 'repositories'>;
  /** Whether both databases can be used, as was last seen. */
  readonly isReady: () => boolean;
  /** Makes both databases fit for use. */
  readonly prepared: () => Promise<void>;
  /** Begins a run; both databases are fit. */
  readonly begin: (options: RunOptions) => Promise<StartedRun>;
  readonly model: {
    readonly enrichment: (asked: {
      readonly estimator: EstimatorName;
      readonly model: string | null;
    }) => Promise<EnrichmentParts | null>;
    readonly quote: (
      signal: AbortSignal,
      only: { readonly days: DayRange; readonly again: boolean },
    ) => Promise<Quote>;
    /** Whether our own database can be asked. */
    readonly isFit: () => Promise<boolean>;
  };
  /** Whether a night has come whose run has yet to be done. */
  readonly isNightDue: () => Promise<boolean>;
  /** An answer of our own database, unless it cannot be used. */
  readonly answered: <T>(ask: () => Promise<T>) => Promise<T>;
  /** The same, read beside the work that is done in it. */
  readonly read: <T>(ask: (from: CogniforceRepositories) => Promise<T>) => Promise<T>;
}

/** What became of a request to pause, resume or cancel. */
export interface Changed {
  readonly backfill: ExactBackfill;
  /** False: it was so already. */
  readonly changed: boolean;
}

/** Runs that say how long a conversation takes. */
const RUNS = 50;
const LISTED = 50;
/** A process that carries a backfill on begins its next part at once: whoever sees none go on for so long may. */
const BETWEEN_PARTS_MS = 2_000;
/** And longer where a night is due: longer than whoever sees to it waits for a run that goes on. */
const NIGHT_MS = 15_000;

/** What can be done with backfills, by the command line, the API and the process that serves. */
export function appBackfills({ config, stage, own, model, answered, ...parts }: BackfillParts) {
  const { backfills, runs } = own.repositories;
  const { server } = config.llm;
  const now = () => instant(stage.clock.now());
  const asked = alarm();
  const viewOf = (row: Row) => backfillView(row, (name) => priceOf(name, server.prices) !== null);

  async function quote(
    { from, to, estimator = config.llm.estimator, again = false, ...rest }: BackfillRequest,
    signal: AbortSignal,
  ): Promise<BackfillQuote> {
    const days = { from, to };
    const isFit = await answered(() => model.isFit());
    const conversations = isFit ? await answered(() => backfills.conversationsOf(days)) : null;
    const asks = asksModel(estimator) ? await model.quote(signal, { days, again }) : null;
    const known = isFit ? await answered(() => runs.list(RUNS)) : [];
    const amounts = { analysed: conversations, asked: asks?.conversations ?? 0 };
    return {
      ...{ from, to, conversations, ...durationOf(known, amounts) },
      asks: asks && {
        ...asks,
        budgetUsd: rest.budgetUsd === undefined ? server.perRunUsd : rest.budgetUsd,
        perDayUsd: server.perDayUsd,
      },
    };
  }

  async function begin(
    { from, to, estimator = config.llm.estimator, again = false, budgetUsd }: BackfillRequest,
    requestedBy: 'api' | 'command',
  ): Promise<ExactBackfill> {
    await parts.prepared();
    const asks = asksModel(estimator);
    const budget = budgetUsd === undefined ? server.perRunUsd : budgetUsd;
    const row = {
      ...{ id: randomUUID(), fromDay: from, toDay: to, estimator, again },
      model: asks ? server.model : null,
      budgetUsd: asks ? budget : null,
      requestedBy: requestedBy,
      createdAt: now(),
    };
    if (!(await backfills.begin(row))) throw inProgress(await backfills.newest('going'));
    asked.ring();
    return viewOf(await found(row.id));
  }

  async function found(id: string): Promise<Row> {
    const row = isId(id) ? await backfills.find(id) : null;
    if (row === null) throw unknown('There is no backfill with this id.');
    return row;
  }

  /** The one that is meant where none is named. */
  async function meant(
    id: string | null,
    states: readonly ('going' | 'paused')[],
  ): Promise<string> {
    if (id !== null) return (await found(id)).id;
    for (const state of states) {
      const row = await backfills.newest(state);
      if (row !== null) return row.id;
    }
    throw unknown(`No backfill is ${states.join(' or ')}.`);
  }

  /** Compares and sets; who comes second is told how it is. */
  async function change(
    id: string,
    wanted: 'going' | 'paused' | 'cancelled',
    move: () => Promise<Moved>,
  ): Promise<Changed> {
    const moved = await move();
    const row = await found(id);
    if (moved === 'done') return { backfill: viewOf(row), changed: true };
    if (moved === 'other_goes_on') throw inProgress(await backfills.newest('going'));
    if (row.state === wanted) return { backfill: viewOf(row), changed: false };
    throw new CogniforceError('BACKFILL_ENDED', `This backfill is ${row.state} already.`);
  }

  async function pause(given: string | null): Promise<Changed> {
    const id = await meant(given, ['going', 'paused']);
    return change(id, 'paused', () => backfills.pause(id, null));
  }

  async function resume(given: string | null, budgetUsd?: number | null): Promise<Changed> {
    const id = await meant(given, ['paused', 'going']);
    const resumed = await change(id, 'going', () => backfills.resume(id, budgetUsd));
    asked.ring();
    if (resumed.changed || budgetUsd === undefined) return resumed;
    throw new CogniforceError('BACKFILL_IN_PROGRESS', 'This backfill goes on already.', {
      remedy: 'Pause it first to give it another budget: cogniforce backfill pause',
    });
  }

  async function cancel(given: string | null): Promise<Changed> {
    const id = await meant(given, ['going', 'paused']);
    return change(id, 'cancelled', () => backfills.cancel(id, now()));
  }

  const find = async (id: string) => viewOf(await found(id));
  const list = async (from: Pick<CogniforceRepositories, 'backfills'> = own.repositories) =>
    (await from.backfills.list(LISTED)).map(viewOf);

  /** A night comes before the next part: who sees to it looks again within ten seconds, and finds nothing going on. */
  async function giveWay(id: string, signal: AbortSignal | undefined): Promise<void> {
    const last = await runs.last();
    const goesOn = last?.backfillId === id && last.completedAt !== null;
    const sinceMs = goesOn ? stage.clock.now() - Date.parse(last.completedAt ?? '') : NIGHT_MS;
    if (sinceMs >= NIGHT_MS || sinceMs < 0 || !(await parts.isNightDue())) return;
    await wait(NIGHT_MS - sinceMs, signal);
  }

  /** Carries out the next part of a backfill. Errors: RUN_IN_PROGRESS while another run goes on. */
  async function startPart(
    id: string,
    options: Pick<RunOptions, 'signal' | 'onProgress'>,
  ): Promise<StartedRun> {
    await parts.prepared();
    await giveWay(id, options.signal);
    const { estimator, model: name } = await found(id);
    const asked = isEstimator(estimator) ? estimator : USUAL_ESTIMATOR;
    const enrichment = await model.enrichment({ estimator: asked, model: name });
    return parts.begin({ ...options, requestedBy: 'backfill', backfill: { id }, enrichment });
  }

  /** The one that goes on while no run does. */
  async function left(): Promise<Row | null> {
    if (!parts.isReady()) return null;
    return answered(async () => {
      const row = await backfills.newest('going');
      return row === null || (await currentRun(stage)) !== null ? null : row;
    });
  }

  const port: BackfillsPort = {
    list: async () => ({ backfills: await parts.read(list) }),
    quote: (request) => quote(request, new AbortController().signal),
    begin: (request) => begin(request, 'api'),
    pause: (id) => answered(async () => (await pause(id)).backfill),
    resume: (id, budgetUsd) => answered(async () => (await resume(id, budgetUsd)).backfill),
    cancel: (id) => answered(async () => (await cancel(id)).backfill),
  };

  return {
    ...{ port, list, find, quote, begin, pause, resume, cancel, startPart },
    ready: parts.prepared,
    /** Lets time pass until a backfill is begun or resumed by this process, or so long, or until the signal. */
    untilAsked: asked.wait,

    /** Carries on the backfill that goes on and that nobody carries out; null where there is none. */
    async nextSegment(
      options: Pick<RunOptions, 'onProgress'> & { readonly signal: AbortSignal },
    ): Promise<StartedRun | null> {
      // Whether one goes on cannot be known of a database that is away: who watches it says so.
      if ((await left().catch(unknownIsNone)) === null) return null;
      await wait(BETWEEN_PARTS_MS, options.signal);
      const row = options.signal.aborted ? null : await left().catch(unknownIsNone);
      return row === null ? null : startPart(row.id, options);
    },
  };
}

function unknownIsNone(error: unknown): null {
  if (error instanceof CogniforceError) return null;
  throw error;
}

/** As ids of ours are: a database that has a type for them takes no other text. */
function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

function unknown(message: string): CogniforceError {
  return new CogniforceError('BACKFILL_UNKNOWN', message);
}

function inProgress(row: Row | null): CogniforceError {
  const which = row === null ? '' : ` (${row.id}, ${row.fromDay} to ${row.toDay})`;
  return new CogniforceError('BACKFILL_IN_PROGRESS', `Another backfill goes on${which}.`);
}
