import { expect, it } from 'vitest';
import type { Task, TimedTask } from '../training/estimation/data.ts';
import { predictSource, type RawEstimates } from './estimate-level.ts';

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const visible: TimedTask[] = Array.from({ length: 40 }, (_, at) => ({
  id: `v-${at}`,
  text: `${words[at % 5]} ${at}`,
  minutes: 30 + at,
  source: 'somewhere',
}));
const raws: RawEstimates = {
  method: 'heuristic',
  hasTextWeights: false,
  of: ({ text }) => ({ taskClass: 'plan', p50: 5 + text.length, sigma: 1.15 }),
};
const predict = (tasks: readonly Task[], rows = visible) => predictSource(tasks, rows, raws, 1);
const p50Of = (tasks: readonly Task[], rows?: readonly TimedTask[]) =>
  predict(tasks, rows as TimedTask[]).map(({ estimate }) => estimate?.p50);

it('predicts no row by its own minutes, be it there under another id or with another text', () => {
  const wrong = visible.map((row, at) => (at === 7 ? { ...row, minutes: 90_000 } : row));
  const [seventh] = [visible[7]];
  if (seventh === undefined) throw new Error('There is no such row.');
  for (const task of [seventh, { ...seventh, id: 'x' }, { ...seventh, text: 'other' }]) {
    expect(p50Of([task], wrong)).toEqual(p50Of([task], visible));
  }
  const [first, second] = [p50Of(wrong, wrong), p50Of(visible, visible)];
  expect(first[7]).toBe(second[7]);
  expect(first[8]).not.toBe(second[8]);
});

it('fits the level of a source on its visible rows alone, and says where there are none', () => {
  const task = { id: 'n', text: 'something new', minutes: null, source: 'somewhere' };
  const [known] = predict([task]);
  expect(known?.calibration).toMatchObject({ state: 'calibrated', labels: 40 });
  const [unknown] = predict([{ ...task, source: 'elsewhere' }]);
  expect(unknown?.calibration).toMatchObject({ state: 'uncalibrated', labels: 0 });
  expect(unknown?.estimate?.p50).toBe(5 + task.text.length);
});
