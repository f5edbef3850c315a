import { writeFileSync } from 'node:fs';
import { DataFault } from '../training/estimation/data.ts';
import type { Predicted } from './estimate-level.ts';

/** One line of a file of predictions: minutes; null where there is no estimate. */
export interface Prediction {
  readonly id: string;
  readonly low: number | null;
  readonly mostLikely: number | null;
  readonly high: number | null;
}

/** What is written of a predicted task. */
export function predictionOf({ task, estimate }: Predicted): Prediction {
  return {
    id: task.id,
    low: estimate?.p10 ?? null,
    mostLikely: estimate?.p50 ?? null,
    high: estimate?.p90 ?? null,
  };
}

/** Writes one JSON object a line. Errors: DataFault where the place cannot be written. */
export function writePredictions(file: string, predictions: readonly Prediction[]): void {
  const lines = predictions.map((each) => `${JSON.stringify(each)}\n`);
  try {
    writeFileSync(file, lines.join(''));
  } catch {
    throw new DataFault(`${file} cannot be written: name a file in a folder that is there.`);
  }
}
