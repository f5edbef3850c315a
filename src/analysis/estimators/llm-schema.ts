import type { Prompt } from '../../kernel/prompt.ts';
import { type Outcome, TASK_CLASSES } from '../facts.ts';

/** A real answer is a tenth of it. Minutes; the longest that an estimate may be. */
export const LONGEST_MINUTES = 2_400;

export const OUTCOMES = ['done', 'partly', 'no', 'unclear'] as const satisfies readonly Outcome[];

const text = (description: string) => ({ type: 'string', description });
const minutes = (description: string) => ({ type: 'number', description });
const list = (items: object, description: string) => ({ type: 'array', items, description });

/**
 * In the order in which it is to be thought: steps first, figures after them. No keyword beyond what every server with
 * strict schemas knows; the limits stand in the descriptions, and the answer is checked all the same.
 */
const PROPERTIES = {
  is_work_task: { type: 'boolean', description: 'False for greetings, tests and pleasantries.' },
  task_class: { type: 'string', enum: TASK_CLASSES },
  steps: list(
    object({ what: text('A few words.'), minutes: minutes('Without AI.') }),
    'What a person would really do without AI, at most 8 steps; none where it is no work.',
  ),
  reference_shorter: text('Id of a reference task that is a little shorter, or "none".'),
  reference_longer: text('Id of a reference task that is a little longer, or "none".'),
  minutes_p10: minutes('One in ten would need less.'),
  minutes_p50: minutes('Half would need less; 0.5 to 2 times the sum of the steps.'),
  minutes_p90: minutes(`One in ten would need more; at most ${LONGEST_MINUTES}.`),
  deliverable: text('What was delivered, at most 12 words.'),
  success: { type: 'string', enum: OUTCOMES },
  topics: list(text('One to three words.'), 'At most 5 subjects, in English, without names.'),
  confidence: { type: 'number', description: '0 to 100.' },
  reason_short: text('At most 20 words.'),
};

const SENTIMENT = {
  sentiment: { type: 'number', description: 'How the person sounds: -1 displeased to 1 pleased.' },
};

function object(properties: Readonly<Record<string, object>>) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** The form of an answer, strict. */
export function answerSchema(sentiment: boolean): Prompt['schema'] {
  return {
    name: 'estimate',
    schema: object(sentiment ? { ...PROPERTIES, ...SENTIMENT } : PROPERTIES),
  };
}
