import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { toJson } from '../../data/index.ts';
import { cogniforce, type StoredFacts } from '../../domains/cogniforce/index.ts';
import { summary } from '../summary/metric.ts';
import { sensitivity } from './metric.ts';

const MARCH = { start_date: '2026-03-01', end_date: '2026-03-14' };
const MINUTE = 60_000;

/** Ten minutes in the chat, seven of them a pause, one turn, and twenty more minutes that a longer threshold would count. */
function paused(facts: StoredFacts): StoredFacts {
  const nine = Date.parse('2026-03-02T09:00:00Z');
  const pauses = [
    [nine + 2 * MINUTE, nine + 9 * MINUTE, 10],
    [nine + 10 * MINUTE, nine + 30 * MINUTE, 20],
  ];
  return {
    ...facts,
    episodes: facts.episodes.map((each) => ({ ...each, pauses: toJson(pauses) })),
  };
}

/** Eighteen people: six tasks done, six in part, six of which nobody can tell. */
const work = () =>
  Array.from({ length: 18 }, (_, at) => {
    const outcome = at < 6 ? 'done' : at < 12 ? 'partly' : 'unclear';
    return paused(
      factsOf({ id: `c-${at}`, person: person(`${at}`), outcome, success: at < 6 ? 1 : 0.5 }),
    );
  });

/** When the month of the work is over. */
const LATER = '2026-05-15T12:00:00Z';

describe('the time saved with other assumptions', () => {
  eachDialect(cogniforce, (use) => {
    const given = (facts: StoredFacts[]) => publish(use(), facts, { now: LATER });
    const answer = async (named: object = {}) =>
      sensitivity.reply.parse(
        await sensitivity.answer(
          figuresOver(use().handle.repositories),
          sensitivity.query.parse({ ...MARCH, ...named }),
        ),
      );
    const savedWith = async (named: object) => (await answer(named)).asked?.timeSaved;

    it('is what the summary says where nothing is other than it is', async () => {
      await given(work());
      const { asIs, rows } = await answer();
      const said = await summary.answer(figuresOver(use().handle.repositories), MARCH);
      expect(asIs).toMatchObject({ timeSaved: said.totalTimeSaved, saved: said.saved });
      const set = rows.filter(({ asSet }) => asSet);
      expect(set.map(({ assumption, value }) => [assumption, value])).toEqual([
        ['idle_gap', 10],
        ['off_chat', 2],
        ['done', 1],
        ['partly', 0.5],
        ['no', 0],
        ['unclear', 0.5],
        ['level', 1],
        ['recapture', 0.5],
      ]);
    });

    it('computes what is set anew to the same figure, by each assumption', async () => {
      await given(work());
      const { asIs } = await answer();
      for (const named of [{ idle_gap: 10 }, { off_chat: 2 }, { partly: 0.5 }, { level: 1 }]) {
        const { asked } = await answer(named);
        expect(asked?.timeSaved).toBeCloseTo(asIs.timeSaved ?? Number.NaN, 9);
        expect(asked?.saved?.low).toBeCloseTo(asIs.saved?.low ?? Number.NaN, 9);
        expect(asked?.saved?.high).toBeCloseTo(asIs.saved?.high ?? Number.NaN, 9);
      }
    });

    it('needs no conversation: each assumption moves the sums by what is published', async () => {
      await given(work());
      // 6 x 30 and 12 x 15 minutes without AI, 18 x 12 with it.
      expect((await answer()).asIs.timeSaved).toBe(360 - 216);
      expect(await savedWith({ idle_gap: 5 })).toBeCloseTo(360 - 18 * 5, 9);
      expect(await savedWith({ idle_gap: 20 })).toBeCloseTo(360 - 18 * 32, 9);
      expect(await savedWith({ idle_gap: 30 })).toBeCloseTo(360 - 18 * 32, 9);
      expect(await savedWith({ off_chat: 3 })).toBeCloseTo(360 - 18 * 13, 9);
      expect(await savedWith({ level: 2 })).toBeCloseTo(720 - 216, 9);
      expect(await savedWith({ level: 2, off_chat: 0 })).toBeCloseTo(720 - 180, 9);
      const { asked } = await answer({ recapture: 0.25 });
      expect(asked).toMatchObject({ timeSaved: 144, usefulMinutes: 144 / 4 });
    });

    it('moves the time without AI by a weight as it moves that of months whose outcomes are named', async () => {
      await given(work());
      const spring = { end_date: '2026-05-14' };
      const { outcomesCover, asIs } = await answer(spring);
      expect(outcomesCover).toEqual({ from: '2026-03-02', to: '2026-03-02' });
      expect(asIs.timeSaved).toBe(144);
      // Each outcome holds 180 minutes in full, rounded by at most half of what its average person has.
      const half = await savedWith({ ...spring, unclear: 0 });
      expect(Math.abs((half ?? 0) - (270 - 216))).toBeLessThan(30);
      const full = await savedWith({ ...spring, partly: 1, unclear: 1 });
      expect(Math.abs((full ?? 0) - (540 - 216))).toBeLessThan(60);
    });

    it('does not say what another weight would give while no month is over', async () => {
      await publish(use(), work());
      expect(await savedWith({ unclear: 0 })).toBeNull();
      expect(await savedWith({ no: 1 })).toBeNull();
    });

    it('has the error of the allowance in its range, and none where there is no allowance', async () => {
      await given(work());
      const { asked: none } = await answer({ off_chat: 0 });
      const { asked: much } = await answer({ off_chat: 20 });
      const width = (saved: { low: number; high: number } | null | undefined) =>
        (saved?.high ?? 0) - (saved?.low ?? 0);
      expect(width(much?.saved)).toBeGreaterThan(width(none?.saved) + 10);
    });

    it('shows nothing of fewer people than the smallest group', async () => {
      await given(work().slice(0, 4));
      const { covers, asIs, rows, asked } = await answer({ level: 2 });
      expect(covers).toBeNull();
      const amounts = [asIs, asked, ...rows].flatMap((each) => [each?.timeSaved, each?.saved]);
      expect(new Set(amounts)).toEqual(new Set([null]));
    });

    it('starts from the allowance that answers have corrected', async () => {
      const { allowance } = use().handle.repositories;
      await use().facts.replace(work());
      await allowance.store(
        { minutes: 3, sd: 0.5, prior: 2, labels: 12 },
        'f',
        '2026-03-10T00:00:00.000Z',
      );
      await given([]);
      const { settings, asIs } = await answer();
      expect(settings.offChat).toMatchObject({ set: 2, minutes: 3, answers: 12 });
      expect(settings.offChat.high - 3).toBeCloseTo(0.64, 2);
      expect(asIs.timeSaved).toBe(360 - 18 * 13);
    });
  });
});

describe('a question about other assumptions', () => {
  it.each([{ idle_gap: 7 }, { off_chat: -1 }, { done: 2 }, { level: 0 }, { recapture: 1.1 }])(
    '%j is refused',
    (named) => {
      expect(sensitivity.query.safeParse(named).success).toBe(false);
    },
  );
});
