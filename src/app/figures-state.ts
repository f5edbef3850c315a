import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { type Day, dayOf } from '../kernel/days.ts';
import { within } from '../kernel/in-time.ts';

/** Longer than that nobody waits to be told that there is nothing new. */
const LOOK_MS = 2_000;

/** Where `rebuild` notes when it has made the totals anew. */
export const REBUILT_AT = 'rebuilt_at';
/** So long after that an answer may hold what another process has kept, see figures/kept.ts. */
const KEPT_MS = 60_000;

type Versioned = Pick<CogniforceRepositories, 'runs' | 'settings' | 'settingChanges'>;

/**
 * The number of what the figures are made from: another one after every change; null while they change, or where that is not known.
 *
 * The one place that says so.
 */
export async function dataVersion(
  { runs, settings, settingChanges }: Versioned,
  nowMs: number,
): Promise<string | null> {
  const [newest] = await runs.list(1);
  // One that was cut off has left days behind that another will make whole.
  if (newest?.status !== 'completed') return null;
  const rebuiltAt = await settings.get(REBUILT_AT);
  if (rebuiltAt !== null && Math.abs(nowMs - Date.parse(rebuiltAt)) < KEPT_MS) return null;
  return `${newest.id} ${rebuiltAt ?? ''} ${await settingChanges.version()}`;
}

interface StateParts {
  readonly repositories: Versioned;
  /** Settings that change an answer, and the version of the program. */
  readonly settings: unknown;
  readonly accounts: () => Promise<number | null>;
  readonly zone: string;
  readonly clock: Clock;
}

/** All that answers follow from beside the question, as one text; null: not known just now. Nothing that is hidden is in it. */
export function figuresState({ repositories, settings, accounts, zone, clock }: StateParts) {
  const fixed = JSON.stringify(settings, inFull);
  let asked: Promise<string | null> | null = null;

  async function look(): Promise<string | null> {
    const version = await dataVersion(repositories, clock.now());
    if (version === null) return null;
    const today: Day = dayOf(clock.now(), zone);
    return JSON.stringify([version, today, await accounts(), fixed]);
  }

  /** Who asks at once is told the same; what cannot be asked is no reason not to answer. */
  return (): Promise<string | null> => {
    asked ??= within(
      look().catch(() => null),
      LOOK_MS,
      async () => null,
    ).finally(() => {
      asked = null;
    });
    return asked;
  };
}

function inFull(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
