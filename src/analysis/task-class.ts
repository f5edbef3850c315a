import type { ChatLanguage } from './chat-language.ts';
import { type ChatSignals, signalsOfChat } from './chat-signals.ts';
import { type Exchange, exchangeOf } from './exchanges.ts';
import type { TaskClass } from './facts.ts';
import { type KindModels, kindModels, likeliestOf, logitsOf } from './kind-model.ts';
import { type Signals, signalsOf } from './signals.ts';
import type { Said } from './turn.ts';

/** What is less likely is not said: then it is no known kind. */
const LIKELY = 0.2;
/** What the model of asks adds to that of chats: chosen by cross-validation. */
const SAY_OF_ASK = 0.25;
/** What one ask alone has to be sure of. */
const SURE = 0.5;
/** Every chat has some of these: where there is nothing besides, nothing tells. */
const OF_ANY: ReadonlySet<string> = new Set([
  'brief',
  'wish',
  'notes',
  'figures',
  'full of figures',
  'length',
  'plain',
  'short answer',
  'long answer',
]);
const SMALL_TALK: ReadonlySet<TaskClass> = new Set(['chit_chat']);
/** Kinds that one ask alone does not tell: small talk, what is private. */
const OF_CHATS: ReadonlySet<TaskClass> = new Set(['chit_chat', 'personal']);

/**
 * The kind of work of a chat: the likeliest by what its asks and its answers show.
 *
 * Form (a letter, code, a table, another language than what was given, the same text again, lengths), then words. How much
 * each speaks for which kind was fitted on judged chats: see docs/adr/0045. Where no kind is likely it is `other`.
 */
export function taskClassOf(exchanges: readonly Exchange[], language: ChatLanguage): TaskClass {
  if (exchanges.length === 0) return 'chit_chat';
  const isAnswered = exchanges.some(({ answer }) => answer !== null);
  return kindBy(signalsOfChat(exchanges, language), isAnswered, kindModels());
}

/** The kind that signals speak for: what is asked for first says something by itself, too. */
export function kindBy(
  { first, all }: ChatSignals,
  isAnswered: boolean,
  { answered, asked }: KindModels,
): TaskClass {
  if (tellsNothing(all)) return 'other';
  if (!isAnswered) return kindOr(likeliestOf(logitsOf(asked, all), OF_CHATS));
  const byAsk = logitsOf(asked, first);
  const logits = logitsOf(answered, all).map((logit, at) => logit + SAY_OF_ASK * (byAsk[at] ?? 0));
  // Short answers alone make no small talk: that would be no work at all.
  return kindOr(likeliestOf(logits, all.has('asks:chat') ? null : SMALL_TALK));
}

function tellsNothing(signals: Signals): boolean {
  for (const signal of signals.keys()) if (!OF_ANY.has(signal)) return false;
  return true;
}

function kindOr({ taskClass, probability }: ReturnType<typeof likeliestOf>): TaskClass {
  return probability >= LIKELY ? taskClass : 'other';
}

/** The kind of work of one ask; null where nothing in it tells. */
export function classOfAsk(said: Said, { code, words }: ChatLanguage): TaskClass | null {
  // Pasted text has no say in where a topic begins.
  const exchange = exchangeOf(said, null, { wanted: said.ask.instruction, given: '' });
  const signals = signalsOf(exchange, code, words);
  const logits = logitsOf(kindModels().asked, signals);
  const { taskClass, probability } = likeliestOf(logits, OF_CHATS);
  return probability >= SURE ? taskClass : null;
}
