import type { Message } from '../kernel/conversation.ts';
import { resemblance, shinglesOf } from '../kernel/text.ts';
import type { AnswerForm } from './answer-form.ts';
import type { Ask } from './ask.ts';
import type { Exchange } from './exchanges.ts';
import type { Outcome, TaskClass } from './facts.ts';
import { languageByScript, languageOf } from './language.ts';
import type { AskConcept, TalkConcept } from './languages/language.ts';
import type { Found } from './lexicon.ts';
import { once, readOnce } from './read-once.ts';
import { mayBeIn, type Words, wordsOfLanguage } from './words-of.ts';
import { wordsOfMessage } from './words-of-message.ts';

/** Asks that share so much say the same again. */
const SAME_ASK = 2 / 3;
const SHINGLE_WORDS = 2;
/** Shorter asks are alike by chance. */
const FEWEST_WORDS = 3;

/** Sum of weights from which something is said: one decisive phrase. */
const SAID = 2;
/** Below it a short answer may be in any language. */
const CERTAIN = 0.5;
/** Longer answers give something, whatever they say besides. Words, and characters that are looked at. */
const NOTHING_MORE = 110;
const LOOKED_AT = 900;
/** A reply of no more words to somebody who takes their leave is a courtesy. */
const COURTESY = 50;
/** What was cut off with fewer words is of no use. */
const USABLE = 40;
/** Kinds of which a question may be what was wanted: an examiner's, that of a part that is played. */
const ANSWERED_BY_QUESTIONS: ReadonlySet<TaskClass> = new Set(['learn', 'other']);

/** So many lines that end with a question, half of all, ask back. */
const FEWEST_QUESTIONS = 3;
/** Complaints in a row, each answered, after which it is taken for failed. */
const MANY_COMPLAINTS = 3;

/** Factor on the baseline. What nobody can tell is no full success. */
export const SUCCESS = { done: 1, partly: 0.5, no: 0, unclear: 0.5 } as const satisfies Record<
  Outcome,
  number
>;

/** What became of one ask. */
type Result = 'delivered' | 'cut' | 'failed' | 'declined' | 'asked back' | 'running' | 'unanswered';

/** What an exchange says of the outcome. */
interface Step {
  readonly exchange: Exchange;
  readonly result: () => Result;
  readonly isComplaint: () => boolean;
  readonly says: (concept: TalkConcept) => boolean;
  /** Whether it asks for work in so many words. */
  readonly isWish: () => boolean;
}

/**
 * What became of a thread: done, unless there is evidence against it in any of its turns.
 *
 * `no`: nothing of use was delivered, or the person gave it up. `partly`: something was, and what was asked for last was not: no
 * answer, an error, a question back, a refusal, a complaint that stands. A complaint that a new answer met is done, unless it is the
 * third in a row; a word that it works settles everything, a bare "thanks" nothing. Of small talk nothing is wanted.
 */
export function outcomeOf(
  exchanges: readonly Exchange[],
  words: Words | null,
  kind: TaskClass | null = null,
): Outcome {
  if (kind === 'chit_chat') return outcomeOfTalk(exchanges);
  const resultIn = (exchange: Exchange): Result => {
    const result = resultOf(exchange, words);
    const isAsked = result === 'asked back' && kind !== null && ANSWERED_BY_QUESTIONS.has(kind);
    return isAsked ? 'delivered' : result;
  };
  const from = Math.max(0, exchanges.length - MANY_COMPLAINTS - 1);
  const steps = exchanges
    .slice(from)
    .map((exchange, at) => stepOf(exchange, exchanges.slice(0, from + at), words, resultIn));
  const last = steps.at(-1);
  if (last === undefined) return 'done';
  const before: Before = {
    steps: steps.slice(0, -1),
    hasDelivered: () => exchanges.slice(0, -1).some((each) => resultIn(each) === 'delivered'),
  };
  const isLeave = exchanges.length > 1 && takesLeave(last);
  return isLeave ? atLeave(before, last) : atAnswer(before, last);
}

