import type { CalibrationLabel } from '../../src/calibration/labels.ts';
import { seededRandom } from '../../src/kernel/statistics.ts';
import { normalQuantile } from './statistics.ts';

/** A draw from the standard normal distribution. */
export function noise(random: () => number): number {
  return normalQuantile(Math.max(random(), 1e-12));
}

/** An answer of 20 minutes beside an estimate of 20, each by somebody else. */
export function labelOf({
  id,
  ...given
}: { id: string } & Partial<CalibrationLabel>): CalibrationLabel {
  return {
    id,
    task: `task ${id}`,
    person: null,
    taskClass: 'draft',
    rawP50: 20,
    minutes: 20,
    seenEstimate: false,
    answeredAt: '2026-03-01T00:00:00.000Z',
    ...given,
  };
}

export interface AnswersOf {
  /** The truth is the estimate times this. */
  readonly times?: number;
  /** Standard deviation of ln(answer / truth). */
  readonly sd?: number;
  /** Answers of each person in turn; default: each of somebody else. */
  readonly people?: number;
  /** So many of the last say that it would not have been done. */
  readonly zeros?: number;
  readonly classes?: readonly string[];
  readonly seed?: number;
}

/** So many answers, the same ones each time. Estimates are from 5 to 44 minutes. */
export function answersOf(
  count: number,
  { times = 1, sd = 0, people = 0, zeros = 0, classes = ['draft'], seed = 1 }: AnswersOf = {},
): CalibrationLabel[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const rawP50 = 5 + ((at * 17) % 40);
    return labelOf({
      id: `${seed} ${at}`,
      task: `task ${at}${seed === 1 ? '' : ` of ${seed}`}`,
      person: people > 0 ? `person ${at % people}` : null,
      taskClass: classes[at % classes.length] ?? 'draft',
      rawP50,
      minutes: at < count - zeros ? rawP50 * times * Math.exp(sd * noise(random)) : null,
    });
  });
}
