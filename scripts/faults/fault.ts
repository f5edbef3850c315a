import type { ErrorCode } from '../../src/kernel/errors.ts';
import type { Verdict } from '../reliability/judge.ts';
import type { Engine, Place } from '../reliability/place.ts';
import type { World } from '../reliability/world.ts';
import type { Endings } from '../support/endings.ts';

/** A PostgreSQL server of the check alone. */
export interface Server {
  readonly url: string;
  pid(): number;
  /** Ends it as an administrator does, and starts it again. */
  restart(): Promise<void>;
}

/** What all faults of one engine share. */
export interface Ground {
  readonly world: World;
  /** Null on SQLite. */
  readonly server: Server | null;
  readonly endings: Endings;
}

/** A place on which a fault is tried. */
export interface Scene extends Ground {
  readonly place: FaultPlace;
}

/** A place for figures, empty but for its tables, and whose commands work on it. */
export interface FaultPlace extends Place {
  /** As an administrator reaches it; on SQLite the same. */
  readonly administered: Place;
  /** Role that owns it; null on SQLite. */
  readonly role: string | null;
  /** Settings that belong to it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Who commands run as; absent: as we do. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Cannot be tried on this machine, for this reason. */
export class CannotBeTried extends Error {}

/** What a run has to make of it. */
export interface Expected {
  /** Empty: it goes on, and completes. */
  readonly codes: readonly ErrorCode[];
  /** It may also go on, and complete: what happens between two statements is not felt. */
  readonly mayGoOn?: true;
  /** So long after the fault it has said so at the latest. */
  readonly withinMs: number;
  /** Stands in what it says, or in what it advises. */
  readonly says?: RegExp;
}

/** One thing that can happen. */
interface Named {
  readonly name: string;
  /** What happens, as the end of a sentence. */
  readonly what: string;
  readonly engines: readonly Engine[];
}

/** What happens to a run. */
export interface Fault extends Named {
  readonly expect: Expected;
  /** `before`: the run begins with it. Without: it happens in the middle of a run. */
  readonly when?: 'before';
  /** Milliseconds after which it is over by itself, while the run waits. Without: when the run has ended. */
  readonly lastsMs?: number;
  /** The command; without: `process`. */
  readonly words?: readonly string[];
  /** Settings of the run. */
  readonly env?: Readonly<Record<string, string>>;
  /** Code that runs in the next run before the program. */
  readonly preload?: string;
  /** Also under `serve`, which has to recover by itself; where it says so: of the database, of the night, or like this in its log. */
  readonly underServe?: 'database' | 'night' | RegExp;
  /** Another place than the usual one. Errors: CannotBeTried. */
  place?(ground: Ground): Promise<FaultPlace>;
  /** Lets it happen; gives what undoes it, which may be called again. */
  inject(scene: Scene, run: RunUnderWay): Promise<() => Promise<void>>;
  /** How what came of it is judged; without: by the rows of an undisturbed run. */
  judge?(scene: Scene): Promise<Verdict>;
}

/** What happens to `serve` alone, in a way of its own. */
export interface ServedFault extends Named {
  /** Lets it happen, and judges what came of it. Errors: CannotBeTried. */
  suffer(ground: Ground): Promise<Suffered>;
}

/** All that is tried. */
export type AnyFault = Fault | ServedFault;

/** The run that it happens to. */
export interface RunUnderWay {
  kill(): Promise<void>;
}

/** What came of it. */
export interface Suffered {
  readonly fault: string;
  readonly engine: Engine;
  readonly under: 'process' | 'serve';
  /** How far the run was. */
  readonly met: string;
  /** From the fault until the run had ended, or `serve` said it; null: it went on. */
  readonly noticedMs: number | null;
  readonly code: string | null;
  readonly sentence: string | null;
  /** From the end of the fault until a run had completed, or an answer came again. */
  readonly recoveredMs: number | null;
  readonly lost: number;
  readonly doubled: number;
  readonly findings: readonly string[];
}
