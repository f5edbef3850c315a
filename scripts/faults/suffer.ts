import { setTimeout as sleep } from 'node:timers/promises';
import { ERRORS, type ErrorCode } from '../../src/kernel/errors.ts';
import {
  type CommandOptions,
  type EndedCommand,
  jsonOf,
  type RunningCommand,
  runCommand,
  startCommand,
} from '../reliability/command.ts';
import type { Verdict } from '../reliability/judge.ts';
import { look } from '../reliability/look.ts';
import type { Fault, FaultPlace, Ground, Scene, Suffered } from './fault.ts';
import { judgeNow } from './judge-now.ts';
import { usualPlace } from './places.ts';

const PROCESS = ['process', '--json'];
/** Share of the processor time of a run at which it is in the middle of what it reads. */
const MIDDLE = 0.6;

/** Lets it happen to a run, then has the same command again. Errors: CannotBeTried. */
export async function suffer(fault: Fault, ground: Ground): Promise<Suffered> {
  const place = await (fault.place ?? usualPlace)(ground);
  try {
    return await happening(fault, ground, place);
  } finally {
    await place.drop();
  }
}

async function happening(fault: Fault, ground: Ground, place: FaultPlace): Promise<Suffered> {
  const { words = PROCESS, preload } = fault;
  const options = commandOptions(fault, ground, place);
  const scene = { ...ground, place };
  const { ended, noticedMs, findings } = await disturbed(fault, scene);
  const error = errorIn(jsonOf(ended));
  const undoneAt = performance.now();
  const again = await runCommand(words, { ...options, preload });
  const recoveredMs = Math.round(performance.now() - undoneAt);
  const administered = { ...scene, place: { ...place, ...place.administered } };
  const failed = unrepaired(again);
  // There may be nothing yet that could be looked at.
  const judged = failed === null ? await (fault.judge ?? judgeScene)(administered) : failed;
  return {
    ...{ fault: fault.name, engine: ground.world.engine, under: 'process' },
    met: failed === null ? await metIn(place) : '',
    noticedMs: ended.exitCode === 0 ? null : noticedMs,
    ...{ code: error?.code ?? null, sentence: error?.message ?? null },
    ...{ recoveredMs, lost: judged.lost, doubled: judged.doubled },
    findings: [
      ...findings,
      ...wrongEnds(fault, ended.exitCode, error?.code ?? null),
      ...unsaid(fault, error),
      ...judged.findings,
    ],
  };
}

/** Null: the same command again has completed. */
function unrepaired(again: EndedCommand): Verdict | null {
  if (again.exitCode === 0) return null;
  const { code = null, message = null } = errorIn(jsonOf(again)) ?? {};
  const finding = `the same command again ended with ${again.exitCode}, ${code}: ${message}`;
  return { lost: 0, doubled: 0, findings: [finding] };
}

/** How a run that it happens to has ended. */
interface Disturbed {
  readonly ended: EndedCommand;
  readonly noticedMs: number;
  readonly findings: readonly string[];
}

async function disturbed(fault: Fault, scene: Scene): Promise<Disturbed> {
  const { when, lastsMs, expect, words = PROCESS } = fault;
  const before = when === 'before' ? await fault.inject(scene, NOT_YET) : null;
  const run = startCommand(words, commandOptions(fault, scene, scene.place));
  if (before === null) await run.untilCpu(MIDDLE * scene.world.processMs);
  const wasRunning = run.isRunning();
  const undo = before ?? (await fault.inject(scene, { kill: () => killed(run) }));
  const atMs = performance.now();
  if (lastsMs !== undefined) sleep(lastsMs).then(undo, () => undefined);
  const isNoticed = await endsWithin(run, expect.withinMs);
  const noticedMs = Math.round(performance.now() - atMs);
  await undo();
  if (!isNoticed) run.signal('SIGKILL');
  return {
    ...{ ended: await run.ended, noticedMs },
    findings: [
      ...(wasRunning ? [] : ['the run had ended before it happened']),
      ...(isNoticed ? [] : [`the run had not ended after ${noticedMs} ms`]),
    ],
  };
}

function commandOptions({ env }: Fault, { world }: Ground, place: FaultPlace): CommandOptions {
  return { ...world.optionsFor(place, { ...env, ...place.env }), user: place.user };
}

function judgeScene({ place, world }: Scene): Promise<Verdict> {
  return judgeNow(place, world);
}

/** How far the run was that did not complete. */
export async function metIn(place: FaultPlace): Promise<string> {
  const { runs } = await look(place.administered);
  const cut = runs.find(({ status }) => status !== 'completed');
  return cut === undefined ? '' : `${cut.phase ?? 'beginning'}, ${cut.processed} analysed`;
}

const NOT_YET = { kill: async () => {} };

async function killed(run: RunningCommand): Promise<void> {
  run.signal('SIGKILL');
  await run.ended;
}

async function endsWithin(run: RunningCommand, ms: number): Promise<boolean> {
  const late = new AbortController();
  const isLate = sleep(ms, false, { signal: late.signal }).catch(() => false);
  const hasEnded = await Promise.race([run.ended.then(() => true), isLate]);
  late.abort();
  return hasEnded;
}

interface SaidError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

function unsaid({ expect: { says } }: Fault, error: SaidError | null): string[] {
  if (says === undefined) return [];
  const said = error === null ? '' : `${error.message} ${error.hint}`;
  return says.test(said) ? [] : [`nothing of ${says} in what it says: ${said}`];
}

function errorIn(said: Readonly<Record<string, unknown>> | null): SaidError | null {
  return (said?.error as SaidError | undefined) ?? null;
}

function wrongEnds({ expect }: Fault, exitCode: number | null, code: ErrorCode | null): string[] {
  // It was killed: whatever happened, it could not say so.
  if (exitCode === null) return [];
  const { codes, mayGoOn = codes.length === 0 } = expect;
  if (mayGoOn && exitCode === 0) return [];
  if (codes.length === 0) return [`it ended with ${exitCode}, ${code}`];
  const isRight = code !== null && codes.includes(code) && ERRORS[code].exit === exitCode;
  return isRight ? [] : [`it ended with ${exitCode}, ${code}, and not with ${codes.join(' or ')}`];
}
