import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, labelOf, noise } from '../../test/support/labels.ts';
import { seededRandom } from '../kernel/statistics.ts';
import { calibrate } from './calibrate.ts';
import { fitCalibration, methodOf } from './fit.ts';
import { type CalibrationLabel, countAnswers } from './labels.ts';

const raw = { taskClass: 'draft', p50: 20, sigma: 1.15 };

/** The fewest people whose answers came from one change of what is shown to the next. */
function fewestBetween(
  moments: readonly { readonly shown: string; readonly answers: readonly CalibrationLabel[] }[],
): number {
  let fewest = Number.POSITIVE_INFINITY;
  let people = new Set<string | null>();
  let before: string | null = null;
  for (const { shown, answers } of moments) {
    for (const { person } of answers) people.add(person);
    if (before !== null && shown !== before) {
      fewest = Math.min(fewest, people.size);
      people = new Set();
    }
    before = shown;
  }
  return fewest;
}

describe('fitCalibration', () => {
  it('is the prior before anybody answers: models at half, rules as they are, both widely shared', () => {
    const rules = fitCalibration('heuristic', []);
    expect(rules).toMatchObject({ state: 'uncalibrated', labels: 0, sharedSd: 0.7, workShare: 1 });
    expect(rules).toMatchObject({ medianError: null, looSd: null, tails: null });
    expect(calibrate(raw, rules)).toMatchObject({ sigma: 1.15 });
    expect(calibrate(raw, rules).p50).toBeCloseTo(20, 10);
    const model = fitCalibration(methodOf('llm', 'model-a'), []);
    expect(calibrate(raw, model).p50).toBeCloseTo(10, 10);
    expect(calibrate({ ...raw, p50: 0 }, model)).toMatchObject({ p10: 0, p50: 0, p90: 0, mean: 0 });
  });

  it('shrinks the level of few answers by n / (n + 3)', () => {
    const threefold = (count: number) =>
      fitCalibration('heuristic', answersOf(count, { times: 3 })).level / Math.log(3);
    expect(threefold(1)).toBeCloseTo(1 / 4, 10);
    expect(threefold(9)).toBeCloseTo(9 / 12, 10);
    expect(threefold(200)).toBeGreaterThan(0.98);
  });

  it.each([
    [9, 'uncalibrated'],
    [10, 'provisional'],
    [29, 'provisional'],
    [30, 'calibrated'],
  ])('is of %i answers %s', (count, state) => {
    expect(fitCalibration('heuristic', answersOf(count))).toMatchObject({ labels: count, state });
  });

  it('takes minutes in groups of so many people, and zeros in groups of all who answered', () => {
    const fitOf = (people: number, zeros = 0) =>
      fitCalibration('heuristic', answersOf(12, { times: 3, people, zeros }), { fewestPeople: 5 });
    const prior = { labels: 0, level: 0, medianError: null, lift: null, sharedSd: 0.7 };
    expect(fitOf(4, 2)).toMatchObject({ ...prior, zeroLabels: 0, workShare: 1 });
    expect(fitOf(5)).toMatchObject({ labels: 12 });
    // Twelve people, four of whom gave minutes: ten of them may say that some of the work would not have been done.
    expect(fitOf(12, 8)).toMatchObject({ ...prior, zeroLabels: 6, workShare: 1 - 6 / 13 });
  });

  it('moves only when so many people have answered anew, whoever answers what in which order', () => {
    const answer = fc.record({
      person: fc.integer({ min: 0, max: 8 }).map((at) => `person ${at}`),
      minutes: fc.constantFrom(null, 0, 15, 240),
      seenEstimate: fc.boolean(),
      taskClass: fc.constantFrom('draft', 'plan'),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 40 }), (given) => {
        const labels = given.map((each, at) =>
          labelOf({ ...each, id: `${100 + at}`, answeredAt: new Date(at * 1000).toISOString() }),
        );
        const fits = labels.map((_, at) =>
          fitCalibration('heuristic', labels.slice(0, at + 1), { fewestPeople: 3 }),
        );
        const unseen = (at: number) =>
          labels.slice(at, at + 1).filter((each) => !each.seenEstimate);
        const moments = fits.map(({ workShare, level, classes, looSd }, at) => ({
          share: { shown: String(workShare), answers: unseen(at) },
          level: {
            shown: JSON.stringify([level, classes, looSd]),
            answers: unseen(at).filter(({ minutes }) => (minutes ?? 0) > 0),
          },
        }));
        expect(fewestBetween(moments.map(({ share }) => share))).toBeGreaterThanOrEqual(3);
        expect(fewestBetween(moments.map(({ level }) => level))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('counts as many answers as it is fitted to, and tells those that wait', () => {
    const labels = answersOf(13, { people: 5, zeros: 1 });
    const fit = fitCalibration('heuristic', labels, { fewestPeople: 5 });
    const { counted, waiting } = countAnswers(labels, 5);
    expect(counted).toBe(fit.labels);
    expect(counted + waiting).toBe(12);
    expect(countAnswers(labels.slice(0, 4), 5)).toEqual({ counted: 0, waiting: 4 });
    expect(countAnswers([], 5)).toEqual({ counted: 0, waiting: 0 });
  });

  it('gives a kind of work an offset of its own when so many people have answered about it', () => {
    const plans = (people: number) =>
      answersOf(10, { times: 4, classes: ['plan'], seed: 2, people });
    const drafts = answersOf(10, { people: 5 });
    const classesOf = (people: number) =>
      fitCalibration('heuristic', [...drafts, ...plans(people)], { fewestPeople: 5 }).classes;
    expect(Object.keys(classesOf(5))).toEqual(['draft', 'plan']);
    expect(Object.keys(classesOf(4))).toEqual(['draft']);
  });

  it('finds a known factor through the scatter of answers', () => {
    for (const times of [0.2, 1, 4]) {
      const fit = fitCalibration('heuristic', answersOf(300, { times, sd: 0.9, seed: 3 }));
      expect(Math.exp(fit.level)).toBeGreaterThan(times * 0.85);
      expect(Math.exp(fit.level)).toBeLessThan(times * 1.18);
      expect(fit.looSd).toBeGreaterThan(0.8);
      expect(fit.looSd).toBeLessThan(1);
      expect(fit.medianError).toBeGreaterThan(1.7);
      expect(fit.medianError).toBeLessThan(2);
    }
  });

  it('gives the same bytes for the same answers in any order', () => {
    const labels = answersOf(70, { sd: 1, people: 9, zeros: 6, seed: 11 });
    const once = JSON.stringify(fitCalibration('heuristic', labels));
    const orders = fc.shuffledSubarray([...labels.keys()], { minLength: labels.length });
    const same = (order: number[]) => {
      const shuffled = order.flatMap((at) => labels[at] ?? []);
      expect(JSON.stringify(fitCalibration('heuristic', shuffled))).toBe(once);
    };
    fc.assert(fc.property(orders, same), { numRuns: 10 });
    expect(JSON.parse(once)).toEqual(fitCalibration('heuristic', labels));
  });

  it('says an error that answers left out really show', () => {
    const labels = answersOf(25, { sd: 0.8, classes: ['draft', 'plan'], seed: 5 });
    const errors = labels.map((left) => {
      const fit = fitCalibration(
        'heuristic',
        labels.filter((label) => label !== left),
      );
      const p50 = calibrate({ ...raw, taskClass: left.taskClass, p50: left.rawP50 ?? 0 }, fit).p50;
      return Math.abs(Math.log((left.minutes ?? 0) / p50));
    });
    const middle = errors.sort((a, b) => a - b)[12] ?? 0;
    const { medianError } = fitCalibration('heuristic', labels);
    expect(Math.abs(Math.log(medianError ?? 0) - middle)).toBeLessThan(0.05);
  });

  it('moves a class by its own answers, and the more the more there are', () => {
    const labels = [
      ...answersOf(100, { seed: 1 }),
      ...answersOf(20, { times: 4, classes: ['plan'], seed: 2 }),
    ];
    const fit = fitCalibration('heuristic', labels);
    const factor = (taskClass: string) => calibrate({ ...raw, taskClass }, fit).p50 / 20;
    expect(factor('plan')).toBeGreaterThan(2 * factor('draft'));
    expect(factor('plan')).toBeLessThan(4);
    expect(factor('data')).toBeCloseTo(Math.exp(fit.level), 10);
  });

  it('is moved little by one person who always answers 240', () => {
    const honest = answersOf(40, { sd: 0.7, people: 20, seed: 7 });
    const absurd = Array.from({ length: 60 }, (_, at) =>
      labelOf({ id: `absurd ${at}`, person: 'absurd', minutes: 240, rawP50: 5 + (at % 20) }),
    );
    const before = fitCalibration('heuristic', honest);
    const after = fitCalibration('heuristic', [...honest, ...absurd]);
    expect(after.leftOut.ofOnePerson).toBe(55);
    expect(after.labels).toBe(45);
    expect(Math.exp(after.level - before.level)).toBeLessThan(1.3);
    const sum = (fit: typeof after) => calibrate(raw, fit).mean;
    expect(sum(after) / sum(before)).toBeLessThan(1.8);
  });

  it('takes 0 and "would not have done it" for a share of the work, not for a level', () => {
    const labels = answersOf(40, { times: 2, zeros: 10 });
    const fit = fitCalibration('heuristic', labels);
    expect(fit).toMatchObject({ labels: 30, zeroLabels: 10 });
    expect(fit.workShare).toBeCloseTo(1 - 10 / 43, 10);
    expect(fit.level).toBe(
      fitCalibration('heuristic', answersOf(40, { times: 2 }).slice(0, 30)).level,
    );
  });

  it('counts no answer that saw the estimate, that came twice, or that has no estimate beside it', () => {
    const labels = [
      ...answersOf(12),
      labelOf({ id: 'seen', seenEstimate: true, minutes: 240 }),
      labelOf({
        id: 'again',
        task: 'task 0',
        minutes: 240,
        answeredAt: '2026-01-01T00:00:00.000Z',
      }),
      labelOf({ id: 'zero', rawP50: 0, minutes: 240 }),
      labelOf({ id: 'unknown', rawP50: null, minutes: 240 }),
    ];
    const fit = fitCalibration('heuristic', labels);
    expect(fit.leftOut).toEqual({ seen: 1, repeated: 1, ofOnePerson: 0, unestimated: 2 });
    expect({ ...fit, leftOut: 0 }).toEqual({
      ...fitCalibration('heuristic', answersOf(12)),
      leftOut: 0,
    });
  });

  it('gives a slope to a model that scatters, and none where it brings nothing nearer', () => {
    const random = seededRandom(23);
    const tasks = Array.from({ length: 80 }, (_, at) => {
      const truth = Math.exp(2 + noise(random));
      return labelOf({
        id: `${at}`,
        minutes: truth,
        rawP50: truth * Math.exp(0.9 * noise(random)),
      });
    });
    const fit = fitCalibration('llm', tasks);
    expect(fit.tilt).toBeLessThan(-0.2);
    expect(fit.tilt).toBeGreaterThanOrEqual(-0.7);
    expect(fitCalibration('llm', tasks.slice(0, 19)).tilt).toBe(0);
    const huge = calibrate({ ...raw, p50: 1e6 }, fit).p50;
    expect(huge).toBeGreaterThan(calibrate({ ...raw, p50: 1e5 }, fit).p50);
  });

  it('holds eight of ten further answers in its interval from 40 answers on', () => {
    const fit = fitCalibration('heuristic', answersOf(400, { sd: 0.8, seed: 9 }));
    const further = answersOf(1_000, { sd: 0.8, seed: 10 });
    const inside = further.filter(({ rawP50, minutes }) => {
      const { p10, p90 } = calibrate({ ...raw, p50: rawP50 ?? 0 }, fit);
      return p10 <= (minutes ?? 0) && (minutes ?? 0) <= p90;
    });
    expect(inside.length / 1_000).toBeGreaterThan(0.76);
    expect(inside.length / 1_000).toBeLessThan(0.86);
  });

  it('shares less of an error the more people have answered, never less than people themselves', () => {
    const shared = [0, 12, 40, 160, 4_000].map(
      (count) => fitCalibration('heuristic', answersOf(count, { sd: 1, seed: 4 })).sharedSd,
    );
    expect(shared).toEqual([...shared].sort((a, b) => b - a));
    expect(shared.at(-1)).toBeGreaterThanOrEqual(0.17);
    expect(shared.at(-1)).toBeLessThan(0.18);
  });

  it('gives finite figures in order for whatever is answered', () => {
    const label = fc.record({
      taskClass: fc.constantFrom('draft', '__proto__', 'plan'),
      rawP50: fc.option(fc.constantFrom(0, 1e-9, 3, 240, 1e9)),
      minutes: fc.option(fc.constantFrom(0, 2, 15, 240)),
      person: fc.option(fc.constantFrom('a', 'b')),
    });
    const check = (given: Partial<CalibrationLabel>[], p50: number) => {
      const labels = given.map((each, at) => labelOf({ ...each, id: `${at}` }));
      const fit = fitCalibration('llm', labels);
      const { p10, p50: middle, p90, sigma, mean } = calibrate({ ...raw, p50 }, fit);
      expect([p10, middle, p90, sigma, mean].every(Number.isFinite)).toBe(true);
      expect(p10 <= middle && middle <= p90 && sigma > 0 && mean >= 0).toBe(true);
    };
    const minutes = fc.constantFrom(0, 1e-6, 20, 2_400);
    fc.assert(fc.property(fc.array(label, { maxLength: 70 }), minutes, check), { numRuns: 60 });
  });
});
