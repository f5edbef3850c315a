import type {
  CogniforceRepositories,
  DaySums,
  PersonSums,
  Spent,
  StatusCount,
  Sums,
  UnreadableCount,
  Usage,
} from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { DayRange } from '../kernel/days.ts';
import type { Principal } from '../kernel/principal.ts';
import type { RangeQuery } from './contract.ts';
import { type AskedRange, askedRange } from './frame.ts';
import { type Directory, directoryOf, type GroupFigures, groupFigures } from './groups/groups.ts';
import { hiddenParts } from './hidden-parts.ts';
import { type Kept, notKept } from './kept.ts';
import { type RatingFigures, ratingFigures } from './ratings.ts';
import {
  type AllowanceInForce,
  type Assumed,
  type AssumptionSettings,
  allowanceInForce,
} from './sensitivity.ts';
import type { Valuation } from './valuation.ts';

export type { Usage } from '../domains/cogniforce/index.ts';
export type { Directory, GroupFigures } from './groups/groups.ts';
export type { GroupWorth, Worth, Worths } from './groups/worth.ts';
export { type Kept, kept } from './kept.ts';
export type { Ratings } from './ratings.ts';
export type { Valuation, ValueSettings } from './valuation.ts';

/** What figures are made from, and what has a say in how they are shown. */
export interface FiguresSource {
  readonly cogniforce: CogniforceRepositories;
  /** Accounts that may use Open WebUI; null while its database does not answer. */
  readonly accounts: () => Promise<number | null>;
  /** IANA name of the zone that days are booked in. */
  readonly zone: string;
  /** What tells of fewer people than this leaves here as null. */
  readonly minimumGroup: number;
  readonly valuation: Valuation;
  /** Whether Open WebUI's audit log is read: what it tells is unknown otherwise. */
  readonly readsAuditLog: boolean;
  /** What the figures rest on as things are set. */
  readonly assumptions: AssumptionSettings;
  readonly clock: Clock;
  readonly who: Principal;
  /** Default: nothing is kept from question to question. */
  readonly kept?: Kept;
}

/** The time in sums is null where it would tell of too few people; `hidden` says that this is why. */
export type Shown<Each> = Each & { readonly hidden: boolean };

export type Figures = ReturnType<typeof openFigures>;

/**
 * The one door between what is stored and everything that leaves: page, API, command line, export.
 *
 * Whoever asks here can forget no threshold: what is hidden is not marked, it is not there.
 */
export function openFigures(source: FiguresSource) {
  const { cogniforce, minimumGroup, valuation, readsAuditLog, zone } = source;
  const { aggregates, facts } = cogniforce;
  const contributors = oncePerRange((range) => aggregates.contributors(range));
  const active = oncePerRange((range) => aggregates.people(range));
  const isSmall = (people: number) => people > 0 && people < minimumGroup;

  return {
    settings: { valuation, minimumGroup, readsAuditLog, zone, assumptions: source.assumptions },

    /** The days that a query means, and what is to be said of every answer about them. Errors: REQUEST_INVALID. */
    frame: (query: RangeQuery & { days?: number | undefined }): Promise<AskedRange> =>
      askedRange({ ...source, contributors }, query, source.kept ?? notKept),

    accounts: source.accounts,

    /** Everything in the range. */
    async total(range: DayRange): Promise<Shown<Sums>> {
      const [sums, people] = await Promise.all([aggregates.total(range), contributors(range)]);
      return shown(sums, isSmall(people));
    },

    /** Everything in the range, in the parts that other assumptions change; null where the time is hidden. */
    async assumed(range: DayRange): Promise<Assumed | null> {
      const [sums, parts, people] = await Promise.all([
        aggregates.total(range),
        aggregates.assumed(range),
        contributors(range),
      ]);
      return isSmall(people) ? null : { sums, parts };
    },

    /** The minutes beside the chat for each turn, as answers have corrected what is set. */
    allowance: (): Promise<AllowanceInForce> =>
      allowanceInForce(cogniforce, source.assumptions.offChatMinutes),

    /** One entry per day with figures, newest first. */
    async byDay(range: DayRange): Promise<Shown<DaySums>[]> {
      const [days, people] = await Promise.all([
        aggregates.byDay(range),
        aggregates.contributorsOn(range),
      ]);
      const hidden = hiddenParts(people, minimumGroup);
      return days.map((sums) => shown(sums, hidden.has(sums.day)));
    },

    /**
     * A page of the people active in the range, in the order of their hashes; none of them where too few are active or have
     * minutes, since theirs add up to the total.
     */
    async byPerson(
      range: DayRange,
      page: { limit: number; offset: number },
    ): Promise<{ total: number; hidden: boolean; people: PersonSums[] }> {
      const [total, counted] = await Promise.all([active(range), contributors(range)]);
      const hidden = isSmall(total) || isSmall(counted);
      return { total, hidden, people: hidden ? [] : await aggregates.byPerson(range, page) };
    },

    /** Distinct people active, and how many of them have no account any more. */
    async people(range: DayRange): Promise<{ active: number; gone: number }> {
      const [people, gone] = await Promise.all([active(range), aggregates.peopleGone(range)]);
      return { active: people, gone };
    },

    /** How many conversations are in the figures or are not, and why; and how many cannot be read at all. */
    async coverage(
      range: DayRange,
    ): Promise<{ reasons: StatusCount[]; unreadable: UnreadableCount[] }> {
      const [reasons, unreadable] = await Promise.all([
        aggregates.statuses(range),
        facts.unreadable(),
      ]);
      return { reasons, unreadable };
    },

    /** Which groups there are, and who is in them. */
    directory: (): Promise<Directory> => directoryOf(cogniforce),

    /** Time, worth and cost in all and by group. */
    groups: (directory: Directory, range: DayRange): Promise<GroupFigures> =>
      groupFigures({ cogniforce, valuation, minimumGroup }, directory, range),

    /** What answers used, by model and the model behind it. */
    byModel: (range: DayRange): Promise<Usage[]> => cogniforce.usage.byModel(range),

    /** The same of calls alone that are no known answer's: at least so much there was. */
    outsideChats: (range: DayRange): Promise<Usage[]> => cogniforce.usage.outsideChats(range),

    /** Ratings of answers, in all and by model. */
    ratings: async (range: DayRange): Promise<RatingFigures> =>
      ratingFigures(await cogniforce.usage.ratings(range), minimumGroup),

    /** Since when calls outside chats are known, an instant; null: they are not. */
    callsKnownSince: (): Promise<string | null> => cogniforce.loggedCalls.since(),

    /** What was spent on asking models for estimates. */
    spent: (range: DayRange): Promise<Spent> => cogniforce.spending.over(range),
  };
}

/** Sums whose time is not there where it would tell of too few people. */
function shown<Each extends Sums>(sums: Each, hidden: boolean): Shown<Each> {
  return { ...sums, hidden, ...(hidden && NO_TIME) };
}

const NO_TIME = {
  conservativeBaseline: null,
  withAi: null,
  saved: null,
  meanBaseline: null,
  variance: null,
  sharedDeviation: null,
  offChatDeviation: null,
} satisfies Partial<Sums>;

/** Several parts of an answer ask the same of one range. */
function oncePerRange<T>(ask: (range: DayRange) => Promise<T>): (range: DayRange) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (range) => {
    const key = `${range.from} ${range.to}`;
    const found = asked.get(key) ?? ask(range);
    asked.set(key, found);
    return found;
  };
}
