import type { Message } from '../kernel/conversation.ts';
import { fold } from '../kernel/text.ts';
import { pointsAhead, refersBack } from './back-references.ts';
import { branchLanguage, type ChatLanguage } from './chat-language.ts';
import { contentWords } from './content-words.ts';
import type { TaskClass } from './facts.ts';
import { oneOf } from './patterns.ts';
import { readOnce } from './read-once.ts';
import { classOfAsk } from './task-class.ts';
import { type Turn, turnOf } from './turn.ts';

const MINUTE = 60_000;

/** Characters that are looked at of an ask, and of an answer. */
const ASK_LIMIT = 1_000;
const ANSWER_LIMIT = 4_000;

/** An ask of fewer telling words cannot be told from one that goes on; one that points at a text below needs one alone. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_AHEAD = 1;
/** In a language of which no small words are known. */
const FEWEST_WORDS_ELSEWHERE = 5;

/** Answers are long and hold many words by chance: such a share of an ask's may be in them; more of them after a pause. */
const IN_ANSWERS = 0.2;
const IN_ANSWERS_AFTER_PAUSE = 0.34;

const TELLING = new Set(['en', 'de']);

/** Says that something new begins, whatever else is in it; folded. */
const SAYS_SO = new RegExp(
  oneOf(String.raw`
    ^\W*(?:(?:ok|okay|now|so)\W+)?(?:a |an )?(?:completely |totally |entirely )?(?:new|different|unrelated) (?:topic|subject|task|matter)\b
    ^\W*(?:(?:ok|okay|now|so)\W+)?(?:completely |totally |entirely )?unrelated\b|\bunrelated (?:to|question|topic)\b
    \b(?:this|that) is (?:completely |totally |entirely )?unrelated\b
    \b(?:change|changing|switch|switching) (?:of |the )?(?:topic|subject)s?\b
    \bon (?:another|a different) (?:note|topic|subject)\b|\bsomething (?:completely|totally|entirely|quite) different\b
    ^\W*(?:(?:ok|so|jetzt|nun)\W+)?(?:ein )?(?:ganz |vollig |komplett )?(?:neues|anderes) (?:thema|anliegen)\b
    \bthemenwechsel\b|\b(?:etwas|was) (?:ganz|vollig|komplett) anderes\b|\bhat nichts damit zu tun\b
  `),
);

/** Hints at it: then it need be neither another kind of work nor after a pause; folded. */
const HINTS_AT_IT = new RegExp(
  oneOf(String.raw`
    ^\W*(?:by the way|btw|another (?:question|thing|task)|(?:a )?(?:new|different|other) question|something else)\b
    ^\W*(?:ubrigens|nebenbei|(?:eine )?(?:andere|neue|weitere) (?:frage|aufgabe)|noch was anderes|was anderes|etwas anderes)\b
  `),
);

/** What the current task is about, as far as it was needed. */
interface Topic {
  readonly words: Set<string>;
  readonly answerWords: Set<string>;
  readonly classes: Set<TaskClass>;
  /** Not yet looked at. */
  readonly unclassed: Turn[];
  readonly unread: Turn[];
  readonly answers: Message[];
  isAsked: boolean;
  /** Latest known time; epoch milliseconds. */
  last: number | null;
}

function nothingSaid(): Topic {
  const seen = { words: new Set<string>(), answerWords: new Set<string>() };
  return {
    ...seen,
    classes: new Set(),
    unclassed: [],
    unread: [],
    answers: [],
    isAsked: false,
    last: null,
  };
}

/**
 * Where on a branch another task begins: positions of asks, in order; none for a conversation of one topic.
 *
 * An ask begins another task where it says so; or where nothing in it speaks of what was said before, none of its telling
 * words is in an ask of the task so far and few are in its answers, and it hints at it, points at a text below, is
 * another kind of work, or comes after a pause longer than the idle threshold. In another language than English and
 * German there has to be such a pause, and no word in common. Pasted text has no say, and a longer pause no more than a
 * long one.
 */
export function topicStarts(
  branch: readonly Message[],
  idleMinutes: number,
  language: ChatLanguage = branchLanguage(branch),
): number[] {
  const starts: number[] = [];
  const classOf = readOnce((turn: Turn) => familyOf(classOfAsk(turn, language)));
  const around = { idleMinutes, language, classOf };
  let topic = nothingSaid();
  for (const [at, message] of branch.entries()) {
    const turn = message.role === 'user' ? turnOf(message) : null;
    const ask = turn?.kind === 'ask' ? turn : null;
    if (ask !== null && topic.isAsked && isNewTopic(ask, topic, around)) {
      starts.push(at);
      topic = nothingSaid();
    }
    note(topic, message, ask);
  }
  return starts;
}

