import type { GroupLabel } from '../domains/cogniforce/book.ts';
import type { DayRange } from '../kernel/days.ts';
import type { Book } from './book.ts';
import { type Classes, classesIn, timesOf } from './classes.ts';
import { groupTree } from './group-tree.ts';
import type { Sums } from './sums.ts';
import type { SumsOfTime } from './time.ts';
import type { Valuation } from './valuation.ts';

/** A group that is named, over the periods that name it. */
export interface GroupFigures {
  /** As Open WebUI has it. */
  readonly id: string;
  readonly name: string | null;
  /** The group that it is part of; null: none. */
  readonly parentId: string | null;
  /** At least so many people; null: not said. */
  readonly people: number | null;
  readonly time: SumsOfTime | null;
  /** Its own, else that of the nearest group above that has one, else the general one; null: none is set. */
  readonly hourlyRate: number | null;
  /** Of so many of the periods it is named in. */
  readonly namedIn: number;
  readonly sums: Sums;
}

/** Groups as far as they are named; a person is in each of theirs, so that they do not add up to the total. */
export interface GroupsFigures {
  readonly covers: DayRange | null;
  /** How many periods these are. */
  readonly periods: number;
  /** By name. */
  readonly groups: readonly GroupFigures[];
  /** Groups that there are. */
  readonly known: number;
  /** Names of all that there ever were. */
  readonly names: ReadonlySet<string>;
  /** What an hour of all is worth: see `rateOfAll`. */
  readonly hourlyRate: number | null;
}

export async function groupsFigures(
  labels: readonly GroupLabel[],
  book: Book,
  range: DayRange,
  valuation: Valuation,
): Promise<GroupsFigures> {
  const classes = await classesIn(book, 'group', range);
  const groups = placed(labels, classes, timesOf(classes, book), valuation);
  return {
    covers: classes.covers,
    periods: classes.periods,
    groups,
    known: labels.filter(({ gone_on }) => gone_on === null).length,
    names: new Set(labels.flatMap(({ name }) => name ?? [])),
    hourlyRate: rateOfAll(groups, classes, valuation),
  };
}

function placed(
  labels: readonly GroupLabel[],
  { named }: Classes,
  times: readonly (SumsOfTime | null)[],
  { hourlyRate, groupRates }: Valuation,
): GroupFigures[] {
  const byId = new Map(labels.map((label) => [label.group_id, label]));
  const tree = groupTree(labels);
  const rateOf = (id: string) =>
    [id, ...tree.above(id)]
      .map((each) => groupRates.get(byId.get(each)?.name ?? ''))
      .find((rate) => rate !== undefined);
  return named
    .map(({ name: [id = ''], people, namedIn, ...sums }, at) => ({
      id,
      name: byId.get(id)?.name ?? null,
      parentId: tree.above(id)[0] ?? null,
      people,
      time: times[at] ?? null,
      hourlyRate: hourlyRate === null ? null : (rateOf(id) ?? hourlyRate),
      namedIn,
      sums,
    }))
    .sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What an hour of all people is worth: of the named groups that have a rate of their own, by the time without AI that each has, and the
 * general rate for the rest. Where people are in several groups these hold more than the total: then it is shared out among them.
 */
export function rateOfAll(
  groups: readonly Pick<GroupFigures, 'hourlyRate' | 'time'>[],
  { total }: Pick<Classes, 'total'>,
  { hourlyRate }: Pick<Valuation, 'hourlyRate'>,
): number | null {
  if (hourlyRate === null) return null;
  const own = groups.flatMap(({ hourlyRate: rate, time }) =>
    rate === null || rate === hourlyRate || time === null
      ? []
      : [{ rate, minutes: Math.max(0, time.conservativeBaseline) }],
  );
  const minutes = own.reduce((sum, each) => sum + each.minutes, 0);
  const whole = Math.max(total.amounts.conservativeBaseline ?? 0, minutes);
  if (whole <= 0) return hourlyRate;
  return own.reduce(
    (rate, each) => rate + (each.rate - hourlyRate) * (each.minutes / whole),
    hourlyRate,
  );
}
