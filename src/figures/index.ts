import type {
  LastRun,
  Measure,
  PersonSums,
  Persons,
  Published,
} from '../domains/cogniforce/book.ts';
import { roughly } from '../gate/index.ts';
import { annotationKind } from '../kernel/annotation-kinds.ts';
import type { Clock } from '../kernel/clock.ts';
import { type Day, type DayRange, dayOf } from '../kernel/days.ts';
import type { Principal } from '../kernel/principal.ts';
import { type Adoption, adoptionOf } from './adoption.ts';
import { type Block, type Book, blocksIn, coversOf, type Said, said } from './book.ts';
import {
  type Classes,
  classesIn,
  type Division,
  periodsBefore,
  periodsFor,
  periodsUntil,
  timesOf,
} from './classes.ts';
import type { RangeQuery } from './contract.ts';
import { type AskedRange, askedRange } from './frame.ts';
import { type GroupsFigures, groupsFigures } from './group-worth.ts';
import { type Kept, notKept, type Remember } from './kept.ts';
import type { EnteredCosts } from './months.ts';
import {
  type AllowanceInForce,
  type Assumed,
  type AssumptionSettings,
  allowanceInForce,
  assumedOf,
} from './sensitivity.ts';
import { type Shelf, shelf } from './shelf.ts';
import { type EstimateSpending, estimateSpending, tokenCost } from './spending.ts';
import { type Sums, together } from './sums.ts';
import { type Rates, rateIn, ratesOf, type SumsOfTime, timeOf, timeTogether } from './time.ts';
import type { Valuation } from './valuation.ts';

export type { Amounts, Measure } from '../domains/cogniforce/book.ts';
export type { Said } from './book.ts';
export { type Classes, type ClassSums, otherOf } from './classes.ts';
export type { GroupFigures, GroupsFigures } from './group-worth.ts';
export { type Kept, kept } from './kept.ts';
export { type Shelf, shelf } from './shelf.ts';
export { rowOf, type Sums, together } from './sums.ts';
export type { Valuation, ValueSettings } from './valuation.ts';

/** What figures are made from, and what has a say in how they are shown. */
export interface FiguresSource {
  readonly published: Published;
  /** Opened only with `showsPersons`. */
  readonly persons?: Persons;
  /** Whether people have agreed that rows about single ones are shown. Default: no. */
  readonly showsPersons?: boolean;
  /** Accounts that may use Open WebUI; null while its database does not answer. */
  readonly accounts: () => Promise<number | null>;
  /** IANA name of the zone that days are booked in. */
  readonly zone: string;
  /** People that whatever is said tells of: in force for what is written from now on. */
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
  /** Where the book stays between questions; default: nowhere. */
  readonly shelf?: Shelf;
}

/** What some blocks hold. */
export interface Total {
  /** Null where there is no block. */
  readonly time: SumsOfTime | null;
  readonly conversations: Said;
  readonly messages: Said;
  /** Conversations that were estimated, about so many; null: not said. */
  readonly estimated: number | null;
  /** 0-100, weighted by estimated conversations; null where it is not said. */
  readonly confidence: number | null;
  /** Days of persons that the cap cut; null: not said. */
  readonly cappedDays: number | null;
}

/** What one block holds, and its days. */
export interface BlockFigures extends Total {
  readonly from: Day;
  readonly to: Day;
  /** At least so many people were active; null: fewer than may be said. */
  readonly people: number | null;
}

export type Figures = ReturnType<typeof openFigures>;

/**
 * The one door between what is stored and everything that leaves: page, API, command line, export.
 *
 * Behind it lies the book alone: sums of people that were written once. Whoever asks here can forget no threshold.
 */
