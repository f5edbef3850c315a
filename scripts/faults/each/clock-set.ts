import type { Ground } from '../fault.ts';
import { type NightCourse, nightFault } from '../night.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

export const clockSetAhead = nightFault(
  'clock-set-ahead',
  'the clock of the machine is set ahead over the time of a night (under `serve`)',
  today,
);

export const clockSetBack = nightFault(
  'clock-set-back',
  'the clock of the machine is set back by hours when a night is done, and comes over its time again (under `serve`)',
  (ground) => {
    const course = today(ground);
    const [night = 0] = course.nights;
    return { ...course, afterwards: [night - 90 * MINUTE, night + 2 * MINUTE] };
  },
);

export const machineSlept = nightFault(
  'machine-slept',
  'the machine sleeps over three nights (`serve` stands still, and the clock does not)',
  sleptOver,
);

export const setBackAfterSleep = nightFault(
  'set-back-after-sleep',
  'the same, and the clock is set back afterwards to the first of the nights that the last made good for',
  (ground) => {
    const course = sleptOver(ground);
    return { ...course, afterwards: [course.comesTo - 2 * DAY] };
  },
);

export const threeProcesses = nightFault(
  'three-processes',
  'three processes of `serve` over the same figures come to the time of a night',
  (ground) => ({ ...today(ground), servers: 3 }),
);

function sleptOver(ground: Ground): NightCourse {
  const course = today(ground);
  const [first = 0] = course.nights;
  const nights = [first, first + DAY, first + 2 * DAY];
  const comesTo = first + 2 * DAY + MINUTE;
  return { ...course, nights, comesTo, sleeps: true, afterwards: [comesTo + 10 * MINUTE] };
}

/** A night two hours from now at the latest, and a day that is the one of the rows that all is held against. */
function today({ world: { source } }: Ground): NightCourse {
  const startsAt = Date.now();
  const night = Math.ceil((startsAt + HOUR) / HOUR) * HOUR;
  const zoned = { timeZone: source.zone, hour: '2-digit', minute: '2-digit' } as const;
  const schedule = new Intl.DateTimeFormat('en-GB', zoned).format(night);
  const comesTo = night + MINUTE;
  return {
    zone: source.zone,
    schedule,
    startsAt,
    nights: [night],
    comesTo,
    afterwards: [comesTo + 10 * MINUTE],
  };
}
