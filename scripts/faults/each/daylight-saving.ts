import { nightFault } from '../night.ts';

const ZONE = 'Europe/Berlin';
const SCHEDULE = '02:30';
const MINUTE = 60_000;

/** The clocks go from 02:00 to 03:00: what is at 02:30 is made at the first moment after that. */
export const nightThatIsNot = nightFault(
  'night-that-is-not',
  'summer time begins, and leaves out the time of a night (under `serve`)',
  () => {
    const change = nextChange(MARCH);
    return {
      ...{ zone: ZONE, schedule: SCHEDULE, startsAt: change - 10 * MINUTE, nights: [change] },
      ...{ comesTo: change + MINUTE, afterwards: [change + 31 * MINUTE, change + 91 * MINUTE] },
    };
  },
);

/** The clocks go from 03:00 to 02:00: it is 02:30 twice. */
export const nightThatIsTwice = nightFault(
  'night-that-is-twice',
  'summer time ends, and the time of a night comes twice (under `serve`)',
  () => {
    const change = nextChange(OCTOBER);
    const night = change - 30 * MINUTE;
    return {
      ...{ zone: ZONE, schedule: SCHEDULE, startsAt: change - 50 * MINUTE, nights: [night] },
      ...{ comesTo: night + MINUTE, afterwards: [change + 31 * MINUTE, change + 91 * MINUTE] },
    };
  },
);

const MARCH = 2;
const OCTOBER = 9;

/** The next last Sunday of a month, 01:00 UTC: then the clocks of the zone change. */
function nextChange(month: number): number {
  const now = new Date();
  const changeOf = (year: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 24 * 60 * MINUTE;
  };
  const thisYear = changeOf(now.getUTCFullYear());
  return thisYear - 60 * MINUTE > now.getTime() ? thisYear : changeOf(now.getUTCFullYear() + 1);
}
