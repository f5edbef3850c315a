import type { BookAdoption, BookPeriod } from '../../domains/cogniforce/index.ts';
import { adoptionPeriods, lastWeeks, type PeriodDays } from '../../gate/index.ts';
import { type Day, type DayRange, instant } from '../../kernel/days.ts';
import {
  beginnersIn,
  type MonthCounts,
  newCohorts,
  type Said,
  saidLater,
  saidOfCohort,
  saidOfMonth,
  saidOfQuarter,
} from './adoption-counts.ts';
import type { BookKeeping } from './book-keeping.ts';

/**
 * Says once of each month and quarter that is over how many people use it, from the days of persons as they are now. Gives of how
 * many it did.
 */
export async function closeAdoption(keeping: BookKeeping, signal?: AbortSignal): Promise<number> {
  const { adoption, book, aggregates } = keeping.repositories;
  const stored = await book.periods();
  const { months, quarters } = adoptionPeriods(...overAndOpen(stored));
  const known = await adoption.rows();
  const isKnown = new Set(known.map(({ kind, from_day }) => `${kind} ${from_day}`));
  const openMonths = months.filter(({ from }) => !isKnown.has(`month ${from}`));
  const openQuarters = quarters.filter(({ from }) => !isKnown.has(`quarter ${from}`));
  if (openMonths.length + openQuarters.length === 0) return 0;
  const first = await aggregates.firstDays();
  const accountsAt = accountsThen(keeping, months.at(-1));
  const start = stored[0]?.from_day ?? '';
  const writing = new Writing(keeping, known);
  let closed = 0;
  for (const month of openMonths) {
    if (signal?.aborted) return closed;
    await writing.write([
      {
        kind: 'month',
        of: month,
        said: await ofMonth(keeping, month, { first, start, accountsAt }),
      },
    ]);
    closed += 1;
  }
  for (const quarter of openQuarters) {
    if (signal?.aborted) return closed;
    const until = quarters.slice(0, quarters.indexOf(quarter) + 1);
    await writing.write(await ofQuarter(keeping, until, { first, cohorts: writing.cohorts }));
    closed += 1;
  }
  return closed;
}

type Begun = readonly [over: PeriodDays[], open: PeriodDays | null];

/** Periods are closed in their order: the first that is not is the open one, or was left by a run that ended. */
function overAndOpen(stored: readonly BookPeriod[]): Begun {
  const begun = stored.flatMap(({ kind, from_day, to_day, closed_at }) =>
    kind === 'week' || kind === 'month'
      ? [{ kind, from: from_day, to: to_day, isOver: closed_at !== null } as const]
      : [],
  );
  const open = begun.findIndex(({ isOver }) => !isOver);
  return [begun.slice(0, open === -1 ? begun.length : open), begun[open] ?? null];
}

/** Rows of one period, or of one cohort. */
interface Part {
  readonly kind: 'month' | 'quarter' | 'cohort';
  readonly of: DayRange;
  readonly said: readonly Said[];
}

class Writing {
  readonly #keeping: BookKeeping;
  /** In their order. */
  readonly cohorts: DayRange[];

  constructor(keeping: BookKeeping, known: readonly BookAdoption[]) {
    this.#keeping = keeping;
    this.cohorts = known.flatMap(({ kind, what, from_day, to_day }) =>
      kind === 'cohort' && what === 'size' ? [{ from: from_day, to: to_day }] : [],
    );
  }

  async write(parts: readonly Part[]): Promise<void> {
    const { repositories, clock, k } = this.#keeping;
    const closed_at = instant(clock.now());
    await repositories.adoption.close(
      parts.flatMap(({ kind, of, said }) =>
        said.map((each) => ({ ...each, kind, from_day: of.from, to_day: of.to, k, closed_at })),
      ),
    );
    for (const { kind, of, said } of parts) {
      if (kind === 'cohort' && said.some(({ what }) => what === 'size')) this.cohorts.push(of);
    }
  }
}

