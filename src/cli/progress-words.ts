import { NO_PACE, type Pace } from '../kernel/pace.ts';
import { usd } from '../llm/index.ts';

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format;

/** What is done when all is read. */
const AFTERWARDS = { days: 'adding up the days', book: 'closing the book' } as const;

type Afterwards = keyof typeof AFTERWARDS;

/** What a run that asks no model does in a phase. */
export function readingOr(phase: string | null): 'reading' | Afterwards {
  return phase === 'days' || phase === 'book' ? phase : 'reading';
}

/** What some work does now. */
export type Step =
  | { readonly kind: 'counting' }
  /** `anew`: conversations that a run has analysed before. */
  | {
      readonly kind: 'reading' | Afterwards;
      readonly done: number;
      readonly total: number;
      readonly anew?: boolean;
    }
  | {
      readonly kind: 'asking';
      /** Null: which one is not said. */
      readonly model: string | null;
      readonly done: number;
      /** Null: not counted yet. */
      readonly total: number | null;
      /** Absent: not said. */
      readonly requests?: number;
      /** In words, each a part of the sentence. */
      readonly costs: readonly string[];
    };

/** How far some work is: of how many, what it has cost, how fast, how long still. */
export function stepText(step: Step, pace: Pace = NO_PACE): string {
  if (step.kind === 'counting') return 'Counting conversations';
  if (step.kind === 'asking') {
    const { model, done, total, requests, costs } = step;
    const of = total === null ? '' : ` of ${count(total)}`;
    const sent = requests === undefined ? [] : [`${count(requests)} requests`];
    const first = `${model ?? 'Asking the model'}: ${count(done)}${of} conversations`;
    return `${[first, ...sent, ...costs].join(', ')}${paceText(pace)}`;
  }
  const { kind, done, total, anew = false } = step;
  const first = `${count(done)} of ${conversationsText(total)}${anew ? ' anew' : ''}`;
  return kind === 'reading' ? `${first}${paceText(pace)}` : `${first}, ${AFTERWARDS[kind]}`;
}

/** What was spent so far, as part of a sentence; null: not known, and nothing is said. */
export function spentText(costUsd: number | null): string[] {
  return costUsd === null ? [] : [usd(costUsd)];
}

/** Nothing while it is not known. */
function paceText({ perMinute, secondsLeft }: Pace): string {
  const pace = perMinute === null ? '' : `, ${count(perMinute)} a minute`;
  return secondsLeft === null ? pace : `${pace}, ${spanText(secondsLeft)} left`;
}

/** A span of time as people say it: shorter the longer it is, since more would be pretended. */
export function spanText(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

export function conversationsText(many: number): string {
  return `${count(many)} ${many === 1 ? 'conversation' : 'conversations'}`;
}
