import { type RunningServer, startServer } from '../../test/support/server.ts';
import { isCompleted, type Verdict } from '../reliability/judge.ts';
import { look } from '../reliability/look.ts';
import type { Place } from '../reliability/place.ts';
import type { Fault, FaultPlace, Ground, Suffered } from './fault.ts';
import { judgeNow } from './judge-now.ts';
import { usualPlace } from './places.ts';
import { metIn } from './suffer.ts';
import { msUntil, type Visitor, visitorOf } from './visitor.ts';

const SECRETS = {
  ANALYTICS_PASSWORD: 'a password for reliability',
  ANALYTICS_SESSION_KEY: 'a session key for reliability, long enough',
};
/** A run that failed is tried again after half a minute, and then takes what it takes. */
const PATIENCE_MS = 180_000;

/** What came of it, but for what is the same of all. */
export interface Came extends Pick<Suffered, 'noticedMs' | 'code' | 'sentence' | 'recoveredMs'> {
  readonly met?: string;
  readonly findings: readonly string[];
}

/** How a server is started, and what is held against what. */
export interface ServedOptions {
  readonly place: FaultPlace;
  readonly env?: Readonly<Record<string, string>>;
  /** Servers over the same figures; default 1. */
  readonly servers?: number;
  /** In the middle of the first run, instead of after it. */
  readonly inFirstRun?: true;
  /** Without: the rows of an undisturbed run. */
  readonly judge?: () => Promise<Verdict>;
}

/** Has something happen to servers of ours, which have to recover by themselves and to end as they should. */
export async function underServe(
  fault: string,
  ground: Ground,
  options: ServedOptions,
  happens: (visitors: readonly [Visitor, ...Visitor[]]) => Promise<Came>,
): Promise<Suffered> {
  const { world } = ground;
  const { place, servers = 1, judge = () => judgeNow(place.administered, world) } = options;
  const { env, cwd } = world.optionsFor(place, { ...SECRETS, ...options.env, ...place.env });
  const { user } = place;
  const started = { folder: cwd, env, user, from: 'sources', timeoutMs: 180_000 } as const;
  const running: RunningServer[] = [];
  const stopped = async () => {
    const codes = await Promise.all(running.map((server) => server.stop()));
    return codes.flatMap((code) => (code === 0 ? [] : [`SIGTERM ended it with ${code}, not 0`]));
  };
  try {
    while (running.length < servers) {
      running.push(await startServer(started));
      const isThere = options.inFirstRun ? isAtWork : hasCompleted;
      const ms = await msUntil(() => isThere(place.administered, running.length), PATIENCE_MS);
      if (ms === null) throw new Error('the run of its start does not come about');
    }
    const [first, ...others] = await Promise.all(running.map(visitorOf));
    if (first === undefined) throw new TypeError('a server is needed');
    const { findings, met = '', ...came } = await happens([first, ...others]);
    const ends = await stopped();
    const { lost, doubled, findings: judged } = await judge();
    return {
      ...{ fault, engine: world.engine, under: 'serve', met, ...came, lost, doubled },
      findings: [...findings, ...ends, ...judged],
    };
  } finally {
    await stopped();
    await place.drop();
  }
}

async function isAtWork(place: Place): Promise<boolean> {
  return (await look(place)).runs.some(({ processed }) => processed > 0);
}

/** Lets what happens to runs happen to the first run of a server; nobody starts anything again. */
export async function sufferUnderServe(fault: Fault, ground: Ground): Promise<Suffered> {
  const place = await (fault.place ?? usualPlace)(ground);
  const { env = {} } = fault;
  const options = { place, env, inFirstRun: true } as const;
  return underServe(fault.name, ground, options, async ([visitor]) => {
    const began = performance.now();
    const undo = await fault.inject({ ...ground, place }, { kill: async () => {} });
    const mayGoOn = fault.expect.mayGoOn === true;
    const said = () => saidBy(visitor, fault);
    const noticedMs = await noticedBy(said, began, mayGoOn ? BRIEFLY_MS : NOTICED_MS);
    const during = noticedMs === null ? null : await said().catch(() => null);
    const unanswered = noticedMs === null ? [] : await wrongAnswer(visitor);
    await undo();
    const recoveredMs = await msUntil(() => hasCompleted(place.administered, 1), PATIENCE_MS);
    return {
      ...{ met: await metIn(place), noticedMs, recoveredMs },
      ...(during ?? saidOf(await visitor.figures().catch(() => null))),
      findings: [
        ...unanswered,
        ...(noticedMs === null && !mayGoOn ? [`${fault.underServe}: nobody said so`] : []),
        ...(recoveredMs === null ? [`no run had completed after ${PATIENCE_MS} ms`] : []),
      ],
    };
  });
}

/** Figures are shown where they can be read; else it is said at once that they cannot. */
async function wrongAnswer(visitor: Visitor): Promise<string[]> {
  const stateOf = async () => {
    const domains = (await visitor.ready())?.domains ?? [];
    return domains.find(({ domain }) => domain === 'cogniforce')?.state ?? null;
  };
  const before = await stateOf();
  const began = performance.now();
  const { status } = await visitor.get('summary');
  const ms = Math.round(performance.now() - began);
  const isSame = (await stateOf()) === before;
  const expected = before === 'down' ? 503 : 200;
  return [
    ...(isSame && status !== expected ? [`figures are answered with ${status}, ${before}`] : []),
    ...(ms > 20_000 ? [`an answer took ${ms} ms`] : []),
  ];
}

type Said = Pick<Came, 'code' | 'sentence'>;

/** Null: nothing is said yet. */
async function saidBy(visitor: Visitor, { underServe: by, expect }: Fault): Promise<Said | null> {
  if (by === 'night') {
    const reason = await visitor.nightReason();
    if (!expect.codes.some((code) => code === reason?.code)) return null;
    return { code: reason?.code ?? null, sentence: reason?.message ?? null };
  }
  if (by instanceof RegExp) return loggedBy(visitor, by);
  const { status = 'ready' } = (await visitor.ready()) ?? {};
  return status === 'ready' ? null : saidOf(await visitor.figures().catch(() => null));
}

function loggedBy({ server }: Visitor, words: RegExp): Said | null {
  const line = server
    .log()
    .split('\n')
    .find((each) => words.test(each));
  return line === undefined ? null : { code: null, sentence: line };
}

type Figures = Awaited<ReturnType<Visitor['figures']>>;

/** What is said of the database: as it is, or as it was when it was down last. */
function saidOf(figures: Figures): Said {
  if (figures === null) return { code: null, sentence: null };
  const { code, reason, readOnly, lastError } = figures;
  const said = code === null ? (readOnly ?? lastError) : { code, reason };
  return { code: said?.code ?? null, sentence: said?.reason ?? null };
}

/**
 * It looks every ten seconds, and waits up to 25 for an answer; a run that cannot write tries for a while to write that.
 * What is over before that it need not notice.
 */
const NOTICED_MS = 75_000;
const BRIEFLY_MS = 12_000;

async function noticedBy(
  said: () => Promise<Said | null>,
  began: number,
  mostMs: number,
): Promise<number | null> {
  const ms = await msUntil(async () => (await said()) !== null, mostMs);
  return ms === null ? null : Math.round(performance.now() - began);
}

/** Whether so many runs have: each server makes one when it starts. */
async function hasCompleted(place: Place, many: number): Promise<boolean> {
  return (await look(place)).runs.filter(isCompleted).length >= many;
}
