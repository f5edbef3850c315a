import { CogniforceError } from '../../kernel/errors.ts';
import type { Prompt, Worth } from '../../kernel/prompt.ts';
import type { Estimate, Judgement, Provenance } from '../facts.ts';
import type { AskingEstimator, AskingParts, Estimator, Task } from './estimator.ts';
import { heuristic } from './heuristic.ts';
import { type Fault, REASONS, type Reply, readAnswer, WORTHS } from './llm-answer.ts';
import { type Figure, figureOf, mostMinutes, NO_WORK, ruleMinutes } from './llm-figure.ts';
import { PROMPT_VERSION, questionOf, repairOf } from './llm-prompt.ts';
import { nearestLocal } from './llm-references.ts';
import { type Spent, type Tally, tallyOf } from './llm-tally.ts';
import { topicsOf } from './llm-topics.ts';

const METHOD = 'llm';
/** The bound on the minutes comes from the offline rules. */
const METHOD_VERSION = `${PROMPT_VERSION}.${heuristic.methodVersion}`;

/**
 * Estimates by a language model: `parts.samples` answers to the same task, each with the references in another order, and
 * one repair of each that is unsound.
 *
 * The figure is the geometric mean of the sound answers, bounded by what the material supports. Where none is sound it is
 * `unestimated`: `malformed`, `inconsistent`, `cut`, `refused`; `nothing_to_send` where the task carries no summary;
 * `llm_...`, the code of the error, where the model could not be asked; `stopped`, `failed`. Tokens and cost of every
 * question stand in its provenance all the same.
 *
 * What the model says of success, class and topics is kept for the record alone. Which share of the minutes counts is
 * decided by the outcome in the facts, which is read from what happened in the chat (errors, complaints, ratings): a text
 * that praises itself could otherwise raise the figure.
 */
export function llmEstimator(parts: AskingParts): Estimator {
  return {
    method: METHOD,
    methodVersion: METHOD_VERSION,
    estimate: (task) => estimateWith(parts, task),
  };
}

/** See llmEstimator. */
export const llm: AskingEstimator = {
  needs: 'model',
  method: METHOD,
  methodVersion: METHOD_VERSION,
  make: llmEstimator,
};

/**
 * The questions that an estimate of the task begins with, one for each sample, exactly as they are sent; repairs repeat one
 * with a sentence more. None where the model is not asked.
 */
export function questionsFor(
  task: Task,
  parts: Pick<AskingParts, 'samples' | 'references' | 'sentiment'>,
): Prompt[] {
  const { outgoing } = task;
  if (outgoing === undefined || task.material.asks === 0) return [];
  const local = nearestLocal(parts.references, task.taskClass, Math.max(1, ruleMinutes(task)));
  const sentiment = parts.sentiment === true;
  return Array.from({ length: Math.max(1, parts.samples) }, (_, sample) =>
    questionOf({ outgoing, local, sample, sentiment }),
  );
}

async function estimateWith(parts: AskingParts, task: Task): Promise<Estimate> {
  const tally = tallyOf(parts.model);
  if (task.material.asks === 0) return estimated(NO_WORK, provenanceOf(tally.spent(), []));
  const questions = questionsFor(task, parts);
  if (questions.length === 0) return unestimated('nothing_to_send', tally);
  const { replies, failure } = await askAll(parts, questions, tally);
  if (replies.length === 0) return unestimated(failure, tally);
  const { figure, bounded } = figureOf(replies, mostMinutes(task));
  const judgement = judgementOf(replies, parts.redact);
  return estimated(figure, provenanceOf(tally.spent(), replies, bounded, judgement));
}

type Asking = Pick<AskingParts, 'prompt' | 'judge'>;

interface Replies {
  readonly replies: readonly Reply[];
  /** Of the last sample that failed. */
  readonly failure: string;
}

/** One sample after the other. Where the model cannot be asked, the next would fare no better. */
async function askAll(
  asking: Asking,
  questions: readonly Prompt[],
  tally: Tally,
): Promise<Replies> {
  const replies: Reply[] = [];
  let failure = 'failed';
  try {
    for (const question of questions) {
      const reply = await sampleOf(asking, question, tally);
      if (typeof reply === 'string') failure = reply;
      else replies.push(reply);
    }
  } catch (error) {
    failure = reasonOf(error);
  }
  return { replies, failure };
}

/** A sound answer, or the reason for none. Throws what `prompt` throws. */
async function sampleOf(asking: Asking, question: Prompt, tally: Tally): Promise<Reply | string> {
  const first = await answerOf(asking, question, tally);
  if (first === 'refused' || typeof first !== 'string') return first;
  const second = await answerOf(asking, repairOf(question, first), tally);
  if (second === 'refused' || typeof second !== 'string') return second;
  return REASONS[second];
}

async function answerOf(
  { prompt, judge }: Asking,
  question: Prompt,
  tally: Tally,
): Promise<Reply | Fault | 'refused'> {
  tally.asked();
  const answer = await prompt(question);
  tally.answered(answer);
  const read = answer.ended === 'complete' ? readAnswer(answer.text) : answer.ended;
  judge?.(question, worthOf(read));
  return read;
}

function worthOf(read: Reply | Fault | 'refused'): Worth {
  if (typeof read !== 'string') return 'sound';
  return read === 'refused' ? read : WORTHS[read];
}

/** A code, never a message. */
function reasonOf(error: unknown): string {
  if (error instanceof CogniforceError) return error.code.toLowerCase();
  return error instanceof Error && error.name === 'AbortError' ? 'stopped' : 'failed';
}

function judgementOf(replies: readonly Reply[], redact: AskingParts['redact']): Judgement {
  const sentiments = replies.flatMap(({ sentiment }) => sentiment ?? []);
  return {
    taskClass: mostNamed(replies.map(({ taskClass }) => taskClass)),
    success: mostNamed(replies.map(({ success }) => success)),
    topics: topicsOf(
      replies.map(({ topics }) => topics),
      redact,
    ),
    sentiment:
      sentiments.length === 0
        ? null
        : sentiments.reduce((sum, each) => sum + each, 0) / sentiments.length,
  };
}

/** Of those named as often, the first. */
function mostNamed<T extends string>(names: readonly (T | null)[]): T | null {
  const known = names.filter((name) => name !== null);
  const count = (name: T) => known.filter((other) => other === name).length;
  return [...known].sort((a, b) => count(b) - count(a))[0] ?? null;
}

function provenanceOf(
  spent: Spent,
  replies: readonly Reply[],
  bounded = 0,
  judgement: Judgement | null = null,
): Provenance {
  return { ...spent, promptVersion: PROMPT_VERSION, samples: replies.length, bounded, judgement };
}

function estimated(figure: Figure, provenance: Provenance): Estimate {
  return {
    status: 'estimated',
    method: METHOD,
    methodVersion: METHOD_VERSION,
    ...figure,
    provenance,
  };
}

function unestimated(reason: string, tally: Tally): Estimate {
  const provenance = provenanceOf(tally.spent(), []);
  return {
    status: 'unestimated',
    method: METHOD,
    methodVersion: METHOD_VERSION,
    reason,
    provenance,
  };
}