export function openFigures(source: FiguresSource) {
  const { published, minimumGroup, valuation, readsAuditLog, zone } = source;
  const keeping = source.kept ?? notKept;
  const books = source.shelf ?? shelf();
  let opened: Promise<Book> | null = null;
  const book = () => {
    opened ??= books.open(published);
    return opened;
  };
  let looked: Promise<LastRun> | null = null;
  const lastRun = () => {
    looked ??= published.runs.last('completed');
    return looked;
  };
  const remember: Remember = async (key, load) => {
    const [run, { version }] = await Promise.all([lastRun(), book()]);
    return keeping.of(run === null ? null : `${run.id} ${version}`, key, load);
  };
  const classes = async (division: Division, range: DayRange): Promise<Classes> =>
    classesIn(await book(), division, range);

  return {
    settings: { valuation, minimumGroup, readsAuditLog, zone, assumptions: source.assumptions },

    /** The days that a query means, and what is to be said of every answer about them. Errors: REQUEST_INVALID. */
    frame: async (query: RangeQuery & { days?: number | undefined }): Promise<AskedRange> =>
      askedRange(source, await book(), query, { lastRun: await lastRun(), remember }),

    accounts: source.accounts,

    /** The present day, in the zone that days are booked in. */
    today: (): Day => dayOf(source.clock.now(), zone),

    /** Everything in the blocks that end in the range. */
    async total(range: DayRange): Promise<Total> {
      const all = await book();
      const own = blocksIn(all, range);
      return totalOf(own, usualIn(own, all));
    },

    /** First and last day of the blocks that end in the range; null: none does. */
    covers: async (range: DayRange): Promise<DayRange | null> =>
      coversOf(blocksIn(await book(), range)),

    /** What it would be with other assumptions is made of this; null where nothing is published of the range. */
    async assumed(range: DayRange): Promise<Assumed | null> {
      const all = await book();
      const own = blocksIn(all, range);
      const { time } = totalOf(own, usualIn(own, all));
      return time === null ? null : assumedOf(own, time, await classes('outcome', range));
    },

    /** The minutes beside the chat for each turn, as answers have corrected what is set. */
    allowance: (): Promise<AllowanceInForce> =>
      allowanceInForce(published, source.assumptions.offChatMinutes),

    /** One entry for each block that ends in the range, newest first. */
    async byBlock(range: DayRange): Promise<BlockFigures[]> {
      const all = await book();
      const own = blocksIn(all, range);
      const usual = usualIn(own, all);
      return own
        .map((block) => ({
          ...{ from: block.from_day, to: block.to_day, people: block.people },
          ...totalOf([block], usual),
        }))
        .reverse();
    },

    /** At least how many people were active, in the newest period that ends in the range, and its days. */
    async people(range: DayRange): Promise<{ atLeast: number | null; covers: DayRange | null }> {
      const [newest] = periodsFor(await book(), 'model', range).slice(-1);
      return { atLeast: newest?.people ?? null, covers: newest?.covers ?? null };
    },

    /** How many people use it, of each month, quarter and cohort that is over by the end of the range. */
    async adoption(range: DayRange): Promise<Adoption> {
      const [rows, labels] = await Promise.all([
        remember('adoption', () => published.adoption.rows()),
        remember('labels', () => published.groups.labels()),
      ]);
      return adoptionOf(rows, await book(), range, labels);
    },

    /** A page of single people, by their hashes; null where rows about them are not shown. */
    async byPerson(
      range: DayRange,
      page: { limit: number; offset: number },
    ): Promise<PersonSums[] | null> {
      const { persons, showsPersons = false } = source;
      return showsPersons && persons !== undefined ? persons.byPerson(range, page) : null;
    },

    /** The classes of a division, over the periods that end in the range, else the newest one before. */
    classes,

    /** The time of each class, in their order. */
    timesOf: async (of: Classes): Promise<(SumsOfTime | null)[]> => timesOf(of, await book()),

    /** How many conversations cannot be read, of all time, by reason: about so many. */
    async notRead(): Promise<{ reason: string; conversations: number; readBefore: number }[]> {
      const counts = await published.facts.unreadable();
      const about = (count: number) => (minimumGroup === 1 ? count : roughly(count, minimumGroup));
      return counts
        .map(({ reason, conversations, readBefore }) => ({
          reason,
          conversations: about(conversations),
          readBefore: about(readBefore),
        }))
        .filter(({ conversations }) => conversations > 0);
    },

    /** Time, worth and cost by group. */
    groups: async (range: DayRange): Promise<GroupsFigures> =>
      groupsFigures(
        await remember('labels', () => published.groups.labels()),
        await book(),
        range,
        valuation,
      ),

    /** A range that means as many periods of groups just before those of this one; null where these are not all published. */
    async groupsBefore(range: DayRange): Promise<DayRange | null> {
      const before = periodsBefore(await book(), 'group', range);
      const [first, last] = [before.at(0), before.at(-1)];
      return first && last ? { from: first.from_day, to: last.to_day } : null;
    },

    /** Ranges that mean one of the last periods of groups each, to those of this one, oldest first. */
    groupPeriods: async (range: DayRange, most: number): Promise<DayRange[]> =>
      periodsUntil(await book(), 'group', range, most).map(({ from_day, to_day }) => ({
        ...{ from: from_day, to: to_day },
      })),

    /** Names of groups by their ids, those that have one. */
    async groupNames(): Promise<ReadonlyMap<string, string>> {
      const labels = await remember('labels', () => published.groups.labels());
      return new Map(
        labels.flatMap(({ group_id, name }) => (name === null ? [] : [[group_id, name] as const])),
      );
    },

    /** What the answers of the range used and cost, of all models. */
    async usage(range: DayRange): Promise<Sums> {
      return together(blocksIn(await book(), range).map(({ row }) => row));
    },

    /** What each block of the range cost, as far as it is known, US dollars: null where none of it is. */
    async costByBlock(range: DayRange): Promise<{ days: DayRange; knownUsd: number | null }[]> {
      return blocksIn(await book(), range).map(({ from_day, to_day, row }) => ({
        days: { from: from_day, to: to_day },
        knownUsd: tokenCost(together([row])).knownUsd,
      }));
    },

    /** What people noted of days of the range. */
    async annotations({ from, to }: DayRange) {
      const all = await published.annotations.list();
      return all
        .filter(({ from_day, to_day }) => to_day >= from && from_day <= to)
        .map(({ from_day, to_day, kind, text }) => ({
          ...{ from: from_day, to: to_day, kind: annotationKind(kind), text },
        }));
    },

    /** What people entered of costs that are no tokens, and of invoices. */
    async entered(): Promise<EnteredCosts> {
      const [costs, invoices] = await Promise.all([
        published.otherCosts.list(),
        published.invoices.list(),
      ]);
      return { costs, invoices };
    },

    /** Since when calls outside chats are known, an instant; null: they are not. */
    callsKnownSince: (): Promise<string | null> => published.loggedCalls.since(),

    /** What was spent on asking models for estimates. */
    spent: (range: DayRange): Promise<EstimateSpending> =>
      remember(`spent ${range.from} ${range.to}`, async () =>
        estimateSpending(published, await book(), range, minimumGroup),
      ),
  };
}