function note(topic: Topic, message: Message, ask: Turn | null): void {
  if (message.role !== 'user' && message.role !== 'assistant') return;
  if (message.role === 'assistant') topic.answers.push(message);
  if (ask !== null) {
    topic.isAsked = true;
    topic.unclassed.push(ask);
    topic.unread.push(ask);
  }
  if (message.timeKnown) topic.last = message.sentAt;
}

function isAfterPause({ timeKnown, sentAt }: Message, { last }: Topic, minutes: number): boolean {
  return timeKnown && last !== null && sentAt - last > minutes * MINUTE;
}

/** What holds for the whole branch. */
interface Around {
  readonly idleMinutes: number;
  readonly language: ChatLanguage;
  readonly classOf: ClassOf;
}

/** The kind of work of an ask by its family. */
type ClassOf = (turn: Turn) => TaskClass | null;

function isNewTopic(turn: Turn, topic: Topic, { idleMinutes, language, classOf }: Around): boolean {
  const { instruction } = turn.ask;
  const folded = foldedAsk(turn);
  if (SAYS_SO.test(folded)) return true;
  const hints = HINTS_AT_IT.test(folded);
  const rest = hints ? folded.replace(HINTS_AT_IT, '') : folded;
  if (refersBack(instruction, rest.replace(/^\W+/, ''))) return false;
  const ahead = pointsAhead(folded);
  const isElsewhere = isInAnotherLanguage(language);
  const said = wordsOfAsk(turn);
  if (said.size < fewestWords(ahead, isElsewhere)) return false;
  // What costs least is asked first: answers are long.
  if (share(said, wordsAsked(topic)) > 0) return false;
  const isPaused = isAfterPause(turn.message, topic, idleMinutes);
  const isApart = isElsewhere
    ? isPaused
    : hints || ahead || isPaused || isOtherWork(turn, topic, classOf);
  return isApart && share(said, wordsAnswered(topic)) <= mostInAnswers(isElsewhere, isPaused);
}

function mostInAnswers(isElsewhere: boolean, isPaused: boolean): number {
  if (isElsewhere) return 0;
  return isPaused ? IN_ANSWERS_AFTER_PAUSE : IN_ANSWERS;
}

const foldedAsk = readOnce(({ ask }: Turn) => fold(ask.instruction.slice(0, ASK_LIMIT)));
const wordsOfAsk = readOnce((turn: Turn) => contentWords(foldedAsk(turn)));

/** Than English and German, in which words tell a new topic best. */
function isInAnotherLanguage({ code }: ChatLanguage): boolean {
  return code !== null && !TELLING.has(code);
}

function fewestWords(ahead: boolean, isElsewhere: boolean): number {
  if (isElsewhere) return FEWEST_WORDS_ELSEWHERE;
  return ahead ? FEWEST_WORDS_AHEAD : FEWEST_WORDS;
}

/** Than what was asked for so far. */
function isOtherWork(turn: Turn, { classes, unclassed }: Topic, classOf: ClassOf): boolean {
  const own = classOf(turn);
  if (own === null) return false;
  for (const taskClass of unclassed.splice(0).map(classOf)) {
    if (taskClass !== null) classes.add(taskClass);
  }
  return classes.size > 0 && !classes.has(own);
}

/** Writing code and mending it go over into one another. */
function familyOf(taskClass: TaskClass | null): TaskClass | null {
  return taskClass === 'code_debug' ? 'code_new' : taskClass;
}

/** Words of the asks so far: each is read once, however many follow. */
function wordsAsked({ words, unread }: Topic): ReadonlySet<string> {
  for (const turn of unread.splice(0)) for (const word of wordsOfAsk(turn)) words.add(word);
  return words;
}

/** Words of the answers so far, each read once. */
function wordsAnswered({ answerWords, answers }: Topic): ReadonlySet<string> {
  for (const { text } of answers.splice(0)) {
    for (const word of contentWords(fold(text.slice(0, ANSWER_LIMIT)))) answerWords.add(word);
  }
  return answerWords;
}

function share(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return count / words.size;
}
