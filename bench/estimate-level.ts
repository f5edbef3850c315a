import { TITLE_CLAMP, titleScore } from '../src/analysis/keywords.ts';
import { type CalibratedEstimate, calibrate } from '../src/calibration/calibrate.ts';
import { type Calibration, fitCalibration } from '../src/calibration/fit.ts';
import { seededRandom } from '../src/kernel/statistics.ts';
import type { Task, TimedTask } from '../training/estimation/data.ts';
import { fitTextModel, scoreOf, type TextModel } from '../training/estimation/model.ts';

/** A raw estimate of a task; null where there is none. */
export interface Raw {
  readonly taskClass: string;
  readonly p50: number;
  readonly sigma: number;
}

/** The raw estimates of one estimator, known for each task that is asked about. */
export interface RawEstimates {
  readonly method: string;
  of(task: Task): Raw | null;
  /** Whether the text weights, fitted on SiP rows, are in them. */
  readonly hasTextWeights: boolean;
}

/** A published estimate of a task, by a fit that its row was no part of. */
export interface Predicted {
  readonly task: Task;
  readonly estimate: CalibratedEstimate | null;
  readonly calibration: Calibration;
}

/** The source whose rows the shipped text weights were fitted on. */
const FITTED_SOURCE = 'sip';
/** Of a source with fewer rows each is predicted by all others. */
const FOLDS_FROM = 400;
const FOLDS = 5;

/**
 * Predicts tasks of one source by the product's own calibration, fitted on the visible rows of that source that are not among
 * those predicted with it: rows that are visible themselves are cross-validated, and where the weights were fitted on some of
 * them, these are fitted anew without those. A source without visible rows keeps the uncalibrated level.
 */
export function predictSource(
  tasks: readonly Task[],
  visible: readonly TimedTask[],
  raws: RawEstimates,
  seed: number,
): Predicted[] {
  const source = tasks[0]?.source ?? '';
  const own = visible.filter((row) => row.source === source);
  const given = keysOf(tasks);
  const others = own.filter((row) => !isAmong(row, given));
  const known = keysOf(own);
  const groups = [
    tasks.filter((task) => !isAmong(task, known)),
    ...foldsOf(
      tasks.filter((task) => isAmong(task, known)),
      seed,
    ),
  ];
  const predictions = groups.flatMap((group, at) => {
    if (group.length === 0) return [];
    const keys = keysOf(group);
    const rest = at === 0 ? others : own.filter((row) => !isAmong(row, keys));
    return predictGroup(group, rest, own, raws);
  });
  const place = new Map(predictions.map((each) => [each.task, each]));
  return tasks.flatMap((task) => place.get(task) ?? []);
}

function predictGroup(
  group: readonly Task[],
  training: readonly TimedTask[],
  own: readonly TimedTask[],
  raws: RawEstimates,
): Predicted[] {
  const rawOf = withoutRows(training, own, raws);
  const calibration = fitCalibration(
    raws.method,
    training.map((row) => labelOf(row, rawOf(row))),
  );
  return group.map((task) => {
    const raw = rawOf(task);
    return { task, calibration, estimate: raw === null ? null : calibrate(raw, calibration) };
  });
}

/** Raw estimates by text weights that no row outside of `training` was used for. */
function withoutRows(
  training: readonly TimedTask[],
  own: readonly TimedTask[],
  raws: RawEstimates,
): (task: Task) => Raw | null {
  const isFitted = own[0]?.source === FITTED_SOURCE && raws.hasTextWeights;
  if (!isFitted || training.length === own.length) return raws.of;
  const model = fitTextModel(
    training.map(({ text, minutes }) => ({ text, lnMinutes: Math.log(minutes) })),
  );
  return (task) => reweighted(raws.of(task), task.text, model);
}

/** The same estimate with other weights in the place of the shipped ones. */
function reweighted(raw: Raw | null, text: string, model: TextModel): Raw | null {
  if (raw === null || raw.p50 <= 0) return raw;
  const score = Math.min(TITLE_CLAMP, Math.max(-TITLE_CLAMP, scoreOf(model, text)));
  return { ...raw, p50: raw.p50 * Math.exp(score - titleScore(text)) };
}

/** A row as an answer of somebody else each time: its minutes are what was recorded, not one of the values offered. */
export function labelOf({ id, minutes }: TimedTask, raw: Raw | null) {
  return {
    id,
    task: id,
    person: null,
    taskClass: raw?.taskClass ?? '',
    rawP50: raw?.p50 ?? null,
    minutes,
    seenEstimate: false,
    answeredAt: '',
  };
}

function foldsOf(tasks: readonly Task[], seed: number): Task[][] {
  if (tasks.length < FOLDS_FROM) return tasks.map((task) => [task]);
  const random = seededRandom(seed);
  const folds: Task[][] = Array.from({ length: FOLDS }, () => []);
  for (const task of tasks) folds[Math.floor(random() * FOLDS)]?.push(task);
  return folds;
}

interface Keys {
  readonly ids: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

function keysOf(tasks: readonly Task[]): Keys {
  return {
    ids: new Set(tasks.map(({ id }) => id)),
    texts: new Set(tasks.map(({ text }) => text)),
  };
}

/** By id or by text: a copy of a row under another id is that row. */
function isAmong({ id, text }: Task, { ids, texts }: Keys): boolean {
  return ids.has(id) || texts.has(text);
}
