import { describe, expect, it } from 'vitest';
import { labelOf, noise } from '../../test/support/labels.ts';
import { savingOfTotal, seededRandom } from '../kernel/statistics.ts';
import { calibrate, contributionOf } from './calibrate.ts';
import { type Calibration, fitCalibration } from './fit.ts';

/** A task whose estimate is wrong by a factor of two and by chance. */
function taskOf(random: () => number, sd = 0.9) {
  const rawP50 = Math.exp(Math.log(9) + 0.6 * noise(random));
  return { rawP50, minutes: 2 * rawP50 * Math.exp(sd * noise(random)) };
}

function answered(random: () => number, count: number, bias = 1): Calibration {
  const labels = Array.from({ length: count }, (_, at) => {
    const { rawP50, minutes } = taskOf(random);
    return labelOf({ id: `${at}`, rawP50, minutes: minutes * bias });
  });
  return fitCalibration('heuristic', labels);
}

/** The total of so many tasks as it is published, and as it is. */
function totalOf(random: () => number, count: number, calibration: Calibration) {
  const sum = {
    conservativeBaseline: 0,
    meanBaseline: 0,
    variance: 0,
    withAi: 0,
    withAiDeviation: 0,
  };
  let truth = 0;
  for (let item = 0; item < count; item += 1) {
    const { rawP50: p50, minutes } = taskOf(random);
    const raw = { taskClass: 'draft', p50, sigma: 1.15 };
    const { conservative, mean, variance } = contributionOf(
      calibrate(raw, calibration),
      1,
      calibration,
    );
    sum.conservativeBaseline += conservative;
    sum.meanBaseline += mean;
    sum.variance += variance;
    truth += minutes;
  }
  return { truth, saved: savingOfTotal(sum, calibration.sharedSd) };
}

describe('the range of a total', () => {
  it.each([12, 40, 150])(
    'holds the truth in seven to nine and a half of ten cases with %i answers of people who share an error',
    (answers) => {
      const random = seededRandom(answers);
      const runs = Array.from({ length: 150 }, () => {
        const bias = Math.exp(0.17 * noise(random));
        return totalOf(random, 300, answered(random, answers, bias));
      });
      const inside = runs.filter(({ truth, saved }) => saved.low <= truth && truth <= saved.high);
      expect(inside.length / runs.length).toBeGreaterThan(0.7);
      expect(inside.length / runs.length).toBeLessThan(0.96);
      const above = runs.filter(({ truth, saved }) => saved.low > truth);
      expect(above.length / runs.length).toBeLessThan(0.2);
    },
  );

  it('has its low end below the truth with answers that are 21 % too high', () => {
    const random = seededRandom(21);
    const runs = Array.from({ length: 60 }, () =>
      totalOf(random, 300, answered(random, 200, 1.21)),
    );
    const middle = (of: (run: (typeof runs)[number]) => number) =>
      runs.map(of).sort((a, b) => a - b)[30] ?? 0;
    expect(middle(({ saved, truth }) => saved.expected / truth)).toBeGreaterThan(1.1);
    expect(middle(({ saved, truth }) => saved.low / truth)).toBeLessThan(1);
  });

  it('is right in sum for a model that scatters around the truth', () => {
    const random = seededRandom(31);
    const task = () => {
      const minutes = Math.exp(Math.log(9) + noise(random));
      return { minutes, rawP50: 5 * minutes * Math.exp(0.85 * noise(random)) };
    };
    const ratios = Array.from({ length: 60 }, () => {
      const labels = Array.from({ length: 20 }, (_, at) => labelOf({ id: `${at}`, ...task() }));
      const fit = fitCalibration('llm', labels);
      let [said, real] = [0, 0];
      for (let item = 0; item < 300; item += 1) {
        const { minutes, rawP50: p50 } = task();
        said += calibrate({ taskClass: 'draft', p50, sigma: 0.94 }, fit).mean;
        real += minutes;
      }
      return said / real;
    });
    const middle = ratios.sort((a, b) => a - b)[30] ?? 0;
    expect(middle).toBeGreaterThan(0.85);
    expect(middle).toBeLessThan(1.2);
  });
});

describe('contributionOf', () => {
  it('is the mean and the variance of minutes that are spent at all with a chance of less than one', () => {
    const calibration = { ...fitCalibration('heuristic', []), workShare: 0.7 };
    const estimate = { p10: 0, p50: 10, p90: 0, sigma: 0.5, mean: 10 * Math.exp(0.125) };
    const { conservative, mean, variance } = contributionOf(estimate, 0.5, calibration);
    expect(conservative).toBeCloseTo(3.5, 9);
    const random = seededRandom(5);
    let [sum, squares] = [0, 0];
    for (let draw = 0; draw < 40_000; draw += 1) {
      const minutes = random() < 0.7 ? 0.5 * 10 * Math.exp(0.5 * noise(random)) : 0;
      sum += minutes;
      squares += minutes ** 2;
    }
    expect(mean / (sum / 40_000)).toBeCloseTo(1, 1);
    expect(variance / (squares / 40_000 - (sum / 40_000) ** 2)).toBeCloseTo(1, 1);
  });

  it('claims no more than the mean', () => {
    const calibration = fitCalibration('heuristic', []);
    const estimate = { p10: 5, p50: 10, p90: 20, sigma: 0.5, mean: 8 };
    expect(contributionOf(estimate, 1, calibration).conservative).toBe(8);
  });
});
