import { analyse } from '../src/analysis/analyse.ts';
import { estimators } from '../src/analysis/estimators/index.ts';
import { taskOf } from '../src/analysis/task.ts';
import {
  lognormalMoments,
  normalCdf,
  quantile,
  seededRandom,
  spearman,
  Z90,
} from '../src/kernel/statistics.ts';
import { codingConversations, type TimedTask, timedTasks } from './estimate-data.ts';
import { fitTextModel, scoreOf } from './estimate-model.ts';
import { atLeast, atMost, between, type Measure, print, reported, skipped } from './measure.ts';

const FOLDS = 5;
const SEEDS = [1, 2, 3, 4, 5];
const RESAMPLES = 200;

/** As wide as the heuristic says that it is. */
const { sigma: SIGMA } = estimated('Write a letter');
const HALF_WIDTH = Z90 * SIGMA;

/**
 * How good the offline estimate is, per source, against its goals: npm run -s bench:estimation -- --json
 *
 * Rows are scored by what was fitted without them. Prints one object a line; a source whose data is not on this machine is
 * printed as skipped. Ends with 0 whatever the values are.
 */
print([...ofTitles(), ...ofConversations()], process.argv.includes('--json'));

function ofTitles(): Measure[] {
  const tasks = timedTasks();
  if (tasks === null) return [withoutData('sip', 'task-times.jsonl')];
  const sip = tasks.filter(({ source }) => source === 'sip');
  const others = [...new Set(tasks.map(({ source }) => source))].filter((each) => each !== 'sip');
  return [
    ...ofSip(sip),
    ...others.flatMap((source) => ofSource(tasks.filter((task) => task.source === source))),
  ];
}

