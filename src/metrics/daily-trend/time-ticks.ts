import type { Day } from '../../kernel/days.ts';
import type { TimeTick } from '../../ui/charts/band-geometry.ts';
import { daysOf } from '../../ui/format/calendar.ts';
import { shortDay, shortMonth, shortMonthOfYear } from '../../ui/format/dates.ts';
import type { Slot, Slots } from './slots.ts';

/**
 * Labels of the time axis: Mondays for days, beginnings of months for weeks, years where months are too many. At most
 * `most` of them, evenly thinned; the first of a year names it.
 */
export function timeTicks(
  { slots, step }: Pick<Slots, 'slots' | 'step'>,
  most: number,
): TimeTick[] {
  const steps = stepsOf(slots, step);
  if (step === 'day') return thinned(dayTicks(steps), most);
  const months = monthStarts(steps);
  const fits = [1, 3, 6, 12].find((every) => every * most >= months.length) ?? 12;
  const kept = months.filter(({ month }) => (month - 1) % fits === 0);
  return thinned(
    kept.map(({ at, month, day }, index) => ({
      at,
      text: index === 0 || month === 1 ? shortMonthOfYear(day) : shortMonth(day),
    })),
    most,
  );
}

/** The first day of each step of the axis, of which a place may take several. */
function stepsOf(slots: readonly Slot[], step: Slots['step']): Day[] {
  const days = slots.flatMap(({ from, to }) => daysOf({ from, to }));
  return step === 'day' ? days : days.filter((_, index) => index % 7 === 0);
}

function dayTicks(days: readonly Day[]): TimeTick[] {
  const mondays = days.flatMap((day, at) =>
    new Date(`${day}T00:00:00Z`).getUTCDay() === 1 ? [{ at, text: shortDay(day) }] : [],
  );
  // A week or less has one Monday at most: then every day has its label.
  return days.length <= 10 ? days.map((day, at) => ({ at, text: shortDay(day) })) : mondays;
}

/** Where months begin among weeks from Monday: the fraction tells which day of the week it is. */
function monthStarts(mondays: readonly Day[]) {
  return mondays.flatMap((monday, index) => {
    const starts = Array.from({ length: 7 }, (_, offset) => {
      const date = new Date(Date.parse(`${monday}T00:00:00Z`) + offset * 86_400_000);
      return { date, at: index - 0.5 + offset / 7 };
    }).filter(({ date }) => date.getUTCDate() === 1);
    return starts.map(({ date, at }) => ({
      at,
      day: date.toISOString().slice(0, 10),
      month: date.getUTCMonth() + 1,
    }));
  });
}

function thinned(ticks: readonly TimeTick[], most: number): TimeTick[] {
  const every = Math.ceil(ticks.length / Math.max(1, most));
  return ticks.filter((_, index) => index % every === 0);
}