/** Of small talk nothing is wanted: it is done where anything was answered. */
function outcomeOfTalk(exchanges: readonly Exchange[]): Outcome {
  const answers = exchanges.flatMap(({ answer }) => answer ?? []);
  if (answers.length === 0) return exchanges.length === 0 ? 'done' : 'no';
  const isGood = ({ error, stopped, text }: Message) => !error && !stopped && text.trim() !== '';
  return answers.some(isGood) ? 'done' : 'no';
}

/** What came before the last exchange: the steps just before it, and whether any of all gave something. */
interface Before {
  readonly steps: readonly Step[];
  readonly hasDelivered: () => boolean;
}

/** Whether the last turn asks for nothing more: nobody answered it, or with a courtesy alone. */
function takesLeave({ exchange: { said, answer }, isComplaint, says }: Step): boolean {
  if (said.kind === 'acknowledgement') return true;
  if (answer === null) return true;
  const isCourtesy = wordsOfMessage(answer) <= COURTESY && !answer.error && !answer.stopped;
  if (!isCourtesy || answer.pictures > 0) return false;
  return says('gaveUp') || (says('works') && !isComplaint() && !isQuestion(said.text));
}

/** What came of it where the person ends with words of their own. */
function atLeave({ steps, hasDelivered }: Before, last: Step): Outcome {
  const left = () => (hasDelivered() ? 'partly' : 'no');
  const isPraise = last.says('works') && !last.isComplaint();
  if (last.says('gaveUp') && !isPraise) return complaintsIn(steps) > 0 ? 'no' : left();
  if (steps.at(-1)?.result() !== 'delivered') return isPraise && hasDelivered() ? 'done' : left();
  return last.says('works') || !wantsMore(last) ? 'done' : 'partly';
}

/** A complaint, a question, a file, or a wish to go on or try again: it stays without an answer. */
function wantsMore({ exchange, isComplaint, isWish: wishes }: Step): boolean {
  const { said, fileNames, picturesGiven } = exchange;
  const isRepeat = said.kind === 'retry' || said.kind === 'continuation';
  const isGiven = fileNames.length > 0 || picturesGiven > 0;
  return isRepeat || isGiven || isQuestion(said.text) || isComplaint() || wishes();
}

/** What came of it where an answer ends it. */
function atAnswer({ steps, hasDelivered }: Before, last: Step): Outcome {
  const { answer } = last.exchange;
  if (answer?.rating === 1) return 'done';
  switch (last.result()) {
    case 'running':
      return 'unclear';
    case 'cut':
      return wordsIn(answer) >= USABLE || hasDelivered() ? 'partly' : 'no';
    case 'delivered':
      if (answer?.rating === -1) return 'partly';
      return ofComplaints(steps, last);
    default:
      return hasDelivered() ? 'partly' : 'no';
  }
}

function ofComplaints(before: readonly Step[], last: Step): Outcome {
  if (before.length === 0) return 'done';
  if (last.says('gaveUp') && !last.says('works')) return 'partly';
  if (last.says('invents') && isShortAnswer(last)) return 'no';
  return last.isComplaint() && complaintsIn(before) + 1 >= MANY_COMPLAINTS ? 'no' : 'done';
}

function wordsIn(answer: Message | null): number {
  return answer === null ? 0 : wordsOfMessage(answer);
}

function isShortAnswer({ exchange: { answer } }: Step): boolean {
  return wordsIn(answer) <= NOTHING_MORE;
}

/** Complaints in a row up to the end. */
function complaintsIn(steps: readonly Step[]): number {
  const pleased = steps.findLastIndex(({ isComplaint }) => !isComplaint());
  return steps.length - 1 - pleased;
}

function isQuestion(text: string): boolean {
  return /[?？]/.test(text);
}

/** Chinese and Japanese are seen at once; else people stay with their language. */
function wordsOfTurn(text: string, words: Words): Words {
  const script = languageByScript(text);
  return (script === null ? null : wordsOfLanguage(script.code)) ?? words;
}

