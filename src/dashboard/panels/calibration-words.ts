import type { SummaryReply } from '../../metrics/summary/contract.ts';
import { counted, factor } from '../format/format.ts';

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
        ? 'Uncalibrated: nobody has answered yet, so the range is wide.'
        : `Uncalibrated: ${answers}, provisional from 10, so the range is wide.`;
  }
}

/** What a method of estimating is called: "by rule", "by gpt-x". */
export function methodName(method: string): string {
  if (method === 'heuristic') return 'by rule';
  const [kind, ...model] = method.split(' ');
  if (kind === 'llm') return `by ${model.length === 0 ? 'a language model' : model.join(' ')}`;
  return `by ${method}`;
}
