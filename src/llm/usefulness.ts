import type { CogniforceError } from '../kernel/errors.ts';
import type { Prompt, Worth } from '../kernel/prompt.ts';
import { llmError } from './llm-error.ts';
import { hostOf, type LlmSettings } from './settings.ts';

/** Answers of no use, one after the other, after which no other question is asked. */
const GIVES_UP_AFTER = 5;
/** The same once an answer was sound: a weak model is unlucky now and then, and a dead end it is not. */
const GIVES_UP_LATER = 15;
/** Tasks that they must be about: one odd task makes up to ten of them by itself. */
const TASKS = 3;

type Unusable = Exclude<Worth, 'sound'>;

export interface Usefulness {
  /** Whether the form of an answer is to stand in the instructions from now on. */
  inWords(): boolean;
  /** Takes note of what an answer was worth. Gives why no other question should be asked; null while they should. */
  note(question: Pick<Prompt, 'about' | 'formInWords'>, worth: Worth): CogniforceError | null;
}

/** Watches over a run what its answers are worth. */
export function usefulness(
  settings: Pick<LlmSettings, 'baseUrl' | 'model'>,
  outputTokens: () => number,
): Usefulness {
  let inWords = false;
  /** An answer had the form that was asked for by `response_format`: the server knows it. */
  let formKept = false;
  let wasSound = false;
  let row: Unusable[] = [];
  let tasks = new Set<string>();

  function noteForm(question: Pick<Prompt, 'formInWords'>, worth: Worth): void {
    const hasObject = worth === 'sound' || worth === 'malformed' || worth === 'inconsistent';
    if (!hasObject || inWords) return;
    if (question.formInWords !== true) formKept = true;
    else if (!formKept) inWords = true;
  }

  return {
    inWords: () => inWords,
    note(question, worth) {
      noteForm(question, worth);
      if (worth === 'sound') {
        wasSound = true;
        row = [];
        tasks = new Set();
        return null;
      }
      row.push(worth);
      tasks.add(question.about);
      const most = wasSound ? GIVES_UP_LATER : GIVES_UP_AFTER;
      if (row.length < most || tasks.size < TASKS) return null;
      return ofNoUse(settings, row, outputTokens());
    },
  };
}

/** Named by what most of them lacked; of two that are as frequent, the last. */
function ofNoUse(
  { baseUrl, model }: Pick<LlmSettings, 'baseUrl' | 'model'>,
  row: readonly Unusable[],
  outputTokens: number,
): CogniforceError {
  const many = (worth: Unusable) => row.filter((each) => each === worth).length;
  const worth = row.reduce((most, each) => (many(each) >= many(most) ? each : most));
  const { what, remedy } = WORDS[worth];
  return llmError(
    'LLM_ANSWERS_UNUSABLE',
    `${row.length} answers of "${model}" (${hostOf(baseUrl)}) one after the other were of no use: ${what(outputTokens)}.`,
    { model, remedy: `${remedy(outputTokens)} Then run it again: it goes on from there.` },
  );
}

const CAN_JSON = () =>
  'Set ANALYTICS_MODEL to a model that answers in JSON, or ANALYTICS_OPENAI_API_BASE_URL to a server that keeps to response_format.';

const WORDS: Readonly<
  Record<
    Unusable,
    { readonly what: (tokens: number) => string; readonly remedy: (tokens: number) => string }
  >
> = {
  formless: {
    what: () =>
      'they hold no JSON object of the form that was asked for, neither by response_format nor in words',
    remedy: CAN_JSON,
  },
  malformed: { what: () => 'their JSON holds no plain minutes', remedy: CAN_JSON },
  inconsistent: {
    what: () => 'their figures contradict one another',
    remedy: () => 'Set ANALYTICS_MODEL to a larger model.',
  },
  cut: {
    what: (tokens) => `they were cut off at ${tokens} tokens`,
    remedy: (tokens) =>
      `Raise ANALYTICS_MAX_TOKENS above ${tokens} (a model that thinks aloud needs most of it for that), or set ANALYTICS_MODEL to one that thinks less.`,
  },
  refused: {
    what: () => 'the model, or a filter before it, declined',
    remedy: () =>
      'Set ANALYTICS_MODEL to another model, or loosen the content filter of its server.',
  },
};
