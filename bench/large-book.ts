import {
  type Amounts,
  type CogniforceRepositories,
  MEASURES,
  type Measure,
  type NewClass,
} from '../src/domains/cogniforce/index.ts';
import {
  type BookMonth,
  bookMonths,
  type Period,
  periodsOf,
  WEEKS_FROM,
} from '../src/gate/index.ts';
import { type Division, MONTHLY, partsOfDay, WEEKLY } from '../src/jobs/book/divisions.ts';
import { addDays, type Day, type DayRange } from '../src/kernel/days.ts';
import { seededRandom } from '../src/kernel/statistics.ts';

/** Of how many people the book tells. */
export const PEOPLE = 10_000;
const K = 5;

/** Classes of each division; what the divisions of a month have besides is a handful each. */
const NAMES: Readonly<Record<string, number>> = {
  ...{ group: 500, model: 12, assistant: 5, kind: 15, outcome: 4, status: 9, method: 3, tool: 20 },
  ...{ source: 4, weekday_part: 28 },
};
const FEW = 2;
const OUTCOMES = ['done', 'partly', 'no', 'unclear'];
const STATUSES = [
  ...['estimated counted', 'estimated failed', 'estimated small_talk', 'unestimated model_failed'],
  ...[
    'excluded learning',
    'excluded personal',
    'excluded copy',
    'excluded import',
    'excluded empty',
  ],
];

/** What an active person adds on a day, about; of what is not named a tenth of one. */
const OF_PERSON: Readonly<Partial<Record<Measure, number>>> = {
  ...{
    conservativeBaseline: 48,
    withAi: 21,
    meanBaseline: 71,
    variance: 2_900,
    sharedDeviation: 39,
  },
  ...{ offChatDeviation: 6, tasks: 2.1, turns: 9.4, chat: 12, chat5: 9, chat10: 12, chat20: 16 },
  ...{ chat30: 19, fullBaseline: 61, fullMean: 90, fullVariance: 3_700, conversations: 2.6 },
  ...{ messages: 19, estimated: 2.4, confidence: 160, activeMinutes: 13, activeDays: 1 },
  ...{ answers: 9.5, inputTokens: 21_000, outputTokens: 4_100, totalTokens: 25_100 },
  ...{ cachedTokens: 6_000, reasoningTokens: 900, pricedAnswers: 7, listUsd: 0.11 },
};

/** A book that is written day by day, without anybody's facts: answers open none. */
export interface LargeBook {
  /** Writes all blocks and periods that end by this day and are not there yet, and that a run has ended. */
  writeUntil(day: Day): Promise<void>;
}

/** A block for each of the days, periods as they are cut where many people contribute. */
export async function largeBook(
  repositories: Pick<CogniforceRepositories, 'book'>,
  days: DayRange,
  noteRun: (at: Day) => Promise<void>,
): Promise<LargeBook> {
  const blocks: DayRange[] = [];
  for (let day = days.from; day <= days.to; day = addDays(day, 1))
    blocks.push({ from: day, to: day });
  const cut = await periodsOf({ blocks, until: days.to, contributors: async () => PEOPLE });
  const waiting = [
    ...cut.over.map((period) => ({ ...period, divisions: WEEKLY, rest: true })),
    ...bookMonths(cut).map((month) => ofMonth(month, cut.over)),
  ];
  const random = seededRandom(1);
  let written = 0;
  const { book } = repositories;

  async function writeBlocks(day: Day): Promise<void> {
    for (; (blocks[written]?.to ?? '9') <= day; written += 1) {
      const { from: from_day, to: to_day } = blocks[written] as DayRange;
      const people = activeOn(to_day);
      await book.closeBlock({
        ...{
          number: written + 1,
          from_day,
          to_day,
          closed_at: closedAt(to_day),
          k: K,
          zone: 'UTC',
        },
        ...{ people, amounts: amountsOf(MEASURES, people, random) },
      });
    }
  }

  async function writePeriods(day: Day): Promise<void> {
    for (let at = waiting.findIndex(({ to }) => to <= day); at !== -1; ) {
      const [{ kind, from, to, blocks: own, divisions, rest }] = waiting.splice(at, 1) as [
        (typeof waiting)[number],
      ];
      const classes = divisions.flatMap((division) => classesOf(division, random));
      await book.closePeriod(
        {
          ...{
            kind,
            from_day: from,
            to_day: to,
            people: 0.7 * PEOPLE,
            k: K,
            closed_at: closedAt(to),
          },
          ...{ first_block: (own[0] ?? 0) + 1, last_block: (own.at(-1) ?? 0) + 1 },
        },
        rest ? [...classes, restOf(random)] : classes,
      );
      at = waiting.findIndex((each) => each.to <= day);
    }
  }

  return {
    async writeUntil(day) {
      await writeBlocks(day);
      await writePeriods(day);
      await noteRun(day);
    },
  };
}

function ofMonth({ from, to, periods }: BookMonth, over: readonly Period[]) {
  const blocks = periods.flatMap((at) => over[at]?.blocks ?? []);
  const divisions = [...MONTHLY, partsOfDay(PEOPLE >= WEEKS_FROM)];
  return { kind: 'book_month', from, to, blocks, divisions, rest: false };
}

const closedAt = (day: Day) => `${addDays(day, 1)}T00:20:00.000Z`;

/** Weekends are quiet. */
function activeOn(day: Day): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? 0.03 * PEOPLE : 0.35 * PEOPLE;
}

function amountsOf(measures: readonly Measure[], people: number, random: () => number): Amounts {
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      rounded((OF_PERSON[measure] ?? 0.1) * people * (0.5 + random()), measure),
    ]),
  );
}

/** All but money are counts, or as good as. */
function rounded(amount: number, measure: Measure): number {
  return measure.endsWith('Usd') ? Number(amount.toFixed(4)) : Math.round(amount);
}

function classesOf({ name, main, further }: Division, random: () => number): NewClass[] {
  const count = NAMES[name] ?? FEW;
  // Of a week: each person some days of it.
  const people = Math.max(K, Math.round((2.5 * PEOPLE) / count));
  return Array.from({ length: count }, (_, ordinal) => ({
    ...{ division: name, ordinal, name: JSON.stringify(namesOf(name, ordinal)), people },
    amounts: amountsOf([...main, ...further], people, random),
  }));
}

/** The n-th class of a division. */
function namesOf(division: string, at: number): string[] {
  if (division === 'outcome') return [OUTCOMES[at] ?? ''];
  if (division === 'status') return [STATUSES[at] ?? ''];
  if (division === 'weekday_part') return [String(Math.floor(at / 4)), String(at % 4)];
  return [division === 'group' ? groupId(at) : `${division}-${at}`];
}

/** Ids of groups are UUIDs. */
export const groupId = (at: number) => `7c1f0a52-3d0b-4b5e-9a1c-${String(at).padStart(12, '0')}`;

export const GROUPS = NAMES.group ?? 0;

/** What too few people had in single days. */
function restOf(random: () => number): NewClass {
  return {
    ...{ division: 'rest', ordinal: 0, name: '[]', people: null },
    amounts: amountsOf(['cappedDays', 'cacheWriteTokens', 'billedUsd', 'files'], 30, random),
  };
}
