import { confidenceOf, Z90 } from '../../kernel/statistics.ts';
import type { Estimate, TaskClass } from '../facts.ts';
import { titleScore } from '../keywords.ts';
import type { OfflineEstimator, Task } from './estimator.ts';

/** p90 / p50 and p50 / p10: as wide as rules that know no calibration have to be. Source: docs/method.md. */
const SPREAD = 4.4;
/** Of work of which not even the kind is known. */
const UNKNOWN_SPREAD = 6;

const LONGEST_MINUTES = 240;
const DELIVERED_WORDS = 1_200;
const EXPLAINED_WORDS = 600;
const CODE_LINES = 200;
const READ_PER_MINUTE = 238;
/** Each doubling of the asks adds 15 %. */
const PER_DOUBLING = 0.15;

/** What a kind of work takes: minutes to begin with, and words delivered a minute. */
interface Rate {
  readonly base: number;
  readonly wordsPerMinute: number;
  /** What is delivered of it typically: for tasks that failed, and for texts without an answer. */
  readonly typicalWords: number;
}

const RATES: Readonly<Record<Exclude<TaskClass, 'code_new' | 'code_debug'>, Rate>> = {
  chit_chat: { base: 0, wordsPerMinute: Infinity, typicalWords: 0 },
  lookup: { base: 3, wordsPerMinute: 20, typicalWords: 180 },
  learn: { base: 6, wordsPerMinute: 9, typicalWords: 300 },
  summarise: { base: 3, wordsPerMinute: 14, typicalWords: 240 },
  translate: { base: 3, wordsPerMinute: 8, typicalWords: 180 },
  edit: { base: 2, wordsPerMinute: 18, typicalWords: 180 },
  draft: { base: 4, wordsPerMinute: 9.5, typicalWords: 180 },
  data: { base: 4, wordsPerMinute: 11.5, typicalWords: 120 },
  plan: { base: 10, wordsPerMinute: 5.5, typicalWords: 240 },
  personal: { base: 3, wordsPerMinute: 10, typicalWords: 120 },
  other: { base: 6, wordsPerMinute: 12, typicalWords: 120 },
};
/** Programs: writing or finding lines, and reading what is said of them. */
const CODE = { code_new: 3, code_debug: 7 } as const;
const PER_LINE = 0.15;
const EXPLAINED_PER_MINUTE = 120;
/** What works on files, sheets, mails or databases is set up, tried out and mended there. */
const OUTSIDE = { base: 15, perLine: 0.9 } as const;
/** An example that answers a question is found and adapted. */
const PER_LINE_SHOWN = 0.1;
/** What fails is rather the larger task: times what is typical. */
const FAILED_SIZE = 1.5;
/** Making or finding a picture, however many tries it took. */
const PICTURE = 25;
const TYPICAL_CODE = { prose: 130, lines: 12 } as const;

/**
 * Offline rules: a base for the kind of task and minutes for what was delivered.
 *
 * Deterministic. One figure is within a factor 2 of the truth in 45 of 100 cases, and says so; of work of no known kind in
 * fewer.
 * Source  docs/method.md; the constants were chosen on real conversations with measured times and on judged ones.
 */
export const heuristic: OfflineEstimator = {
  needs: 'nobody',
  method: 'heuristic',
  methodVersion: '4',
  estimate: (task) => estimateOf(task.material.asks === 0 ? 0 : mostLikely(task), spreadOf(task)),
};

function spreadOf({ taskClass }: Task): number {
  return taskClass === 'other' ? UNKNOWN_SPREAD : SPREAD;
}

function estimateOf(p50: number, spread: number): Estimate {
  const sigma = Math.log(spread) / Z90;
  return {
    status: 'estimated',
    method: heuristic.method,
    methodVersion: heuristic.methodVersion,
    p10: p50 / spread,
    p50,
    p90: p50 * spread,
    sigma,
    confidence: confidenceOf(sigma),
  };
}

/**
 * Minutes. Reading what was given is added last: it is read once, however many asks follow, and no word in the asks changes how
 * long it is.
 */
function mostLikely(task: Task): number {
  const { asks, material } = task;
  const work = workMinutes(task) * (1 + PER_DOUBLING * Math.log2(material.asks));
  // Fitted on titles: in conversations the same words made the order of the estimates worse.
  const isTitle = material.deliveredWords === null;
  const size = isTitle ? Math.exp(titleScore(asks[0] ?? '')) : 1;
  return Math.min(work * size + material.pastedWords / READ_PER_MINUTE, LONGEST_MINUTES);
}

function workMinutes(task: Task): number {
  const { taskClass, material, failed = false } = task;
  if (taskClass === 'code_new' || taskClass === 'code_debug') {
    return CODE[taskClass] + codeMinutes(task);
  }
  const { base, wordsPerMinute, typicalWords } = RATES[taskClass];
  const isExplained = taskClass === 'lookup' || taskClass === 'learn';
  const delivered = isExplained ? material.deliveredProseWords : material.deliveredWords;
  const words = failed ? typicalWords * FAILED_SIZE : (delivered ?? typicalWords);
  const shown = isExplained ? Math.min(material.deliveredCodeLines ?? 0, CODE_LINES) : 0;
  const most = isExplained ? EXPLAINED_WORDS : DELIVERED_WORDS;
  const rate = shown > 0 ? EXPLAINED_PER_MINUTE : wordsPerMinute;
  const drawn = task.picturesMade ? PICTURE : 0;
  return base + drawn + Math.min(words, most) / rate + PER_LINE_SHOWN * shown;
}

function codeMinutes(task: Task): number {
  const { material, failed = false } = task;
  const worksOutside = task.worksOutside ?? failed;
  const { deliveredProseWords, deliveredCodeLines } = material;
  const least = failed ? TYPICAL_CODE : { prose: 0, lines: 0 };
  const prose = Math.max(deliveredProseWords ?? TYPICAL_CODE.prose, least.prose);
  const lines = Math.max(deliveredCodeLines ?? TYPICAL_CODE.lines, least.lines);
  const perLine = worksOutside ? OUTSIDE.perLine : PER_LINE;
  return (
    (worksOutside ? OUTSIDE.base : 0) +
    perLine * Math.min(lines, CODE_LINES) +
    Math.min(prose, DELIVERED_WORDS) / EXPLAINED_PER_MINUTE
  );
}