/** How much there usually is of what a block may leave unsaid. */
interface Usual {
  readonly rates: Rates;
  /** To a conversation; null: nothing says it. */
  readonly estimated: number | null;
  /** To an estimated conversation; null: nothing says it. */
  readonly confidence: number | null;
}

/** As in these blocks, else as in all. */
function usualIn(blocks: readonly Block[], { blocks: all }: Book): Usual {
  const rate = (measure: Measure, of: Measure) =>
    rateIn(blocks, measure, of) ?? rateIn(all, measure, of);
  return {
    rates: ratesOf(blocks, all),
    estimated: rate('estimated', 'conversations'),
    confidence: rate('confidence', 'estimated'),
  };
}

function totalOf(blocks: readonly Block[], usual: Usual): Total {
  const conversations = said(blocks, 'conversations');
  const estimated = rateIn(blocks, 'estimated', 'conversations') ?? usual.estimated;
  const confidence = rateIn(blocks, 'confidence', 'estimated') ?? usual.confidence;
  const { amount } = conversations;
  return {
    time: timeTogether(blocks.flatMap(({ amounts }) => timeOf(amounts, usual.rates) ?? [])),
    conversations,
    messages: said(blocks, 'messages'),
    estimated: estimated === null || amount === null ? null : Math.round(estimated * amount),
    confidence: blocks.length === 0 ? null : confidence,
    cappedDays: said(blocks, 'cappedDays').amount,
  };
}
