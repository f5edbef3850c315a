import { confidenceOf, Z90 } from '../../kernel/statistics.ts';
import type { Estimate, Material, TaskClass } from '../facts.ts';
import { titleScore } from '../keywords.ts';
import type { OfflineEstimator, Task } from './estimator.ts';

/** p90 / p50 and p50 / p10: as wide as rules that know no calibration have to be. Source: docs/method.md. */
const SPREAD = 4.4;
const SIGMA = Math.log(SPREAD) / Z90;

const LONGEST_MINUTES = 240;
const DELIVERED_WORDS = 1_200;
const EXPLAINED_WORDS = 600;
const CODE_LINES = 200;
const READ_PER_MINUTE = 238;
/** Writing a line of code; an example that answers a question is found and adapted: half of that. */
const PER_LINE = 0.2;
const PER_LINE_SHOWN = 0.1;
/** Each doubling of the asks adds 15 %. */
const PER_DOUBLING = 0.15;

/** What an answer typically delivers: medians over real conversations about code, for texts without an answer. */
const TYPICAL = { words: 180, prose: 130, codeLines: 12 } as const;

/**
 * Offline rules: a base for the kind of task and minutes for what was delivered.
 *
 * Deterministic. One figure is within a factor 2 of the truth in 45 of 100 cases, and says so.
 * Source  docs/method.md; the constants were chosen on real conversations with measured times.
 */
export const heuristic: OfflineEstimator = {
  needs: 'nobody',
  method: 'heuristic',
  methodVersion: '2',
  estimate: (task) => estimateOf(task.material.asks === 0 ? 0 : mostLikely(task)),
};

function estimateOf(p50: number): Estimate {
  return {
    status: 'estimated',
    method: heuristic.method,
    methodVersion: heuristic.methodVersion,
    p10: p50 / SPREAD,
    p50,
    p90: p50 * SPREAD,
    sigma: SIGMA,
    confidence: confidenceOf(SIGMA),
  };
}

/**
 * Minutes. Reading what was pasted is added last: it is read once, however many asks follow, and no word in the asks
 * changes how long it is.
 */
function mostLikely({ taskClass, asks, material }: Task): number {
  const work = workMinutes(taskClass, material) * (1 + PER_DOUBLING * Math.log2(material.asks));
  // Fitted on titles: in conversations the same words made the order of the estimates worse.
  const isTitle = material.deliveredWords === null;
  const size = isTitle ? Math.exp(titleScore(asks[0] ?? '')) : 1;
  return Math.min(work * size + material.pastedWords / READ_PER_MINUTE, LONGEST_MINUTES);
}

function workMinutes(taskClass: TaskClass, material: Material): number {
  const words = Math.min(material.deliveredWords ?? TYPICAL.words, DELIVERED_WORDS);
  const prose = Math.min(material.deliveredProseWords ?? TYPICAL.prose, DELIVERED_WORDS);
  const lines = Math.min(material.deliveredCodeLines ?? TYPICAL.codeLines, CODE_LINES);
  const code = PER_LINE * lines + prose / 120;
  switch (taskClass) {
    case 'chit_chat':
      return 0;
    case 'translate':
    case 'edit':
      return 2 + words / 12;
    case 'summarise':
      // Reading the source is what every pasted text adds.
      return 2 + words / 10;
    case 'draft':
      return 4 + words / 18;
    case 'lookup':
    case 'learn':
      return 4 + explainedMinutes(material);
    case 'code_new':
      return 4 + code;
    case 'code_debug':
      return 8 + code;
    case 'plan':
    case 'data':
    case 'personal':
    case 'other':
      return 8 + words / 15;
  }
}

/** What answers a question: reading of it, and the examples in it. Without a known answer there are none. */
function explainedMinutes({ deliveredProseWords, deliveredCodeLines }: Material): number {
  const prose = Math.min(deliveredProseWords ?? TYPICAL.words, EXPLAINED_WORDS);
  return PER_LINE_SHOWN * Math.min(deliveredCodeLines ?? 0, CODE_LINES) + prose / 120;
}
