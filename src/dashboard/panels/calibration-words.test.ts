import { expect, it } from 'vitest';
import { calibrationWords, methodName } from './calibration-words.ts';

it.each([
  ['uncalibrated', 0, null, 'Uncalibrated: nobody has answered yet, so the range is wide.'],
  ['uncalibrated', 4, 2.2, 'Uncalibrated: 4 answers, provisional from 10, so the range is wide.'],
  ['provisional', 18, 1.9, 'Provisional: 18 answers, calibrated from 30'],
  ['calibrated', 212, 1.5849, 'Calibrated: 212 answers, typical error ×1.6'],
] as const)(
  'says of %s figures with %i answers how sure they are',
  (state, labels, medianError, words) => {
    expect(calibrationWords({ state, labels, medianError }).replaceAll('\u00a0', ' ')).toBe(words);
  },
);

it('names methods in words', () => {
  expect(['heuristic', 'llm', 'llm model-a'].map(methodName)).toEqual([
    'by rule',
    'by a language model',
    'by model-a',
  ]);
});
