import type { CalendarDay } from './calendar.ts';
import { groups } from './groups.ts';
import { type Person, trainingDay } from './people.ts';
import type { Random } from './random.ts';

/** A conversation that begins. */
export interface Start {
  readonly person: Person;
  readonly day: CalendarDay;
  /** Epoch seconds. */
  readonly at: number;
}

/** Weights of the half hours from 7:00 on: a late morning's peak, lunch, a second peak, and a few evenings. */
const HALF_HOURS = [
  1, 2, 5, 9, 13, 15, 16, 16, 15, 13, 6, 4, 7, 12, 14, 14, 13, 11, 8, 5, 3, 1.6, 1, 0.8, 0.9, 1,
  0.9, 0.7, 0.4, 0.2,
];

/** When everybody's conversations begin, oldest first; about `count` of them. */
export function scheduleOf(
  people: readonly Person[],
  calendar: readonly CalendarDay[],
  count: number,
  random: Random,
): Start[] {
  const training = trainingDay(calendar).index;
  const pairs = people.flatMap((person) =>
    calendar.map((day) => ({ person, day, level: level(person, day, training) })),
  );
  const scale = count / pairs.reduce((sum, { level }) => sum + level, 0);
  const starts = pairs.flatMap(({ person, day, level }) =>
    level === 0
      ? []
      : Array.from({ length: random.poisson(level * scale) }, () => ({
          person,
          day,
          at: timeOn(day, person, random),
        })),
  );
  return starts.sort((a, b) => a.at - b.at);
}

/** How much a person uses the assistant on a day, without unit. */
function level(person: Person, { index, work }: CalendarDay, training: number): number {
  const { use, absent, eagerness, loseInterest } = person;
  if (use === null || index < use.from || index > use.to || absent.has(index)) return 0;
  const age = index - use.from;
  const familiarity = Math.min(1, 0.45 + age / 70);
  const interest = loseInterest && age > 24 ? 0.04 : 1;
  const trained = index < training ? 1 : 1.35;
  return work * eagerness * familiarity * interest * trained * (1 + index / 1500);
}

function timeOn(day: CalendarDay, person: Person, random: Random): number {
  const slot = random.weighted(HALF_HOURS.map((weight, index) => [index, weight] as const));
  const later = (groups[person.group]?.later ?? 0) * 3600;
  const second = 7 * 3600 + slot * 1800 + random.int(0, 1799) + later;
  return Math.floor(day.noon - 43_200 + Math.min(second, 22.4 * 3600));
}
