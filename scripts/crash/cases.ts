import { type Random, seededRandom } from '../../src/demo/random.ts';
import type { Engine } from '../reliability/place.ts';
import type { World } from '../reliability/world.ts';
import type { Came, Kind, Outcome } from './kill.ts';
import { backupKiller, restoreKiller } from './kill-backups.ts';
import { migrationKiller } from './kill-migrations.ts';
import { killRuns } from './kill-runs.ts';
import { stopRuns } from './stop-runs.ts';

/** What is killed in turn: runs most of all, which write most. */
const TURNS: readonly Kind[] = [
  ...['run', 'migration', 'restore', 'run', 'backup'],
  ...['stopped', 'run', 'migration', 'run', 'restore', 'run', 'backup'],
] as readonly Kind[];

/** Carries out cases by their number: the same seed, number and engines give the same case. */
export interface Cases {
  carryOut(number: number): Promise<Outcome>;
}

export interface CasesOptions {
  readonly worlds: readonly World[];
  readonly seed: number;
  /** A killed run is one of another machine to those that come after it. */
  readonly elsewhere: boolean;
}

export function newCases({ worlds, seed, elsewhere }: CasesOptions): Cases {
  const killers = new Map(worlds.map((world) => [world.engine, killersOf(world, elsewhere)]));
  return {
    async carryOut(number) {
      const { kind, engine } = caseOf(
        number,
        worlds.map((world) => world.engine),
      );
      const random = seededRandom(seed, `case ${number}`);
      const kill = killers.get(engine)?.[kind];
      if (kill === undefined) throw new TypeError(`there is no world on ${engine}`);
      return { number, kind, engine, ...(await kill(random).catch(brokenOff)) };
    },
  };
}

/** One case less, and a reason to look; the others are carried out. */
function brokenOff({ message }: Error): Came {
  const counts = { kills: 0, tooLate: 0, lost: 0, doubled: 0 };
  return { ...counts, met: [], begunMs: [], findings: [`it was broken off: ${message}`] };
}

/** Each kind on each engine before the next kind. */
function caseOf(number: number, engines: readonly Engine[]): { kind: Kind; engine: Engine } {
  const at = number - 1;
  const engine = engines[at % engines.length];
  const kind = TURNS[Math.floor(at / engines.length) % TURNS.length];
  if (engine === undefined || kind === undefined) throw new RangeError(`no case ${number}`);
  return { kind, engine };
}

function killersOf(
  world: World,
  elsewhere: boolean,
): Readonly<Record<Kind, (random: Random) => Promise<Came>>> {
  return {
    run: (random) => killRuns(world, random, elsewhere),
    stopped: (random) => stopRuns(world, random),
    migration: migrationKiller(world),
    backup: backupKiller(world),
    restore: restoreKiller(world),
  };
}
