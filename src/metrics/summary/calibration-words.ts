import { ESTIMATORS, isEstimator } from '../../kernel/estimators.ts';
import { counted, factor, percent } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';

type Calibration = Pick<SummaryReply['calibration'], 'state' | 'labels' | 'medianError'>;

/** What the page says of the level of its figures: "Calibrated: 212 answers, typical error ×1.6". */
export function calibrationWords({ state, labels, medianError }: Calibration): string {
  const answers = counted(labels, 'answer');
  switch (state) {
    case 'calibrated':
      return `Calibrated: ${answers}${medianError === null ? '' : `, typical error ${factor(medianError)}`}`;
    case 'provisional':
      return `Provisional: ${answers}, calibrated from 30`;
    case 'uncalibrated':
      return labels === 0
        ? 'Uncalibrated: no answer counts yet, so the range is wide.'
        : `Uncalibrated: ${answers}, provisional from 10, so the range is wide.`;
  }
}

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
  const names = silent.map(({ method }) => methodName(method)).join(' and ');
  return `Uncalibrated: no answer counts yet for the ${percent(share)} estimated ${names}.`;
}

/** Of one method among several, short: "64 answers, typical error ×1.7". */
export function methodWords({ labels, medianError }: Calibration): string {
  if (labels === 0) return 'no answer counts yet';
  const error = medianError === null ? '' : `, typical error ${factor(medianError)}`;
  return `${counted(labels, 'answer')}${error}`;
}

/** What a method of estimating is called: "by rule", "by gpt-x". */
export function methodName(method: string): string {
  const [kind, ...model] = method.split(' ');
  if (!isEstimator(kind)) return `by ${method}`;
  return model.length === 0 ? ESTIMATORS[kind].by : `by ${model.join(' ')}`;
}
