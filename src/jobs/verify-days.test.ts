import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { answerTo, person } from '../../test/support/cogniforce.ts';
import { demonstrated, hashUserId } from '../../test/support/demonstrated.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { everyRow } from '../../test/support/every-row.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { rebuildAllDays } from './rebuild-days.ts';
import { verifyDays } from './verify-days.ts';

describe('a fresh computation of every total', () => {
  const demonstration = demonstrated(150);

  eachDialect(
    cogniforce,
    (use) => {
      it('finds the same as the runs, also with answers of people', async () => {
        const { handle, db } = use();
        await demonstration.run(handle);
        const { calibration } = handle.repositories;
        const { estimate_id } = await db
          .selectFrom('episode')
          .select('estimate_id')
          .executeTakeFirstOrThrow();
        for (const name of ['a', 'b', 'c', 'd', 'e']) {
          const answer = answerTo({ id: name, person: person(name) }, 240);
          await calibration.addLabel({ ...answer, method: 'heuristic', estimate_id });
        }
        await demonstration.run(handle);
        const before = await everyRow(db);
        const found = await verifyDays(demonstration.stageOf(handle));
        expect(found).toMatchObject({ waiting: 0, conversationsLacking: 0, differences: [] });
        expect(found.people).toBeGreaterThan(20);
        expect(found.days).toBeGreaterThan(50);
        expect(await everyRow(db)).toEqual(before);
      });

      it('names table, day and column of what is other, and making all anew mends it', async () => {
        const { handle, db } = use();
        const stage = demonstration.stageOf(handle);
        await demonstration.run(handle);
        const fresh = await everyRow(db);
        const { day, who } = await someDay(db);
        await sql`update daily_aggregates set total_active_time = total_active_time + 1
          where analysis_date = ${day} and user_id_hash = ${who}`.execute(db);
        await sql`delete from daily_status where analysis_date = ${day} and user_id_hash is null`.execute(
          db,
        );
        await sql`update user_engagement set total_messages = 0 where user_id = ${who}`.execute(db);
        const { differences } = await verifyDays(stage);
        const mine = { table: 'daily_aggregates', day, column: 'total_active_time' };
        // Of the person, and of all.
        expect(differences).toContainEqual({ ...mine, rows: 2 });
        expect(differences).toContainEqual(
          expect.objectContaining({ table: 'daily_status', day, column: 'row' }),
        );
        expect(differences).toContainEqual({
          ...{ table: 'user_engagement', day: null, column: 'total_messages', rows: 1 },
        });
        expect(differences).toHaveLength(3);
        await rebuildAllDays(stage);
        expect((await verifyDays(stage)).differences).toEqual([]);
        expect(await everyRow(db)).toEqual(fresh);
      });
    },
    { settings: { hashUserId } },
  );
});

/** A day on which somebody did something, and who. */
async function someDay(db: Parameters<ReturnType<typeof sql>['execute']>[0]) {
  const { rows } = await sql<{ day: string; who: string }>`select analysis_date as day,
    user_id_hash as who from daily_aggregates where user_id_hash is not null and total_active_time > 0
    order by analysis_date, user_id_hash limit 1`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new TypeError('nobody did anything');
  return row;
}
