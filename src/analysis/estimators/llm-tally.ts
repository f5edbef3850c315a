import type { ModelReply } from '../../kernel/prompt.ts';
import type { Provenance } from '../facts.ts';

/** What the questions for one estimate used, as it is stored beside it. */
export type Spent = Pick<
  Provenance,
  'model' | 'requests' | 'inputTokens' | 'outputTokens' | 'cachedTokens' | 'costUsd'
>;

/** The name of a model is no longer. */
const LONGEST_NAME = 200;

/** Counts what the questions for one estimate use. */
export function tallyOf(model: string) {
  let requests = 0;
  const answers: ModelReply[] = [];
  return {
    asked(): void {
      requests += 1;
    },
    answered(answer: ModelReply): void {
      answers.push(answer);
    },
    /** So far. Counts are unknown where one of the answers does not say. */
    spent(): Spent {
      return {
        model: (answers.at(-1)?.model || model).slice(0, LONGEST_NAME),
        requests,
        inputTokens: sum(answers.map(({ usage }) => usage?.input ?? null)),
        outputTokens: sum(answers.map(({ usage }) => usage?.output ?? null)),
        cachedTokens: sum(answers.map(({ usage }) => usage?.cached ?? null)),
        costUsd: sum(answers.map(({ costUsd }) => costUsd)),
      };
    },
  };
}

export type Tally = ReturnType<typeof tallyOf>;

function sum(counts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const count of counts) {
    if (count === null) return null;
    total += count;
  }
  return counts.length === 0 ? null : total;
}
