import type { Engine } from '../../reliability/place.ts';
import type { Ground, ServedFault } from '../fault.ts';
import { type NightCourse, sufferNight } from '../night.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
const BOTH: readonly Engine[] = ['sqlite', 'postgres'];

export const clockSetAhead: ServedFault = {
  name: 'clock-set-ahead',
  what: 'the clock of the machine is set ahead over the time of a night (under `serve`)',
  engines: BOTH,
  suffer: (ground) => sufferNight('clock-set-ahead', ground, today(ground)),
};

export const clockSetBack: ServedFault = {
  name: 'clock-set-back',
  what: 'the clock of the machine is set back by hours when a night is done, and comes over its time again (under `serve`)',
  engines: BOTH,
  suffer(ground) {
    const course = today(ground);
    const [night = 0] = course.nights;
    return sufferNight('clock-set-back', ground, {
      ...{ ...course, afterwards: [night - 90 * MINUTE, night + 2 * MINUTE] },
    });
  },
};

export const machineSlept: ServedFault = {
  name: 'machine-slept',
  what: 'the machine sleeps over three nights (`serve` stands still, and the clock does not)',
  engines: BOTH,
  suffer: (ground) => sufferNight('machine-slept', ground, sleptOver(ground)),
};

export const setBackAfterSleep: ServedFault = {
  name: 'set-back-after-sleep',
  what: 'the same, and the clock is set back afterwards to the first of the nights that the last made good for',
  engines: BOTH,
  suffer(ground) {
    const course = sleptOver(ground);
    return sufferNight('set-back-after-sleep', ground, {
      ...{ ...course, afterwards: [course.comesTo - 2 * DAY] },
    });
  },
};

export const threeProcesses: ServedFault = {
  name: 'three-processes',
  what: 'three processes of `serve` over the same figures come to the time of a night',
  engines: BOTH,
  suffer: (ground) => sufferNight('three-processes', ground, { ...today(ground), servers: 3 }),
};

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
