import { asksModel, isEstimator } from '../../kernel/estimators.ts';
import { factor, percent } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';
import { calibrationTexts } from './words.ts';

type Calibration = Pick<SummaryReply['calibration'], 'state' | 'labels' | 'medianError'>;

/** What the page says of the level of its figures: "Calibrated: 212 answers, typical error ×1.6". */
export function calibrationWords({ state, labels, medianError }: Calibration): string {
  if (state === 'calibrated') return calibrationTexts.calibrated(labels, errorOf(medianError));
  if (state === 'provisional') return calibrationTexts.provisional(labels);
  return labels === 0 ? calibrationTexts.rough : calibrationTexts.roughSome(labels);
}

const errorOf = (medianError: number | null) => (medianError === null ? null : factor(medianError));

type Method = SummaryReply['methods'][number];

/**
 * The same where methods differ: which part of the time it is that makes the whole less sure.
 */
export function calibrationOfMix(
  calibration: SummaryReply['calibration'],
  methods: readonly Method[],
): string {
  const isMixed = methods.some(({ labels }) => labels !== calibration.labels);
  if (!isMixed || calibration.labels > 0) return calibrationWords(calibration);
  const silent = methods.filter(({ labels }) => labels === 0);
  const share = silent.reduce((sum, { manualTimeShare }) => sum + manualTimeShare, 0);
  const names = silent.map(({ method }) => methodName(method));
  return calibrationTexts.roughPart(percent(share), names);
}

/** Of one method among several, short: "64 answers, typical error ×1.7". */
export function methodWords({ labels, medianError }: Calibration): string {
  return labels === 0
    ? calibrationTexts.noAnswers
    : calibrationTexts.ofMethod(labels, errorOf(medianError));
}

/** What a method of estimating is called: "by rule", "by gpt-x". */
export function methodName(method: string): string {
  const [kind, ...model] = method.split(' ');
  if (!isEstimator(kind)) return calibrationTexts.byModel(method);
  return model.length === 0 ? calibrationTexts.by(kind) : calibrationTexts.byModel(model.join(' '));
}

/** How all of a sum was estimated, by the one method that did it. */
export function onlyMethod(method: string): string {
  const [kind = ''] = method.split(' ');
  return isEstimator(kind) && !asksModel(kind)
    ? calibrationTexts.allByRule
    : calibrationTexts.allBy(methodName(method));
}
