import { parseArgs } from 'node:util';
import { estimators } from '../src/analysis/index.ts';
import { taskOf } from '../test/support/task.ts';
import {
  codingConversations,
  DataFault,
  isTimed,
  readData,
  type Task,
  type TimedTask,
  timedTasks,
} from '../training/estimation/data.ts';
import { ofFewAnswers } from './estimate-answers.ts';
import { ofConversations, predictConversations } from './estimate-conversations.ts';
import { type Predicted, predictSource, type RawEstimates } from './estimate-level.ts';
import { askStandIn } from './estimate-model-stand-in.ts';
import { type Prediction, predictionOf, writePredictions } from './estimate-predictions.ts';
import { scoredOf, scoresOf } from './estimate-score.ts';
import { type Measure, print, skipped } from './measure.ts';

/** Ways to make the folds of a source with many rows; the mean of the scores is taken. */
const SEEDS = [1, 2, 3, 4, 5];
/** Rows of each source that a model is asked about to fit the level; as many as people would be. */
const ANSWERS_OF_SOURCE = 200;
const NAMES = ['heuristic', 'llm'] as const;
type Name = (typeof NAMES)[number];

const USAGE = 'bench:estimation [--json] [--data FILE] [--predictions OUT] [--estimator NAME]';

/**
 * How good the estimate is, per source, against its goals: npm run -s bench:estimation -- --json
 *
 * `--data FILE` scores any file in the format of the shared data with what was fitted there; `--predictions OUT` writes one
 * `{id, low, mostLikely, high}` a line, in minutes; `--estimator NAME` is heuristic or llm (a stand-in that answers five times
 * too high). Rows are scored by what was fitted without them. Prints one object a line and ends with 0 whatever the values
 * are; with 64 where it is called wrongly, with 66 where a file is missing or is none.
 */
try {
  await main();
} catch (error) {
  if (!(error instanceof DataFault)) throw error;
  console.error(error.message);
  process.exitCode = 66;
}

async function main(): Promise<void> {
  const given = argumentsOf(process.argv.slice(2));
  if (given === null) return;
  const { data, predictions: out, json, estimator } = given;
  const visible = timedTasks();
  const { measures, predictions } =
    data === undefined
      ? await ofShared(visible, estimator)
      : await ofFile(data, visible ?? [], estimator);
  if (out !== undefined) writePredictions(out, predictions);
  print(measures, json);
}

function argumentsOf(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
        predictions: { type: 'string' },
        estimator: { type: 'string', default: 'heuristic' },
      },
    });
    const estimator = NAMES.find((name) => name === values.estimator);
    if (estimator !== undefined) return { ...values, estimator };
    console.error(`There is no estimator ${values.estimator}: it is one of ${NAMES.join(', ')}.`);
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [];
    console.error(`${sentence}. Usage: ${USAGE}`);
  }
  process.exitCode = 64;
  return null;
}

interface Report {
  readonly measures: readonly Measure[];
  readonly predictions: readonly Prediction[];
}

/** Everything that is promised, on the shared data. */
async function ofShared(visible: readonly TimedTask[] | null, name: Name): Promise<Report> {
  const conversations = codingConversations();
  const tasks =
    visible === null
      ? { measures: [withoutData('sip', 'task-times.jsonl')], predictions: [] }
      : await ofTasks(visible, visible, name);
  const sip = visible?.filter(({ source }) => source === 'sip') ?? [];
  return {
    predictions: tasks.predictions,
    measures: [
      ...tasks.measures,
      ...(conversations === null
        ? [withoutData('realhumaneval', 'conversations/realhumaneval.json')]
        : ofConversations('realhumaneval', conversations, true)),
      ...(sip.length === 0 ? [] : await ofFewAnswers(sip)),
    ],
  };
}

async function ofFile(file: string, visible: readonly TimedTask[], name: Name): Promise<Report> {
  const content = readData(file);
  if (content.kind === 'tasks') return ofTasks(content.tasks, visible, name);
  if (name !== 'heuristic') {
    throw new DataFault(
      `${file} holds conversations, which are estimated by rule alone here: leave --estimator out.`,
    );
  }
  const { predictions, measures } = predictConversations(content.conversations);
  const conversations = content.conversations.map(({ conversation }) => conversation);
  return {
    predictions,
    measures: [...measures, ...ofConversations('conversations', conversations, false)],
  };
}

async function ofTasks(
  tasks: readonly Task[],
  visible: readonly TimedTask[],
  name: Name,
): Promise<Report> {
  const fitting = name === 'llm' ? fewOfEach(visible) : visible;
  const raws = name === 'llm' ? await byModel([...tasks, ...fitting]) : byRule();
  const measures: Measure[] = [];
  const predictions = new Map<Task, Prediction>();
  for (const [source, rows] of Map.groupBy(tasks, (task) => task.source)) {
    const seeds = rows.length < 400 ? SEEDS.slice(0, 1) : SEEDS;
    const runs = seeds.map((seed) => predictSource(rows, fitting, raws, seed));
    const [first = []] = runs;
    for (const each of first) predictions.set(each.task, predictionOf(each));
    const scored = runs.map(scoredOf);
    if ((scored[0] ?? []).length > 0) {
      measures.push(
        ...scoresOf(
          source,
          scored,
          describe(first, scored[0]?.length ?? 0, name),
          source === 'sip' && name === 'heuristic',
        ),
      );
    }
  }
  return { measures, predictions: tasks.flatMap((task) => predictions.get(task) ?? []) };
}

/** What was scored, and what its level was fitted on. */
function describe(predicted: readonly Predicted[], scored: number, name: Name): string {
  const labels = predicted.map(({ calibration }) => calibration.labels);
  const [least, most] = [Math.min(...labels), Math.max(...labels)];
  const source = predicted[0]?.task.source ?? '';
  const level =
    most === 0
      ? 'uncalibrated level: no visible row of this source'
      : `level fitted on ${least === most ? most : `${least} to ${most}`} other rows of this source`;
  const missing = predicted.filter(({ task, estimate }) => isTimed(task) && estimate === null);
  const left = missing.length === 0 ? '' : `, ${missing.length} not estimated`;
  return `${scored} ${source} texts by ${name}, ${level}${left}`;
}

function byRule(): RawEstimates {
  return {
    method: 'heuristic',
    hasTextWeights: true,
    of({ text }) {
      const task = taskOf(text);
      const estimate = estimators.heuristic.estimate(task);
      if (estimate.status === 'unestimated') return null;
      return { taskClass: task.taskClass, p50: estimate.p50, sigma: estimate.sigma };
    },
  };
}

async function byModel(tasks: readonly Task[]): Promise<RawEstimates> {
  const raws = await askStandIn([...new Set(tasks)]);
  return { method: 'llm', hasTextWeights: false, of: (task) => raws.get(task) ?? null };
}

function fewOfEach(visible: readonly TimedTask[]): TimedTask[] {
  return [...Map.groupBy(visible, ({ source }) => source).values()].flatMap((rows) =>
    rows.slice(0, ANSWERS_OF_SOURCE),
  );
}

function withoutData(name: string, file: string): Measure {
  return skipped(name, `data/${file} is not on this machine, set COGNIFORCE_SHARED`);
}
