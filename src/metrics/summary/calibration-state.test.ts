import { expect, it } from 'vitest';
import {
  calibrationOfMix,
  calibrationWords,
  methodName,
  methodWords,
} from './calibration-state.ts';

it.each([
  ['uncalibrated', 0, null, 'Rough: no answers yet on how long work really takes'],
  ['uncalibrated', 4, 2.2, 'Rough: 4 answers, a first calibration from 10'],
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

it('says of a mix which part nobody has answered for', () => {
  const rule = { state: 'calibrated', labels: 64, medianError: 1.7, version: 2 } as const;
  const model = { state: 'uncalibrated', labels: 0, medianError: null, version: null } as const;
  const methods = [
    { method: 'heuristic', taskShare: 0.9, manualTimeShare: 0.78, ...rule },
    { method: 'llm model-a', taskShare: 0.1, manualTimeShare: 0.22, ...model },
  ];
  expect(calibrationOfMix(model, methods)).toBe(
    'Rough: no answers yet for the 22% estimated by model-a',
  );
  expect(calibrationOfMix(rule, methods)).toContain('Calibrated: 64');
  expect(calibrationOfMix(model, methods.slice(1))).toContain('no answers yet');
  expect(methods.map(methodWords).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
    '64 answers, typical error ×1.7',
    'no answers yet',
  ]);
});
