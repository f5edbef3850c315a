import type { Model } from './models.ts';
import type { Random } from './random.ts';

/** What is known about one answer when its usage is written down. */
export interface Spent {
  /** Tokens, all >= 0. */
  readonly input: number;
  readonly output: number;
  /** Part of the output that was thinking. */
  readonly reasoning: number;
}

/** About how many tokens a text has: four characters of English, fewer of other languages and of code. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 3.9);
}

/** Seconds that the model needs for the answer. */
export function secondsFor({ speed, served }: Model, { input, output }: Spent): number {
  return (served === 'ollama' ? 1.2 + input / 900 : 0.6) + output / speed;
}

/** A usage record as the server would keep it; null where none is recorded. Input: progress of the year, 0-1. */
export function usageOf(
  model: Model,
  spent: Spent,
  progress: number,
  random: Random,
): Record<string, unknown> | null {
  if (progress < model.usageFrom || random.chance(0.03)) return null;
  return model.served === 'ollama'
    ? ollamaUsage(model, spent, random)
    : openaiUsage(spent, progress, random);
}

function openaiUsage({ input, output, reasoning }: Spent, progress: number, random: Random) {
  const cached =
    input > 1024 && random.chance(0.7)
      ? Math.floor((input * (0.4 + random.next() * 0.5)) / 128) * 128
      : 0;
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
    // Later releases put the names of the newer interface beside the old ones.
    ...(progress > 0.35 ? { input_tokens: input, output_tokens: output } : {}),
  };
}

function ollamaUsage({ speed }: Model, { input, output }: Spent, random: Random) {
  const nano = (seconds: number) => Math.round(seconds * 1e9);
  const rate = speed * (0.85 + random.next() * 0.3);
  const reading = rate * (22 + random.next() * 8);
  const load = random.chance(0.12) ? 4 + random.next() * 9 : 0.02 + random.next() * 0.03;
  const total = load + input / reading + output / rate;
  return {
    'response_token/s': Math.round(rate * 100) / 100,
    'prompt_token/s': Math.round(reading * 100) / 100,
    total_duration: nano(total),
    load_duration: nano(load),
    prompt_eval_count: input,
    prompt_tokens: input,
    prompt_eval_duration: nano(input / reading),
    eval_count: output,
    completion_tokens: output,
    eval_duration: nano(output / rate),
    approximate_total: `0h${Math.floor(total / 60)}m${Math.floor(total % 60)}s`,
    total_tokens: input + output,
    completion_tokens_details: {
      reasoning_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
