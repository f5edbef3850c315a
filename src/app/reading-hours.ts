import type { Clock } from '../kernel/clock.ts';
import { minuteOf } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';

/** Hours of the day, minutes after midnight; `to` is no longer in them, and before `from` it is of the day after. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
/** How often it is looked whether they are over: clocks may be set meanwhile. */
const LOOK_MS = 5_000;

/** The hours in which Open WebUI's database may be read. */
export function readingHours(hours: Hours | null, zone: string, clock: Clock) {
  const minuteNow = () => minuteOf(clock.now(), zone);

  /** 0: they are now. */
  function minutesUntil(): number {
    if (hours === null) return 0;
    const now = minuteNow();
    const length = (hours.to - hours.from + DAY) % DAY;
    const since = (now - hours.from + DAY) % DAY;
    return since < length ? 0 : DAY - since;
  }

  return {
    /** Errors: SOURCE_RESTING outside of them. */
    check(): void {
      const left = minutesUntil();
      if (hours === null || left === 0) return;
      throw new CogniforceError(
        'SOURCE_RESTING',
        `Open WebUI’s database is read from ${timeText(hours.from)} to ${timeText(hours.to)} alone (ANALYTICS_READ_HOURS), and it is ${timeText(minuteNow())} in ${zone}.`,
        { retryAfterSeconds: 60 * left },
      );
    },

    /** Ends when they do, or when `signal` does; `done` lets it go. */
    within(signal: AbortSignal | undefined): {
      readonly signal: AbortSignal | undefined;
      done(): void;
    } {
      if (hours === null) return { signal, done: () => {} };
      const over = new AbortController();
      const timer = setInterval(() => minutesUntil() > 0 && over.abort(), LOOK_MS).unref();
      const either = signal === undefined ? [] : [signal];
      return {
        signal: AbortSignal.any([over.signal, ...either]),
        done: () => clearInterval(timer),
      };
    },
  };
}

function timeText(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${hour}:${minute}`;
}
