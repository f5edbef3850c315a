import { calibrate, contributionOf } from '../src/calibration/calibrate.ts';
import { fitCalibration } from '../src/calibration/fit.ts';
import { quantile, seededRandom } from '../src/kernel/statistics.ts';
import type { Task, TimedTask } from '../training/estimation/data.ts';
import { labelOf, type Raw } from './estimate-level.ts';
import { askStandIn, atChatLevel, TOO_HIGH } from './estimate-model-stand-in.ts';
import { expectedTotalOf, medianErrorOf, type Scored } from './estimate-score.ts';
import { atMost, between, type Measure, reported } from './measure.ts';

const ANSWERS = 20;
const ROWS = 600;
const DRAWS = 200;
/** What can be answered. */
const OFFERED = [2, 5, 15, 30, 60, 120, 240] as const;

/**
 * Whether a few answers put a model right that answers far too high: the whole way of the product, on tasks whose relations
 * are those of SiP rows and whose level is that of chats. Answers are of the values that people are offered.
 */
export async function ofFewAnswers(tasks: readonly TimedTask[]): Promise<Measure[]> {
  const some = shuffled(tasks, seededRandom(3)).slice(0, ROWS);
  const raws = await askStandIn(some, atChatLevel);
  const random = seededRandom(4);
  const draws = Array.from({ length: DRAWS }, () => draw(some, raws, random));
  const middle = (of: (rows: Scored[]) => number) => quantile(draws.map(of), 0.5) ?? 0;
  const inside = draws.filter((rows) => {
    const total = expectedTotalOf(rows);
    return total >= 0.7 && total <= 1.3;
  });
  const on =
    `stand-in that answers x${TOO_HIGH}, scattered by 0.85, over HTTP; ${ANSWERS} answers on the scale offered, ` +
    `${some.length - ANSWERS} other tasks, median of ${DRAWS} draws`;
  return [
    between('llm-expected-total', middle(expectedTotalOf), [0.7, 1.3], on, 'ratio'),
    atMost('llm-median-error', middle(medianErrorOf), 2.1, on, 'factor'),
    reported('llm-expected-total-within', inside.length / DRAWS, 'share', `0.7 to 1.3; ${on}`),
    reported(
      'llm-raw-total',
      rawTotal(some, raws),
      'ratio',
      'sum of what the stand-in answers / true, without calibration',
    ),
  ];
}

function draw(
  tasks: readonly TimedTask[],
  raws: ReadonlyMap<Task, Raw | null>,
  random: () => number,
): Scored[] {
  const order = shuffled(tasks, random);
  const labels = order
    .slice(0, ANSWERS)
    .map((task) =>
      labelOf({ ...task, minutes: answered(atChatLevel(task) ?? 0) }, raws.get(task) ?? null),
    );
  const calibration = fitCalibration('llm', labels);
  return order.slice(ANSWERS).flatMap((task) => {
    const raw = raws.get(task) ?? null;
    const truth = atChatLevel(task);
    if (raw === null || truth === null) return [];
    const estimate = calibrate(raw, calibration);
    const { conservative, mean } = contributionOf(estimate, 1, calibration);
    const { p10: low, p50, p90: high } = estimate;
    return [{ truth, low, p50, high, conservative, mean }];
  });
}

/** The nearest value that is offered; below one minute "0". */
function answered(minutes: number): number {
  if (minutes < 1) return 0;
  const away = (value: number) => Math.abs(Math.log(value / minutes));
  return [...OFFERED].sort((a, b) => away(a) - away(b))[0] ?? 0;
}

function rawTotal(tasks: readonly TimedTask[], raws: ReadonlyMap<Task, Raw | null>): number {
  let said = 0;
  let real = 0;
  for (const task of tasks) {
    said += raws.get(task)?.p50 ?? 0;
    real += atChatLevel(task) ?? 0;
  }
  return said / real;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
