import type { Figures } from '../../figures/index.ts';
import { pseudonymOf } from '../../kernel/pseudonym.ts';
import { defineMetric } from '../define-metric.ts';
import { type PersonRow, query, reply } from './contract.ts';

/** How many people were active, as far as it can be said without telling of one; and what each did where all have agreed to that. */
export const userBreakdown = defineMetric({
  name: 'user-breakdown',
  summary: 'At least how many people were active; rows about them only where they have agreed',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const [people, accounts, rows, { months }] = await Promise.all([
      figures.people(range),
      figures.accounts(),
      figures.byPerson(range, asked),
      figures.adoption(range),
    ]);
    const month = months.at(-1);
    const quarter = quarterOf(range.to);
    return {
      ...frame,
      total: people.atLeast,
      peopleCovers: people.covers,
      accounts,
      spread:
        month === undefined || month.days.length === 0
          ? null
          : { covers: month.covers, days: [...month.days] },
      mode: rows === null ? ('aggregates' as const) : ('pseudonymous' as const),
      users: (rows ?? []).map((row) => personRow(row, quarter)).sort(byName),
    };
  },
});

type Row = NonNullable<Awaited<ReturnType<Figures['byPerson']>>>[number];

/** So many conversations, messages and minutes are one step: nobody is told apart by an exact count. */
const STEP = { chats: 5, messages: 10, minutes: 30 } as const;

function personRow(row: Row, quarter: string): PersonRow {
  return {
    userName: pseudonymOf(row.person, quarter),
    chats: inSteps(row.conversations, STEP.chats),
    messages: inSteps(row.messages, STEP.messages),
    activeDays: row.activeDays,
    timeSaved: row.saved === null ? null : inSteps(row.saved, STEP.minutes),
    avgConfidence: row.confidence,
  };
}

const inSteps = (amount: number, step: number) => Math.round(amount / step) * step;

const byName = (a: PersonRow, b: PersonRow) => (a.userName < b.userName ? -1 : 1);

/** `2026-03-02` is in `2026-1`. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
