import type { Message } from '../kernel/conversation.ts';
import { type AnswerForm, formOf } from './answer-form.ts';
import { type AskParts, askParts } from './ask-parts.ts';
import { once } from './read-once.ts';
import type { Said } from './turn.ts';

/** What somebody asked, and the answer to it. */
export interface Exchange extends AskParts {
  readonly said: Said;
  /** Texts of attached files are given, too. */
  readonly fileNames: readonly string[];
  readonly picturesGiven: number;
  /** Null where none came with anything in it. */
  readonly answer: Message | null;
  /** Read when it is first asked for; null without an answer. */
  readonly form: () => AnswerForm | null;
}

interface Asked extends Said {
  readonly message?: Message;
}

/** Pairs the turns of a thread with their answers: the last of each that holds anything. */
export function exchangesOf(turns: readonly Asked[], messages: readonly Message[]): Exchange[] {
  const places = new Map(messages.map(({ id }, at) => [id, at]));
  return turns.map((turn, at) => {
    const from = places.get(turn.message?.id ?? '') ?? -1;
    const to = places.get(turns[at + 1]?.message?.id ?? '') ?? messages.length;
    const answers = from === -1 ? [] : messages.slice(from + 1, to);
    return exchangeOf(turn, answers.findLast(holdsAnything) ?? null);
  });
}

function holdsAnything({ role, text, pictures }: Message): boolean {
  return role === 'assistant' && (text.trim() !== '' || pictures > 0);
}

/** One ask with its answer. */
export function exchangeOf(
  turn: Asked,
  answer: Message | null,
  { wanted, given }: AskParts = askParts(turn),
): Exchange {
  const texts = [given, ...(turn.message?.fileTexts ?? [])].filter((text) => text !== '');
  return {
    said: turn,
    wanted,
    given: texts.join('\n\n'),
    fileNames: turn.message?.fileNames ?? [],
    picturesGiven: turn.message?.pictures ?? 0,
    answer,
    form: once(() => (answer === null ? null : formOf(answer))),
  };
}