function stepOf(
  exchange: Exchange,
  earlier: readonly Exchange[],
  words: Words | null,
  resultIn: (exchange: Exchange) => Result,
): Step {
  const { said } = exchange;
  const isFirst = earlier.length === 0;
  const found = once(
    (): Found<TalkConcept> =>
      isFirst || words === null
        ? new Map()
        : wordsOfTurn(exchange.wanted, words).talk.find(exchange.wanted.slice(0, LOOKED_AT)),
  );
  const says = (concept: TalkConcept) => (found().get(concept) ?? 0) >= SAID;
  const isRated = earlier.at(-1)?.answer?.rating === -1;
  const isAgain = () => isRated || said.kind === 'retry' || saysAgain(exchange, earlier);
  return {
    exchange,
    result: once(() => resultIn(exchange)),
    isComplaint: once(() => !isFirst && (says('complains') || says('invents') || isAgain())),
    says,
    isWish: () => !isFirst && isWish(exchange, words),
  };
}

const WISHES: readonly AskConcept[] = ['translate', 'summarise', 'edit', 'draft', 'data', 'plan'];

function isWish({ wanted, answer }: Exchange, words: Words | null): boolean {
  if (answer !== null || words === null) return false;
  const found = words.asks.find(wanted.slice(0, LOOKED_AT));
  return WISHES.some((concept) => (found.get(concept) ?? 0) >= SAID);
}

function resultOf({ answer, form }: Exchange, words: Words | null): Result {
  if (answer === null) return 'unanswered';
  if (answer.error) return 'failed';
  if (answer.stopped) return 'cut';
  if (!answer.done) return 'running';
  if (answer.pictures > 0 || words === null) return 'delivered';
  if (wordsOfMessage(answer) > NOTHING_MORE) return 'delivered';
  const read = form();
  return read === null || isWork(read) ? 'delivered' : ofWords(answer.text, read.words, words);
}

/** A refusal may be in another language than the chat. */
function wordsOfReply(text: string, words: Words): Words {
  if (mayBeIn(words.code, text, 2)) return words;
  const language = languageOf(text);
  const isSure = language !== null && language.confidence >= CERTAIN;
  return (isSure ? wordsOfLanguage(language.code) : null) ?? words;
}

/** What a short answer says of itself. */
function ofWords(text: string, count: number, words: Words): Result {
  const found = wordsOfReply(text, words).replies.find(text.slice(0, LOOKED_AT));
  const says = (concept: 'declines' | 'cannot' | 'asksBack') => found.get(concept) ?? 0;
  if (says('declines') >= SAID || says('cannot') >= SAID * 2) return 'declined';
  if (isAllQuestions(text)) return 'asked back';
  const isSure = count < USABLE || says('asksBack') >= SAID * 2 || says('cannot') >= SAID;
  if (says('asksBack') >= SAID && isQuestion(text) && isSure) return 'asked back';
  return says('cannot') >= SAID && count < USABLE ? 'declined' : 'delivered';
}

/** Whether an answer is a list of questions, whatever its language. */
function isAllQuestions(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const asked = lines.filter((line) => /[?？]\s*$/.test(line)).length;
  return asked >= FEWEST_QUESTIONS && asked * 2 >= lines.length;
}

function isWork({ letter, rows, codeLines, formula }: AnswerForm): boolean {
  return letter || rows > 0 || codeLines > 0 || formula;
}

const shinglesOfAsk = readOnce(({ instruction }: Ask) => shinglesOf(instruction, SHINGLE_WORDS));

/** Whether an ask repeats an earlier one in nearly the same words. */
function saysAgain({ said }: Exchange, earlier: readonly Exchange[]): boolean {
  if (said.ask.typedWords < FEWEST_WORDS) return false;
  const own = shinglesOfAsk(said.ask);
  return earlier.some((each) => resemblance(own, shinglesOfAsk(each.said.ask)) >= SAME_ASK);
}
