import type { BookAdoption, GroupLabel } from '../domains/cogniforce/book.ts';
import { atLeast, atMost, grownBy, WEEKS_FROM } from '../gate/index.ts';
import { type DayRange, lengthOf } from '../kernel/days.ts';
import { type Block, type Book, blocksIn, said } from './book.ts';
import { classesIn } from './classes.ts';

/** At least so many people, of whom something is said by a step of it: days, quarters. */
export interface PeopleFrom {
  readonly from: number;
  readonly people: number;
}

/** How many people use it, of a whole month. Null: fewer than may be said. */
export interface AdoptionMonth {
  readonly covers: DayRange;
  /** Exactly; null where nobody knew it then. */
  readonly accounts: number | null;
  readonly tried: number | null;
  readonly active: number | null;
  /** In three of its last four whole weeks, and in all of them. */
  readonly weekly: number | null;
  readonly always: number | null;
  /** On so many days or more, the least first. */
  readonly days: readonly PeopleFrom[];
  /** Mean active people of a day as a share of those of the month; null: of too few people, or not known. */
  readonly stickiness: { readonly low: number; readonly high: number } | null;
}

/** Of a whole quarter. Null: fewer than may be said. */
export interface AdoptionQuarter {
  readonly covers: DayRange;
  /** Ever active until its end. */
  readonly tried: number | null;
  /** Began in it. */
  readonly started: number | null;
  /** Active in the quarter before, and not in it. */
  readonly paused: number | null;
  /** Active in it, not in the quarter before, and before that. */
  readonly back: number | null;
}

/** People who began in the same quarters. */
export interface AdoptionCohort {
  readonly began: DayRange;
  readonly people: number | null;
  /** Began within so many days of getting their account, the most first. */
  readonly firstUse: readonly { readonly within: number; readonly people: number }[];
  /** How many of them were active so many quarters later. */
  readonly later: readonly { readonly quarters: number; readonly share: CohortShare }[];
}
export type CohortShare = 'under_half' | 'half_or_more' | null;

/** At least how many people were active in a whole week, or a month. */
export interface ActivePeople {
  readonly kind: 'week' | 'month';
  readonly covers: DayRange;
  readonly people: number | null;
}

/** A group that is named in a month. */
export interface AdoptionGroup {
  readonly id: string;
  readonly name: string | null;
  /** Members at the end of the month. */
  readonly accounts: number;
  /** At least so many were active, in the week of the month with the most, or in the month; null: not said. */
  readonly active: number | null;
}

/** All that is said of adoption by the end of a range, each oldest first. */
export interface Adoption {
  /** Of the newest month, by name. */
  readonly groups: readonly AdoptionGroup[];
  readonly months: readonly AdoptionMonth[];
  readonly quarters: readonly AdoptionQuarter[];
  readonly cohorts: readonly AdoptionCohort[];
  readonly periods: readonly ActivePeople[];
}

/** Rows of the book as figures: what follows from them is arithmetic, and tells no more than they do. */
export async function adoptionOf(
  rows: readonly BookAdoption[],
  book: Book,
  { to }: DayRange,
  labels: readonly GroupLabel[],
): Promise<Adoption> {
  const parts = [...Map.groupBy(rows, ({ kind, from_day }) => `${kind} ${from_day}`).values()];
  const ofKind = (kind: string) => parts.filter(([first]) => first?.kind === kind);
  const over = (of: readonly BookAdoption[]) => (of[0]?.to_day ?? '') <= to;
  const months = ofKind('month').filter(over);
  const quarters = ofKind('quarter').filter(over);
  const ended = quarters.map(([first]) => first?.to_day ?? '');
  return {
    groups: await groupsOf(months.at(-1) ?? [], book, labels),
    months: months.map((own) => monthOf(own, book)),
    quarters: quarters.map((own) => quarterOf(own, months)),
    cohorts: ofKind('cohort')
      .filter(over)
      .map((own) => cohortOf(own, ended)),
    periods: book.periods.flatMap(({ kind, covers, people, to_day }) =>
      (kind === 'week' || kind === 'month') && to_day <= to ? [{ kind, covers, people }] : [],
    ),
  };
}

