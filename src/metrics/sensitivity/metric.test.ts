import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver } from '../../../test/support/figures.ts';
import { fixedClock } from '../../../test/support/fixed-clock.ts';
import { toJson } from '../../data/index.ts';
import { cogniforce, type StoredFacts } from '../../domains/cogniforce/index.ts';
import { rebuildDays } from '../../jobs/rebuild-days.ts';
import { summary } from '../summary/metric.ts';
import { sensitivity } from './metric.ts';

const clock = fixedClock('2026-03-15T12:00:00Z');
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

/** Six people: four tasks done, one in part, one of which nobody can tell. */
const work = () =>
  Array.from({ length: 6 }, (_, at) => {
    const outcome = at < 4 ? 'done' : at === 4 ? 'partly' : 'unclear';
    return paused(
      factsOf({
        id: `c-${at}`,
        person: person(`${at}`),
        outcome,
        success: at < 4 ? 1 : 0.5,
      }),
    );
  });

describe('the time saved with other assumptions', () => {
  eachDialect(cogniforce, (use) => {
    async function given(facts: StoredFacts[], offChatMinutes = 2) {
      await use().facts.replace(facts);
      const { repositories } = use().handle;
      const analysis = { zone: 'UTC', offChatMinutes };
      await rebuildDays({ repositories: { cogniforce: repositories }, analysis, clock });
    }
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
      const { asIs, rows, known } = await answer();
      const said = await summary.answer(figuresOver(use().handle.repositories), MARCH);
      expect(asIs).toMatchObject({ timeSaved: said.totalTimeSaved, saved: said.saved });
      expect(known).toBe(true);
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

    it('needs no conversation: each assumption moves the sums by what is stored', async () => {
      await given(work());
      // 5 x 30 minutes without AI, 6 x 12 with it.
      expect((await answer()).asIs.timeSaved).toBe(150 - 72);
      expect(await savedWith({ idle_gap: 5 })).toBeCloseTo(150 - 6 * 5, 9);
      expect(await savedWith({ idle_gap: 20 })).toBeCloseTo(150 - 6 * 32, 9);
      expect(await savedWith({ idle_gap: 30 })).toBeCloseTo(150 - 6 * 32, 9);
      expect(await savedWith({ off_chat: 3 })).toBeCloseTo(150 - 6 * 13, 9);
      expect(await savedWith({ unclear: 0 })).toBeCloseTo(135 - 72, 9);
      expect(await savedWith({ partly: 1, unclear: 1 })).toBeCloseTo(180 - 72, 9);
      expect(await savedWith({ level: 2 })).toBeCloseTo(300 - 72, 9);
      expect(await savedWith({ level: 2, off_chat: 0 })).toBeCloseTo(300 - 60, 9);
      const { asked } = await answer({ recapture: 0.25 });
      expect(asked).toMatchObject({ timeSaved: 78, usefulMinutes: 78 / 4 });
    });

    it('has the error of the allowance in its range, and none where there is no allowance', async () => {
      await given(work());
      const { asked: none } = await answer({ off_chat: 0 });
      const { asked: much } = await answer({ off_chat: 20 });
      const width = (saved: { low: number; high: number } | null | undefined) =>
        (saved?.high ?? 0) - (saved?.low ?? 0);
      expect(width(much?.saved)).toBeGreaterThan(width(none?.saved) + 10);
    });

    it('does not know what was not kept of a conversation that is gone, and says so', async () => {
      const [first, ...others] = work();
      const old = first?.episodes.map((each) => ({ ...each, pauses: null })) ?? [];
      await given([...(first ? [{ ...first, episodes: old }] : []), ...others]);
      const { known, rows, asIs } = await answer();
      expect(known).toBe(false);
      expect(asIs.timeSaved).toBe(78);
      const of = (name: string, value: number) =>
        rows.find((each) => each.assumption === name && each.value === value)?.timeSaved;
      expect(of('idle_gap', 5)).toBeNull();
      expect(of('off_chat', 3)).toBeCloseTo(72, 9);
    });

    it('shows nothing of fewer people than the smallest group', async () => {
      await given(work().slice(0, 4));
      const { hidden, asIs, rows, asked } = await answer({ level: 2 });
      expect(hidden).toBe(true);
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
      expect(asIs.timeSaved).toBe(150 - 78);
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
