import { describe, expect, it } from 'vitest';
import { answerTo, type FactsOf, factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../test/support/figures.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { refitCalibration } from '../jobs/refit-calibration.ts';
import { dailyTrend } from '../metrics/daily-trend/metric.ts';
import { summary } from '../metrics/summary/metric.ts';

/** When the first whole month is over, so that methods are named. */
const now = '2026-05-15T12:00:00Z';
const spring = { start_date: '2026-03-01', end_date: '2026-05-14' };

/** Tasks of 30 minutes, each of somebody else, in two weeks of March; all work of one more day in May, which ends them. */
const worked = (count: number, more: FactsOf = {}): FactsOf[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${more.method ?? 'test'} ${at}`,
    person: person(`${at}`),
    day: `2026-03-${String(2 + (at % 12)).padStart(2, '0')}`,
    ...more,
  }));

describe('the calibration of an answer', () => {
  eachDialect(cogniforce, (use) => {
    const figures = () => figuresOver(use().handle.repositories, { clock: fixedClock(now) });
    async function given(tasks: readonly FactsOf[], answered = 0, minutes = 60) {
      const { repositories } = use().handle;
      await use().facts.replace(tasks.map(factsOf));
      for (const task of tasks.slice(0, answered)) {
        await repositories.calibration.addLabel(answerTo(task, minutes));
      }
      const clock = fixedClock(now);
      await refitCalibration({
        ...{ repositories: { cogniforce: repositories }, clock, minimumGroup: 1 },
        analysis: { offChatMinutes: 2 },
      });
      await publish(use(), [], { now });
    }
    const answer = async () => summary.reply.parse(await summary.answer(figures(), spring));

    it('is none before the first answer, and the claim is the conservative estimate', async () => {
      await given(worked(40));
      const { calibration, methods, saved, totalTimeSaved } = await answer();
      const nobody = { state: 'uncalibrated', labels: 0, medianError: null, version: null };
      expect(calibration).toEqual(nobody);
      expect(methods).toEqual([{ method: 'test', taskShare: 1, manualTimeShare: 1, ...nobody }]);
      expect(totalTimeSaved).toBe(saved?.conservative);
    });

    it('claims the low end of the range from 30 answers on, also block by block', async () => {
      await given(worked(40), 29);
      expect(await answer()).toMatchObject({ calibration: { state: 'provisional', labels: 29 } });
      await given(worked(40), 30);
      const { calibration, saved, totalTimeSaved } = await answer();
      expect(calibration).toMatchObject({ state: 'calibrated', labels: 30, version: 2 });
      expect(calibration.medianError).toBeLessThan(1.2);
      expect(totalTimeSaved).toBe(saved?.low);
      const trend = await dailyTrend.answer(figures(), spring);
      expect(trend.calibration).toEqual(calibration);
      for (const point of trend.data) expect(point.timeSaved).toBe(point.saved?.low);
    });

    it('is that of the method with the fewest answers, unless it hardly matters', async () => {
      const model = (count: number, p50: number) =>
        worked(count, { method: 'llm', model: 'model-a', p50 });
      await given([...worked(60), ...model(6, 30)], 30);
      const hardly = await answer();
      expect(hardly.calibration.state).toBe('calibrated');
      expect(hardly.methods.map(({ method, state }) => [method, state])).toEqual([
        ['test', 'calibrated'],
        ['llm model-a', 'uncalibrated'],
      ]);
    });

    it('is the weaker one where it matters', async () => {
      await given([...worked(40), ...worked(20, { method: 'llm', model: 'model-a', p50: 60 })], 30);
      const { calibration, totalTimeSaved, saved } = await answer();
      expect(calibration).toMatchObject({ state: 'uncalibrated', labels: 0 });
      expect(totalTimeSaved).toBe(saved?.conservative);
    });

    it('is that of the method with the fewest answers while no month is over', async () => {
      await given(worked(40), 30);
      const empty = { start_date: '2026-01-01', end_date: '2026-01-02' };
      expect(await summary.answer(figures(), empty)).toMatchObject({
        calibration: { state: 'calibrated', labels: 30 },
        methods: [],
      });
    });
  });
});
