import type { Worth } from '../../kernel/prompt.ts';
import { type Outcome, TASK_CLASSES, type TaskClass } from '../facts.ts';
import { type Fields, isFields, objectWith } from './llm-json.ts';
import { LONGEST_MINUTES, OUTCOMES } from './llm-schema.ts';

/** What is wrong with an answer. */
export type Fault =
  | 'no_object'
  | 'several_objects'
  | 'no_numbers'
  | 'out_of_order'
  | 'unlike_steps'
  | 'cut';

/** Reason of an estimate that failed for good with this fault. */
export const REASONS = {
  no_object: 'malformed',
  several_objects: 'malformed',
  no_numbers: 'malformed',
  out_of_order: 'inconsistent',
  unlike_steps: 'inconsistent',
  cut: 'cut',
} as const satisfies Record<Fault, string>;

/** The same as whoever asks is told it. */
export const WORTHS = {
  ...REASONS,
  no_object: 'formless',
} as const satisfies Record<Fault, Worth>;

/** What one answer says. Of its texts only the topics are kept. */
export interface Reply {
  /** Null: no work, which takes no time. */
  readonly minutes: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
  readonly taskClass: TaskClass | null;
  readonly success: Outcome | null;
  /** As the model wrote them. */
  readonly topics: readonly string[];
  readonly sentiment: number | null;
}

const STEPS = 40;
const STEP_LENGTH = 600;
const TOPICS = 10;
/** Thousands are set apart in threes: one or two digits after a comma are a fraction. The unit in any language of Europe. */
const MINUTES = /^\s*(\d{1,4}(?:\.\d{1,6}|,\d{1,2})?)\s*(?:min\p{L}*\.?)?\s*$/iu;
/** P50 lies between the sum of the steps over this and times this. */
const STEP_FACTOR = 2;

/**
 * Reads an answer. What the figure depends on must be sound; what is for the record may be missing.
 *
 * Numbers may stand as texts where nobody can read them in two ways: `"12.5"`, `"12,5"`, `"15 minutes"`, not `"1,200"`,
 * `"about 10"` or `"1 hour"`.
 */
export function readAnswer(text: string): Reply | Fault {
  const fields = objectWith(['is_work_task', 'minutes_p50'], text);
  if (fields === 'none') return 'no_object';
  if (fields === 'several') return 'several_objects';
  const isWork = truthOf(fields.is_work_task);
  if (isWork === null) return 'no_object';
  const minutes = isWork ? minutesOf(fields) : null;
  if (typeof minutes === 'string') return minutes;
  return {
    minutes,
    taskClass: TASK_CLASSES.find((each) => each === fields.task_class) ?? null,
    success: OUTCOMES.find((each) => each === fields.success) ?? null,
    topics: textsOf(fields.topics),
    sentiment: sentimentOf(fields.sentiment),
  };
}

function minutesOf(fields: Fields): NonNullable<Reply['minutes']> | Fault {
  const p10 = numberOf(fields.minutes_p10);
  const p50 = numberOf(fields.minutes_p50);
  const p90 = numberOf(fields.minutes_p90);
  const steps = sumOfSteps(fields.steps);
  if (p10 === null || p50 === null || p90 === null || steps === null) return 'no_numbers';
  const inOrder = 0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= LONGEST_MINUTES;
  if (!inOrder) return 'out_of_order';
  const likeSteps = p50 * STEP_FACTOR >= steps && p50 <= steps * STEP_FACTOR;
  return likeSteps ? { p10, p50, p90 } : 'unlike_steps';
}

function sumOfSteps(steps: unknown): number | null {
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > STEPS) return null;
  const minutes: (number | null)[] = steps.map(minutesOfStep);
  return minutes.reduce<number | null>(
    (sum, each) => (sum === null || each === null ? null : sum + each),
    0,
  );
}

function minutesOfStep(step: unknown): number | null {
  if (!isFields(step) || typeof step.what !== 'string' || step.what.length > STEP_LENGTH)
    return null;
  const minutes = numberOf(step.minutes);
  return minutes === null || minutes < 0 ? null : minutes;
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = typeof value === 'string' ? MINUTES.exec(value)?.[1] : undefined;
  return text === undefined ? null : Number(text.replace(',', '.'));
}

function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return ['true', 'yes'].includes(word) ? true : ['false', 'no'].includes(word) ? false : null;
}

function textsOf(values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return values.slice(0, TOPICS).filter((value) => typeof value === 'string');
}

function sentimentOf(value: unknown): number | null {
  const number = typeof value === 'number' && Number.isFinite(value) ? value : null;
  return number !== null && number >= -1 && number <= 1 ? number : null;
}
