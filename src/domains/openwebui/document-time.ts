const EARLIEST_SECONDS = 1_577_836_800; // 2020-01-01: nobody asked a model in a chat before.
const DAY_SECONDS = 86_400;

/**
 * Epoch milliseconds of a stored time of any unit; null where it is missing, no time or impossible.
 *
 * Open WebUI writes seconds, imports also milliseconds, texts and ISO 8601, and some tables nanoseconds: the size
 * tells. A text without a zone is UTC. Before 2020 or more than a day after `now` (epoch milliseconds) is impossible.
 */
export function storedTime(value: unknown, now: number): number | null {
  const seconds = secondsOf(value);
  if (seconds === null || !Number.isFinite(seconds)) return null;
  if (seconds < EARLIEST_SECONDS || seconds > now / 1000 + DAY_SECONDS) return null;
  return Math.round(seconds * 1000);
}

function secondsOf(value: unknown): number | null {
  if (typeof value === 'number') return inSeconds(value);
  if (typeof value === 'bigint') return inSeconds(Number(value));
  if (typeof value !== 'string' || value.length > 40) return null;
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return inSeconds(Number(text));
  return isoSeconds(text);
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A day alone is no time. */
function isoSeconds(text: string): number | null {
  const [, day, time, zone = 'Z'] = ISO.exec(text) ?? [];
  if (day === undefined || time === undefined) return null;
  const [, hours = '', minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = hours === '' ? 'Z' : `${hours}:${minutes}`;
  return Date.parse(`${day}T${time}${offset}`) / 1000;
}

function inSeconds(value: number): number {
  if (value > 1e17) return value / 1e9;
  if (value > 1e14) return value / 1e6;
  if (value > 1e10) return value / 1e3;
  return value;
}

/**
 * A time for each message: its own, else the nearest ancestor's that has one, else `fallback`.
 *
 * Input   own times and parents' positions; the parents hold no cycle.
 */
export function timesOf(
  own: readonly (number | null)[],
  parents: readonly (number | null)[],
  fallback: number,
): number[] {
  const times: (number | undefined)[] = own.map((time) => time ?? undefined);
  for (let start = 0; start < own.length; start += 1) {
    const waiting: number[] = [];
    let at: number | null = start;
    while (at !== null && times[at] === undefined) {
      waiting.push(at);
      at = parents[at] ?? null;
    }
    const time = at === null ? fallback : times[at];
    for (const position of waiting) times[position] = time;
  }
  return times.map((time) => time ?? fallback);
}