/** The rows with enough of them: five-fold cross-validation, with five ways to make the folds. */
function ofSip(tasks: readonly TimedTask[]): Measure[] {
  const truth = tasks.map(({ human_minutes }) => human_minutes);
  const runs = SEEDS.map((seed) => crossValidated(tasks, seed));
  const mean = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  const on = `${tasks.length} SiP titles, ${FOLDS} folds, mean of ${SEEDS.length} ways to make them, level of the training folds`;
  const errors = (run: Predicted) => run.p50.map((p50, at) => Math.log(p50 / (truth[at] ?? p50)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const expected = (run: Predicted) => sum(run.p50.map((p50) => lognormalMoments(p50, SIGMA).mean));
  const whole = tasks.map(({ text }) => p50OfText(text));
  return [
    atLeast(
      'sip-rho',
      mean((run) => spearman(run.score, truth) ?? 0),
      0.4,
      `text weights alone, ${on}`,
      'rho',
    ),
    atMost(
      'sip-median-abs-ln-error',
      mean((run) => quantile(errors(run).map(Math.abs), 0.5) ?? 0),
      0.83,
      on,
      'ln minutes',
    ),
    between(
      'sip-geometric-bias',
      mean((run) => Math.exp(sum(errors(run)) / truth.length)),
      [0.85, 1.18],
      on,
      'ratio',
    ),
    between(
      'sip-coverage-80',
      mean((run) => coverage(run.p50, truth)),
      [0.75, 0.85],
      on,
      'ratio',
    ),
    between(
      'sip-expected-total',
      mean((run) => expected(run) / sum(truth)),
      [0.85, 1.15],
      `expected / true, ${on}`,
      'ratio',
    ),
    atLeast(
      'sip-conservative-headline',
      conservativeShare(runs[0]?.p50 ?? [], truth),
      0.95,
      `share of ${RESAMPLES} resamples of 200 items in which the sum of P50 is below the true total`,
      'share',
    ),
    reported(
      'sip-rho-whole-estimate',
      spearman(whole, truth),
      'rho',
      'kind of work and text weights as shipped, which were fitted on these rows',
    ),
  ];
}

/** A small source: its level is fitted on the other rows of it; coverage by a binomial test. */
function ofSource(tasks: readonly TimedTask[]): Measure[] {
  const source = tasks[0]?.source ?? '';
  const truth = tasks.map(({ human_minutes }) => human_minutes);
  const raw = tasks.map(({ text }) => p50OfText(text));
  const residuals = raw.map((p50, at) => Math.log((truth[at] ?? p50) / p50));
  const total = residuals.reduce((sum, each) => sum + each, 0);
  const levelled = raw.map((p50, at) => {
    const level = (total - (residuals[at] ?? 0)) / Math.max(1, tasks.length - 1);
    return p50 * Math.exp(level);
  });
  const on = `${tasks.length} ${source} texts, whole estimate, level of the other rows`;
  const covered = coverage(levelled, truth);
  return [
    reported(`${source}-rho`, spearman(raw, truth), 'rho', on),
    {
      ...reported(`${source}-coverage-80`, covered, 'share', on),
      goal: 'binomial test against 0.8, p >= 0.05',
      ok: binomialP(Math.round(covered * tasks.length), tasks.length, 0.8) >= 0.05,
    },
  ];
}

function ofConversations(): Measure[] {
  const conversations = codingConversations();
  if (conversations === null)
    return [withoutData('realhumaneval', 'conversations/realhumaneval.json')];
  const options = { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 };
  for (const conversation of conversations) analyse(conversation, options);
  const started = process.cpuUsage().user;
  const facts = conversations.map((conversation) => analyse(conversation, options));
  const spent = (process.cpuUsage().user - started) / 1000 / conversations.length;
  const episodes = facts.flatMap((each) => each.episodes);
  const p50 = episodes.flatMap(({ estimate }) =>
    estimate.status === 'estimated' ? [estimate.p50] : [],
  );
  const baseline = episodes.reduce((sum, { success }, at) => sum + success * (p50[at] ?? 0), 0);
  const withAi = episodes.reduce((sum, { withAiMinutes }) => sum + withAiMinutes, 0);
  const on = `${conversations.length} RealHumanEval conversations`;
  return [
    between('realhumaneval-median-p50', quantile(p50, 0.5) ?? 0, [5, 10], on, 'minutes'),
    between(
      'realhumaneval-saved-share',
      (baseline - withAi) / baseline,
      [0.05, 0.35],
      `${on}, all terms of the time with AI`,
      'ratio',
    ),
    reported('realhumaneval-with-ai-mean', withAi / episodes.length, 'minutes', on),
    atMost('analysis-cpu-per-chat', spent, 1, `${on}, after one warm round`, 'ms'),
  ];
}

interface Predicted {
  readonly score: readonly number[];
  readonly p50: readonly number[];
}

/** Scores and minutes of every row, each by weights and a level that were fitted without it. */
function crossValidated(tasks: readonly TimedTask[], seed: number): Predicted {
  const random = seededRandom(seed);
  const fold = tasks.map(() => Math.floor(random() * FOLDS));
  const rows = tasks.map(({ text, human_minutes }) => ({
    text,
    lnMinutes: Math.log(human_minutes),
  }));
  const score = new Array<number>(rows.length).fill(0);
  const p50 = new Array<number>(rows.length).fill(0);
  for (let held = 0; held < FOLDS; held += 1) {
    const training = rows.filter((_, at) => fold[at] !== held);
    const model = fitTextModel(training);
    const level =
      training.reduce((sum, { text, lnMinutes }) => sum + lnMinutes - scoreOf(model, text), 0) /
      training.length;
    for (const [at, { text }] of rows.entries()) {
      if (fold[at] !== held) continue;
      score[at] = scoreOf(model, text);
      p50[at] = Math.exp(level + (score[at] ?? 0));
    }
  }
  return { score, p50 };
}

function p50OfText(text: string): number {
  return estimated(text).p50;
}

function estimated(text: string) {
  const estimate = estimators.heuristic.estimate(taskOf(text));
  if (estimate.status === 'unestimated') throw new Error(`No estimate: ${estimate.reason}`);
  return estimate;
}

/** Share of the truth that lies within the interval that the heuristic gives around a P50. */
function coverage(p50: readonly number[], truth: readonly number[]): number {
  const inside = p50.filter(
    (each, at) => Math.abs(Math.log((truth[at] ?? 0) / each)) <= HALF_WIDTH,
  );
  return inside.length / p50.length;
}

function conservativeShare(p50: readonly number[], truth: readonly number[]): number {
  const random = seededRandom(17);
  let below = 0;
  for (let run = 0; run < RESAMPLES; run += 1) {
    let claimed = 0;
    let real = 0;
    for (let item = 0; item < 200; item += 1) {
      const at = Math.floor(random() * truth.length);
      claimed += p50[at] ?? 0;
      real += truth[at] ?? 0;
    }
    if (claimed <= real) below += 1;
  }
  return below / RESAMPLES;
}

/** Two-sided, by the normal approximation with continuity correction. */
function binomialP(hits: number, trials: number, p: number): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const distance = Math.max(0, Math.abs(hits - trials * p) - 0.5) / spread;
  return 2 * (1 - normalCdf(distance));
}

function withoutData(name: string, file: string): Measure {
  return skipped(name, `data/${file} is not on this machine, set COGNIFORCE_SHARED`);
}