type Rows = readonly BookAdoption[];

const daysOf = (rows: Rows): DayRange => ({
  from: rows[0]?.from_day ?? '',
  to: rows[0]?.to_day ?? '',
});

const numberOf = (rows: Rows | undefined, what: string) =>
  rows?.find((row) => row.what === what)?.people ?? null;

/** What numbers of people were said of: as many are never all. */
const ofIn = (rows: Rows | undefined) => numberOf(rows, 'accounts') ?? numberOf(rows, 'of');

function monthOf(rows: Rows, book: Book): AdoptionMonth {
  const covers = daysOf(rows);
  const accounts = numberOf(rows, 'accounts');
  const active = numberOf(rows, 'active');
  return {
    ...{ covers, accounts, active, tried: numberOf(rows, 'tried') },
    ...{ weekly: numberOf(rows, 'weekly'), always: numberOf(rows, 'always') },
    days: rows.flatMap(({ what, step, people }) =>
      what === 'days' && people !== null ? [{ from: step, people }] : [],
    ),
    stickiness: stickinessOf(
      { active, of: ofIn(rows), k: rows[0]?.k ?? 1 },
      blocksIn(book, covers),
      covers,
    ),
  };
}

/** Who is active in a group stands in the book by week or month; beside its accounts it is never all of them. */
async function groupsOf(
  rows: Rows,
  book: Book,
  labels: readonly GroupLabel[],
): Promise<AdoptionGroup[]> {
  const { named } = await classesIn(book, 'group', daysOf(rows));
  const active = new Map(named.map(({ name: [id = ''], people }) => [id, people]));
  const names = new Map(labels.map(({ group_id, name }) => [group_id, name]));
  const groups = rows.flatMap(({ what, name: id, people: accounts, k }) => {
    if (what !== 'group' || id === null || accounts === null) return [];
    const people = active.get(id) ?? null;
    const said = people === null ? null : atLeast(people, k, accounts);
    return [{ ...{ id, name: names.get(id) ?? null, accounts }, active: said }];
  });
  const nameOf = ({ id, name }: AdoptionGroup) => name ?? id;
  return groups.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Between what it is if as many were active as can have been, and if as few. */
function stickinessOf(
  { active, of, k }: { active: number | null; of: number | null; k: number },
  blocks: readonly Block[],
  covers: DayRange,
): AdoptionMonth['stickiness'] {
  const days = said(blocks, 'activeDays');
  if (active === null || active < WEEKS_FROM || days.amount === null || !days.isWhole) return null;
  const mean = days.amount / lengthOf(covers);
  return { low: mean / atMost(active, k, of), high: Math.min(1, mean / active) };
}

function quarterOf(rows: Rows, months: readonly Rows[]): AdoptionQuarter {
  const covers = daysOf(rows);
  const own = months.find(([first]) => first?.to_day === covers.to);
  const before = months.findLast(([first]) => (first?.to_day ?? '') < covers.from);
  const k = rows[0]?.k ?? 1;
  const tried = numberOf(own, 'tried');
  const then = { said: numberOf(before, 'tried'), of: ofIn(before), k: before?.[0]?.k ?? k };
  return {
    ...{ covers, tried, paused: numberOf(rows, 'paused'), back: numberOf(rows, 'back') },
    // Of the first quarter all who ever tried it are new.
    started: before === undefined ? tried : grownBy({ said: tried, k }, then),
  };
}

function cohortOf(rows: Rows, quarters: readonly string[]): AdoptionCohort {
  const began = daysOf(rows);
  // By the end of the range: a later quarter is none of its.
  const known = quarters.filter((end) => end > began.to).length;
  return {
    began,
    people: numberOf(rows, 'size'),
    firstUse: rows
      .flatMap(({ what, step, people }) =>
        what === 'first_use' && people !== null ? [{ within: step, people }] : [],
      )
      .sort((a, b) => b.within - a.within),
    later: rows.flatMap(({ what, step, share }) =>
      what === 'active' && step <= known ? [{ quarters: step, share: share as CohortShare }] : [],
    ),
  };
}