/** How many accounts there were at the end of a month; of all but the newest by those that there still are. */
type AccountsAt = (month: DayRange) => Promise<Pick<MonthCounts, 'accounts' | 'isExact'>>;

function accountsThen(
  { accounts, accountDays }: BookKeeping,
  newest: DayRange | undefined,
): AccountsAt {
  let asked: ReturnType<NonNullable<typeof accountDays>> | undefined;
  return async (month) => {
    const now = await accounts();
    if (month === newest || now === null) return { accounts: now, isExact: true };
    asked ??= accountDays?.();
    const days = (await asked) ?? null;
    const then = days && [...days.values()].filter((day) => day <= month.to).length;
    return { accounts: Math.min(now, then ?? now), isExact: false };
  };
}

async function ofMonth(
  { repositories, k }: BookKeeping,
  month: DayRange,
  known: {
    readonly first: ReadonlyMap<string, Day>;
    readonly start: Day;
    readonly accountsAt: AccountsAt;
  },
): Promise<Said[]> {
  const { aggregates } = repositories;
  const weeks = [];
  for (const week of lastWeeks(month, known.start)) weeks.push(await aggregates.activeDays(week));
  return saidOfMonth(
    {
      ...(await known.accountsAt(month)),
      weeks,
      tried: [...known.first.values()].filter((day) => day <= month.to).length,
      active: await aggregates.activeDays(month),
      groups: await groupsIn(repositories, month),
    },
    k,
  );
}

/** Members of each group that is named in a period of the month, the largest first. */
async function groupsIn(
  { book, groups }: BookKeeping['repositories'],
  { from, to }: DayRange,
): Promise<{ id: string; accounts: number }[]> {
  const classes = await book.classes(from, to);
  const named = new Set(
    classes.flatMap(({ division, name }) =>
      division === 'group' ? (JSON.parse(name) as string[]) : [],
    ),
  );
  if (named.size === 0) return [];
  const members = new Map<string, number>();
  for (const { groupId, validFrom, validTo } of await groups.memberships()) {
    if (!named.has(groupId) || validFrom > to || (validTo !== null && validTo <= to)) continue;
    members.set(groupId, (members.get(groupId) ?? 0) + 1);
  }
  return [...members]
    .map(([id, accounts]) => ({ id, accounts }))
    .sort((a, b) => b.accounts - a.accounts || (a.id < b.id ? -1 : 1));
}

/** Of the last of these quarters, with what it makes of cohorts. */
async function ofQuarter(
  { repositories, accountDays, k }: BookKeeping,
  quarters: readonly DayRange[],
  {
    first,
    cohorts,
  }: { readonly first: ReadonlyMap<string, Day>; readonly cohorts: readonly DayRange[] },
): Promise<Part[]> {
  const [previous, quarter] = [quarters.at(-2), quarters.at(-1)];
  if (quarter === undefined) return [];
  const { aggregates } = repositories;
  const now = await aggregates.activeDays(quarter);
  const before = previous === undefined ? null : await aggregates.activeDays(previous);
  const waiting = quarters.filter(({ from }) => from > (cohorts.at(-1)?.to ?? ''));
  const begun = newCohorts(waiting, first, k);
  const days = begun.length === 0 ? null : ((await accountDays?.()) ?? null);
  return [
    {
      ...{ kind: 'quarter', of: quarter },
      said: saidOfQuarter({ now, before, first, from: quarter.from }, k),
    },
    ...begun.map((of) => ({
      ...{ kind: 'cohort' as const, of },
      said: saidOfCohort(beginnersIn(of, first), first, days, k),
    })),
    ...cohorts.map((of) => ({
      ...{ kind: 'cohort' as const, of },
      said: [saidLater(beginnersIn(of, first), now, quartersSince(of, quarters), k)],
    })),
  ];
}

const quartersSince = ({ to }: DayRange, quarters: readonly DayRange[]) =>
  quarters.filter(({ from }) => from > to).length;
