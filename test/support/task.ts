import { languageFrom } from '../../src/analysis/chat-language.ts';
import type { Task } from '../../src/analysis/estimators/estimator.ts';
import { exchangeOf } from '../../src/analysis/exchanges.ts';
import { PASTED_LIMIT } from '../../src/analysis/material.ts';
import { taskClassOf } from '../../src/analysis/task-class.ts';
import { saidIn } from '../../src/analysis/turn.ts';

/**
 * A bare task text as an estimator takes it: a conversation with one ask, of which no answer is known. It goes the same
 * way as the asks of real ones; only pleasantries have no ask, and so an estimate of zero.
 */
export function taskOf(text: string): Task {
  const said = saidIn(text);
  const asks = said.kind === 'ask' || said.kind === 'brief' ? [said] : [];
  const exchanges = asks.map((ask) => exchangeOf(ask, null));
  return {
    taskClass: taskClassOf(
      exchanges,
      languageFrom(text, () => ''),
    ),
    asks: asks.map(({ ask }) => ask.instruction),
    material: {
      asks: asks.length,
      promptWords: said.ask.typedWords,
      pastedWords: Math.min(said.ask.pastedWords, PASTED_LIMIT),
      deliveredWords: null,
      deliveredProseWords: null,
      deliveredCodeLines: null,
    },
  };
}
