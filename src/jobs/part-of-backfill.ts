import type { Stage1 } from './stage.ts';

/** A part lasts so long at most, so that no night's run is kept out for longer. */
const PART_MS = 10 * 60_000;
/** Answers of a model that are under way are waited for so long when a backfill is paused: they are paid for. */
const GRACE_MS = 3_000;

/** The part of a backfill that a run carries out. */
export interface PartOfBackfill {
  readonly id: string;
  /** Nothing new is begun once it is over: after its time, or when somebody has paused or cancelled the backfill. */
  readonly over: AbortSignal;
  isOver(): boolean;
  /** What is under way is cut off. */
  readonly cutOff: AbortSignal;
  /** The run has come to it. */
  begin(): void;
  /** Looks whether the backfill still goes on. */
  look(): Promise<void>;
  /** The run has ended. */
  end(): void;
}

/** The part that a run is to carry out; `stop` ends the run. Before the part has begun a paused backfill ends the run. */
export function partOfBackfill(
  { repositories }: Pick<Stage1, 'repositories'>,
  { id, ms = PART_MS }: { readonly id: string; readonly ms?: number },
  stop: AbortController,
): PartOfBackfill {
  const [over, cutOff] = [new AbortController(), new AbortController()];
  const timers: NodeJS.Timeout[] = [];
  let hasBegun = false;
  const endNow = () => {
    over.abort();
    cutOff.abort();
  };
  stop.signal.addEventListener('abort', endNow, { once: true });
  if (stop.signal.aborted) endNow();
  return {
    id,
    over: over.signal,
    isOver: () => over.signal.aborted,
    cutOff: cutOff.signal,
    begin() {
      hasBegun = true;
      timers.push(setTimeout(() => over.abort(), ms));
    },
    async look() {
      if (over.signal.aborted || (await repositories.cogniforce.backfills.isGoing(id))) return;
      if (!hasBegun) return stop.abort();
      over.abort();
      timers.push(setTimeout(() => cutOff.abort(), GRACE_MS));
    },
    end() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
