import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { type EngineName, freshAddress } from '../../../../test/support/fresh-address.ts';
import { completeScript, pythonDatabase } from '../../../../test/support/python-database.ts';
import { openDomain } from '../../../data/index.ts';
import { userHasher } from '../../../kernel/pseudonym.ts';
import { cogniforce } from '../index.ts';

const hashUserId = userHasher('a salt for tests');

const user = fc.constantFrom('ann', 'bob', 'o’neil', 'ünal');
const day = fc.constantFrom('2025-09-24', '2025-09-25', '2025-09-26');
const count = fc.nat(600);
const unknown = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const chats = fc.array(
  fc.record({ user, day, minutes: count, saved: count, summary: unknown(fc.constant('Words')) }),
  { maxLength: 12 },
);
const aggregates = fc.array(
  fc.record({
    user: unknown(user),
    day,
    count,
    average: unknown(count),
    confidence: unknown(count),
  }),
  { maxLength: 12 },
);
const runs = fc.array(
  fc.record({
    day,
    status: fc.constantFrom('completed', 'failed', 'running'),
    processed: unknown(count),
    skipped: unknown(count),
    requests: unknown(count),
    cost: unknown(count),
    seconds: unknown(count),
  }),
  { maxLength: 6 },
);

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** What a database of the Python implementation held. */
interface Before {
  readonly chats: Of<typeof chats>;
  readonly aggregates: Of<typeof aggregates>;
  readonly runs: Of<typeof runs>;
}

describe('rows of cf001_complete', () => {
  eachDialect(null, (_use, engine) => {
    it('are all accounted for, unknown stays unknown, and no day has two rows for anybody', async () => {
      await fc.assert(
        fc.asyncProperty(chats, aggregates, runs, async (chatRows, dayRows, runRows) => {
          const before = { chats: chatRows, aggregates: bound(dayRows), runs: runRows };
          const after = await adopted(engine, before);
          const merged = before.aggregates.length - after.days.size;
          expect(after.tables.map((each) => [each.taken, each.merged])).toEqual([
            [chatRows.length, 0],
            [after.days.size, merged],
            [runRows.length, 0],
          ]);
          expect(after.chats).toEqual(expectedChats(before));
          expect(after.runs).toEqual(expectedRuns(before));
          expect(after.days).toEqual(expectedDays(before, after.days));
        }),
        { numRuns: 5 },
      );
    });
  });
});

/** The old unique key binds where there is a user. */
function bound(rows: Before['aggregates']): Before['aggregates'] {
  const people = new Map(rows.map((row) => [`${row.user} ${row.day}`, row]));
  return rows.filter((row) => row.user === null || people.get(`${row.user} ${row.day}`) === row);
}

/** Takes such a database over and reads what came of it. */
async function adopted(engine: EngineName, before: Before) {
  const place = await freshAddress(engine);
  await pythonDatabase(place, completeScript(scriptOf(before)));
  const handle = openDomain(cogniforce, place.address, { settings: { hashUserId } });
  try {
    const { tables } = await handle.migrations.adopt();
    const analyses = await handle.db.selectFrom('conversation_analysis').selectAll().execute();
    const aggregates = await handle.db.selectFrom('daily_aggregates').selectAll().execute();
    const logs = await handle.db.selectFrom('processing_log').selectAll().execute();
    const days = aggregates.map((row): [string, unknown[]] => [
      keyOf(row.analysis_date, row.user_id_hash),
      [
        row.conversation_count,
        row.total_time_saved,
        row.avg_time_saved_per_conversation,
        row.avg_confidence_level,
      ],
    ]);
    expect(new Set(days.map(([key]) => key)).size).toBe(days.length);
    return {
      tables,
      days: new Map(days),
      chats: sorted(
        analyses.map((row) => [
          row.user_id_hash,
          row.day,
          row.time_saved_minutes,
          row.conversation_summary,
        ]),
      ),
      runs: sorted(
        logs.map((row) => [
          row.run_date,
          row.conversations_processed,
          row.conversations_skipped,
          row.conversations_failed,
          row.total_llm_requests,
          row.total_llm_cost_usd,
          row.processing_duration_seconds,
        ]),
      ),
    };
  } finally {
    await handle.close();
    await place.drop();
  }
}

function expectedChats({ chats }: Before): string[] {
  return sorted(
    // No text comes along.
    chats.map(({ user, day, saved }) => [hashUserId(user), day, saved, null]),
  );
}

function expectedRuns({ runs }: Before): string[] {
  return sorted(
    runs.map(({ day, processed, skipped, requests, cost, seconds }) => [
      ...[day, processed, skipped, null],
      ...[requests, cost, seconds],
    ]),
  );
}

/** A single row as it was; several as one, from the chats of the day. `found` where neither says what must be. */
function expectedDays({ chats, aggregates }: Before, found: ReadonlyMap<string, unknown[]>) {
  const byKey = Map.groupBy(aggregates, ({ day, user }) =>
    keyOf(day, user === null ? null : hashUserId(user)),
  );
  return new Map(
    [...byKey].map(([key, rows]): [string, unknown] => {
      const [{ day, count, average, confidence } = { day: '' }] = rows;
      const ofDay = chats.filter((chat) => chat.day === day);
      if (rows.length === 1) return [key, [count, count, average, confidence]];
      if (ofDay.length === 0) return [key, found.get(key)];
      const saved = ofDay.reduce((sum, chat) => sum + chat.saved, 0);
      const mean = expect.closeTo(saved / ofDay.length, 6);
      return [key, [ofDay.length, saved, mean, 50]];
    }),
  );
}

function keyOf(day: string, hash: string | null): string {
  return `${day} ${hash}`;
}

function scriptOf({ chats, aggregates, runs }: Before): string {
  const lines = [
    ...chats.map(({ user, day, minutes, saved, summary }) =>
      insert('chat_analysis', [
        ...[randomUUID(), randomUUID(), user, day, `${day} 09:00:00+00`, `${day} 09:30:00+00`],
        ...[minutes, minutes, 0, 1, minutes + 1, minutes + 2, 50, saved, 2, null, null, summary],
        null,
      ]),
    ),
    ...aggregates.map(({ user, day, count, average, confidence }) =>
      insert('daily_aggregates', [
        ...[randomUUID(), day, user, count, count, count, count, count, average, confidence],
        ...[null, null],
      ]),
    ),
    ...runs.map(({ day, status, processed, skipped, requests, cost, seconds }) =>
      insert('processing_log', [
        ...[randomUUID(), day, status, `${day} 00:00:00+00`, null, processed, skipped, null],
        ...[requests, cost, seconds, null, null, null, null, null, null],
      ]),
    ),
  ];
  return lines.join('\n');
}

type Cell = string | number | null;

function insert(table: string, cells: readonly Cell[]): string {
  const literals = cells.map((cell) => (typeof cell === 'string' ? `'${cell}'` : (cell ?? 'NULL')));
  return `INSERT INTO ${table} VALUES (${literals.join(', ')});`;
}

function sorted(rows: readonly unknown[][]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
