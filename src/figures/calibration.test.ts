import { describe, expect, it } from 'vitest';
import { answerTo, type FactsOf, factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver } from '../../test/support/figures.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { rebuildDays } from '../jobs/rebuild-days.ts';
import { refitCalibration } from '../jobs/refit-calibration.ts';
import { dailyTrend } from '../metrics/daily-trend/metric.ts';
import { summary } from '../metrics/summary/metric.ts';

const clock = fixedClock('2026-03-15T12:00:00Z');
const march = { start_date: '2026-03-01', end_date: '2026-03-14' };

/** Tasks of 30 minutes, each of somebody else, in two weeks. */
const worked = (count: number, more: FactsOf = {}): FactsOf[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${more.method ?? 'test'} ${at}`,
    person: person(`${at}`),
    day: `2026-03-${String(2 + (at % 12)).padStart(2, '0')}`,
    ...more,
  }));

describe('the calibration of an answer', () => {
  eachDialect(cogniforce, (use) => {
    const figures = (minimumGroup = 5) => figuresOver(use().handle.repositories, { minimumGroup });
    async function given(tasks: readonly FactsOf[], answered = 0, minutes = 60) {
      const { repositories } = use().handle;
      await use().facts.replace(tasks.map(factsOf));
      for (const task of tasks.slice(0, answered)) {
        await repositories.calibration.addLabel(answerTo(task, minutes));
      }
      const analysis = { zone: 'UTC', offChatMinutes: 2 };
      const stage = {
        repositories: { cogniforce: repositories },
        analysis,
        clock,
        minimumGroup: 1,
      };
      await refitCalibration(stage);
      await rebuildDays(stage);
    }
    const answer = async () => summary.reply.parse(await summary.answer(figures(), march));

    it('is none before the first answer, and the claim is the conservative estimate', async () => {
      await given(worked(40));
      const { calibration, methods, saved, totalTimeSaved } = await answer();
      const nobody = { state: 'uncalibrated', labels: 0, medianError: null, version: null };
      expect(calibration).toEqual(nobody);
      expect(methods).toEqual([{ method: 'test', taskShare: 1, manualTimeShare: 1, ...nobody }]);
      expect(totalTimeSaved).toBe(saved?.conservative);
    });

    it('claims the low end of the range from 30 answers on, also day by day', async () => {
      await given(worked(40), 29);
      expect(await answer()).toMatchObject({ calibration: { state: 'provisional', labels: 29 } });
      await given(worked(40), 30);
      const { calibration, saved, totalTimeSaved, avgTimeSavedPerChat } = await answer();
      expect(calibration).toMatchObject({ state: 'calibrated', labels: 30, version: 2 });
      expect(calibration.medianError).toBeLessThan(1.2);
      expect(totalTimeSaved).toBe(saved?.low);
      expect(avgTimeSavedPerChat).toBeCloseTo((saved?.low ?? 0) / 40, 9);
      const trend = await dailyTrend.answer(figures(1), march);
      expect(trend.calibration).toEqual(calibration);
      for (const point of trend.data) expect(point.timeSaved).toBe(point.saved?.low);
    });

    it('is that of the method with the fewest answers, unless it hardly matters', async () => {
      const model = (p50: number) => worked(4, { method: 'llm', model: 'model-a', p50 });
      await given([...worked(40), ...model(60)], 30);
      const hardly = await answer();
      expect(hardly.calibration.state).toBe('calibrated');
      expect(hardly.methods.map(({ method, state }) => [method, state])).toEqual([
        ['llm model-a', 'uncalibrated'],
        ['test', 'calibrated'],
      ]);
      const shares = hardly.methods.map(({ taskShare }) => taskShare);
      expect(shares).toEqual([4 / 44, 40 / 44]);
      await given(model(400), 0);
      const much = await answer();
      expect(much.calibration).toMatchObject({ state: 'uncalibrated', labels: 0 });
      expect(much.totalTimeSaved).toBe(much.saved?.conservative);
    });

    it('widens the range by the part that nobody has answered for', async () => {
      const width = async () => {
        const { saved, withAiMinutes } = await answer();
        const withAi = withAiMinutes ?? 0;
        return ((saved?.high ?? 0) + withAi) / ((saved?.low ?? 0) + withAi);
      };
      await given(worked(40), 30);
      const narrow = await width();
      await given(worked(4, { method: 'llm', model: 'model-a', p50: 400 }));
      expect(await width()).toBeGreaterThan(1.5 * narrow);
    });

    it('is that of the method with the most answers where the range holds nothing', async () => {
      await given(worked(40), 30);
      const empty = { start_date: '2026-01-01', end_date: '2026-01-02' };
      expect(await summary.answer(figures(), empty)).toMatchObject({
        calibration: { state: 'calibrated', labels: 30 },
        methods: [],
      });
    });
  });
});
