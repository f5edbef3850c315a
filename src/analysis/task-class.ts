import type { ChatLanguage } from './chat-language.ts';
import { signalsOfChat } from './chat-signals.ts';
import { type Exchange, exchangeOf } from './exchanges.ts';
import type { TaskClass } from './facts.ts';
import { type KindModel, kindModel, likeliestOf } from './kind-model.ts';
import { type Signals, signalsOf } from './signals.ts';
import type { Said } from './turn.ts';

/** What is less likely is not said: then it is no known kind. */
const LIKELY = 0.25;
/** What one ask alone has to be sure of. */
const SURE = 0.5;
/** Kinds that one ask alone does not tell: small talk, what is private. */
const OF_CHATS: ReadonlySet<TaskClass> = new Set(['chit_chat', 'personal']);

/**
 * The kind of work of a chat: the likeliest by what its asks and its answers show.
 *
 * Form (a letter, code, a table, another language than what was given, the same text again, lengths), then words. How much
 * each speaks for which kind was fitted on judged chats: see docs/adr/0045. Where no kind is likely it is `other`.
 */
export function taskClassOf(
  exchanges: readonly Exchange[],
  language: ChatLanguage,
  model: KindModel = kindModel(),
): TaskClass {
  if (exchanges.length === 0) return 'chit_chat';
  const isAnswered = exchanges.some(({ answer }) => answer !== null);
  return kindBy(signalsOfChat(exchanges, language), isAnswered, model);
}

/** The kind that signals speak for. */
export function kindBy(signals: Signals, isAnswered: boolean, model: KindModel): TaskClass {
  const { taskClass, probability } = likeliestOf(model, signals, isAnswered ? null : OF_CHATS);
  return probability >= LIKELY ? taskClass : 'other';
}

/** The kind of work of one ask; null where nothing in it tells. */
export function classOfAsk(said: Said, { code, words }: ChatLanguage): TaskClass | null {
  // Pasted text has no say in where a topic begins.
  const exchange = exchangeOf(said, null, { wanted: said.ask.instruction, given: '' });
  const signals = signalsOf(exchange, code, words);
  const { taskClass, probability } = likeliestOf(kindModel(), signals, OF_CHATS);
  return probability >= SURE ? taskClass : null;
}
