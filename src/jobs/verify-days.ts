import type { FigureRow, RowsByTable } from '../domains/cogniforce/index.ts';
import type { Day } from '../kernel/days.ts';
import { differencesOfBook } from './book/verify-book.ts';
import type { Publisher } from './publish.ts';
import { publisherInForce, rebuilt, type Stage2 } from './rebuild-days.ts';

/** Figures of one day that are other than the facts give. */
export interface Difference {
  readonly table: string;
  /** Null: of all days together. */
  readonly day: Day | null;
  /** `row`: the whole row is missing, or is one too many. */
  readonly column: string;
  /** How many rows; whose they are is not said. */
  readonly rows: number;
}

/** What came of comparing every stored total with a fresh computation. */
export interface Verified {
  readonly people: number;
  /** Days of all people. */
  readonly days: number;
  /** Days of persons, and of all, that wait for the next run anyway: they were not compared. */
  readonly waiting: number;
  /** Conversations of which facts are gone: the next run analyses them. */
  readonly conversationsLacking: number;
  /** By table, day and column. */
  readonly differences: readonly Difference[];
}

/** Days of one person computed at once. */
const DAYS_AT_ONCE = 60;

/**
 * Compares every stored total with what the facts and the calibrations in force give now. Changes nothing.
 *
 * Numbers are equal where they agree to ten digits: engines add up in ways of their own.
 */
export async function verifyDays(stage: Stage2, signal?: AbortSignal): Promise<Verified> {
  const { made, storedDays } = stage.repositories.cogniforce;
  const publisher = await publisherInForce(stage);
  const found = new Findings();
  const people = await storedDays.people();
  let waiting = 0;
  for (const person of people) {
    signal?.throwIfAborted();
    waiting += await comparePerson(stage, publisher, person, found);
  }
  const all = await storedDays.daysOfAll();
  for (let from = 0; from < all.days.length; from += DAYS_AT_ONCE) {
    const days = all.days.slice(from, from + DAYS_AT_ONCE);
    found.compareTables(await storedDays.rows(null, days), await storedDays.sums(days));
  }
  return {
    people: people.length,
    days: all.days.length,
    waiting: waiting + all.waiting,
    conversationsLacking: await made.lostFacts(),
    differences: [...found.all(), ...(await differencesOfBook(stage.repositories.cogniforce))],
  };
}

/** Gives how many days of the person wait for the next run. */
async function comparePerson(
  stage: Stage2,
  publisher: Publisher,
  person: string,
  found: Findings,
): Promise<number> {
  const { storedDays } = stage.repositories.cogniforce;
  const { days, waiting } = await storedDays.daysOf(person);
  const facts = storedDays.facts(person);
  for (let from = 0; from < days.length; from += DAYS_AT_ONCE) {
    const some = days.slice(from, from + DAYS_AT_ONCE);
    const { published, ...made } = await rebuilt(
      ...([stage, publisher, person, some, facts] as const),
    );
    found.compareTables(await storedDays.rows(person, some), storedDays.made(person, made));
    const range = { from: some.at(0) ?? '', to: some.at(-1) ?? '' };
    const stored = new Map(
      (await facts.conversations(range)).map((each) => [each.conversationId, each]),
    );
    const changed = published.flatMap((each) => {
      const before = stored.get(each.conversationId);
      return before === undefined ? [] : [{ before, now: { ...each, day: before.day } }];
    });
    found.compare(
      'conversation_analysis',
      changed.map(({ before }) => storedDays.published(before)),
      changed.map(({ now }) => storedDays.published(now)),
    );
  }
  // It is rebuilt with the person's days: while some of them wait, so does it.
  if (waiting > 0) return waiting;
  const engagement = await storedDays.engagement(person);
  found.compare('user_engagement', engagement.stored, engagement.made);
  return 0;
}

class Findings {
  readonly #counts = new Map<string, number>();

  note(table: string, day: Day | null, column: string): void {
    const key = JSON.stringify([table, day, column]);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  compareTables(stored: RowsByTable, made: RowsByTable): void {
    for (const [table, rows] of Object.entries(made)) {
      this.compare(table, stored[table as keyof RowsByTable], rows);
    }
  }

  compare(table: string, stored: readonly FigureRow[], made: readonly FigureRow[]): void {
    const before = new Map(stored.map((row) => [row.id, row]));
    for (const row of made) {
      const same = before.get(row.id);
      before.delete(row.id);
      if (same === undefined) this.note(table, row.day, 'row');
      else this.#compareRows(table, same, row);
    }
    for (const row of before.values()) this.note(table, row.day, 'row');
  }

  #compareRows(table: string, stored: FigureRow, made: FigureRow): void {
    for (const [column, value] of Object.entries(made.figures)) {
      if (isSame(stored.figures[column], value)) continue;
      this.note(table, made.day, column);
    }
  }

  /** In the order of tables, days and columns. */
  all(): Difference[] {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, rows]) => {
        const [table, day, column] = JSON.parse(key) as [string, Day | null, string];
        return { table, day, column, rows };
      });
  }
}

const TOLERANCE = 1e-10;

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number')
    return (one ?? null) === (other ?? null);
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
