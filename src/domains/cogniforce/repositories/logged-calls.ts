import { type Kysely, sql } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { AskedIn } from '../../../kernel/model-calls.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type Known, named, rowOf } from './named.ts';
import { parts } from './parts.ts';
import { markUnmatched } from './unmatched-days.ts';

type Tx = Kysely<CogniforceTables>;

/** What one line of the audit log says of a call, with nobody's name in it. */
export interface LoggedRound {
  readonly mark: string;
  readonly person: string;
  readonly calledAt: string;
  readonly day: Day;
  readonly model: string | null;
  readonly askedIn: AskedIn;
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
}

/** Where the log is read up to, in one of its files. */
export type LogPlace = Omit<Known<'log_file'>, 'firstCallAt'>;

/** Rows of one statement: stays below the bound variables that either engine takes. */
const ROWS = 2_000;

/** What was read of Open WebUI's audit log. */
export function loggedCalls(db: Tx) {
  return {
    /** Every file that was ever read, and up to where. */
    async places(): Promise<LogPlace[]> {
      const rows = await db.selectFrom('log_file').selectAll().orderBy('fingerprint').execute();
      return rows.map((row) => {
        const { firstCallAt: _, ...place } = named(row);
        return place;
      });
    },

    /** When the newest call was that is kept; null where none is. */
    async newest(): Promise<string | null> {
      const { newest } = await db
        .selectFrom('model_call')
        .select(({ fn }) => fn.max('called_at').as('newest'))
        .executeTakeFirstOrThrow();
      return newest;
    },

    /** When the oldest call was that is known; null where none is. */
    async since(): Promise<string | null> {
      const { since } = await db
        .selectFrom('log_file')
        .select(({ fn }) => fn.min('first_call_at').as('since'))
        .executeTakeFirstOrThrow();
      return since;
    },

    /**
     * Notes what was read between `from` and the place, and the place with it: both or neither.
     *
     * Input   `since`: of the oldest call there, also of those that count no second time.
     * Output  false, and nothing noted, where somebody else has read on from there meanwhile.
     */
    async note(
      place: LogPlace,
      from: number,
      { rounds, since }: { readonly rounds: readonly LoggedRound[]; readonly since: string | null },
    ): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        if (!(await move(tx, place, from, since))) return false;
        for (const part of parts(callsOf(rounds), ROWS)) await add(tx, part);
        await markUnmatched(tx, rounds);
        return true;
      });
    },
  };
}

async function move(tx: Tx, place: LogPlace, from: number, first: string | null) {
  const { fingerprint } = place;
  const known = await tx
    .selectFrom('log_file')
    .select('first_call_at')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  const before = known?.first_call_at ?? null;
  const firstCallAt = before !== null && (first === null || before < first) ? before : first;
  if (known === undefined) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('log_file')
      .values(rowOf('log_file', { ...place, firstCallAt }))
      .onConflict((on) => on.column('fingerprint').doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('log_file')
    .set(rowOf('log_file', { ...place, firstCallAt }))
    .where('fingerprint', '=', fingerprint)
    .where('read_to', '=', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type NewCall = ReturnType<typeof callOf>;

/** Rounds of one request are one call; in the order of the index, of which then each page is touched once. */
function callsOf(rounds: readonly LoggedRound[]): NewCall[] {
  const calls = new Map<string, NewCall>();
  for (const round of rounds) {
    const before = calls.get(round.mark);
    const call = callOf(round);
    calls.set(round.mark, before === undefined ? call : together(before, call));
  }
  return [...calls.values()].sort((a, b) => (a.mark < b.mark ? -1 : 1));
}

function callOf(round: LoggedRound) {
  const { mark, person, calledAt, day, model, askedIn, input, output, total } = round;
  return {
    mark,
    user_id_hash: person,
    called_at: calledAt,
    day,
    model,
    asked_in: askedIn as string,
    rounds: 1,
    rounds_unknown: input === null || output === null ? 1 : 0,
    input_tokens: input,
    output_tokens: output,
    total_tokens: total,
    answered: false,
  };
}

function together(a: NewCall, b: NewCall): NewCall {
  const { called_at, day } = a.called_at <= b.called_at ? a : b;
  return {
    ...a,
    called_at,
    day,
    rounds: a.rounds + b.rounds,
    rounds_unknown: a.rounds_unknown + b.rounds_unknown,
    input_tokens: sumOf(a.input_tokens, b.input_tokens),
    output_tokens: sumOf(a.output_tokens, b.output_tokens),
    total_tokens: sumOf(a.total_tokens, b.total_tokens),
  };
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b;
}

/** Later rounds of a request that is known are added to it: as `together` does. */
async function add(tx: Tx, calls: readonly NewCall[]): Promise<void> {
  const earlier = (column: string) => sql<never>`case when excluded.called_at < model_call.called_at
    then ${sql.ref(`excluded.${column}`)} else ${sql.ref(`model_call.${column}`)} end`;
  const sum = (column: string) => sql<never>`case when ${sql.ref(`excluded.${column}`)} is null
    then ${sql.ref(`model_call.${column}`)}
    else coalesce(${sql.ref(`model_call.${column}`)}, 0) + ${sql.ref(`excluded.${column}`)} end`;
  await tx
    .insertInto('model_call')
    .values(calls)
    .onConflict((on) =>
      on.column('mark').doUpdateSet({
        called_at: earlier('called_at'),
        day: earlier('day'),
        rounds: sum('rounds'),
        rounds_unknown: sum('rounds_unknown'),
        input_tokens: sum('input_tokens'),
        output_tokens: sum('output_tokens'),
        total_tokens: sum('total_tokens'),
      }),
    )
    .execute();
}
