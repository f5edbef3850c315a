import type { Message } from '../kernel/conversation.ts';
import { fold } from '../kernel/text.ts';
import { pointsAhead, refersBack } from './back-references.ts';
import { contentWords } from './content-words.ts';
import type { TaskClass } from './facts.ts';
import { oneOf } from './patterns.ts';
import { branchLanguage, type ChatLanguage, classOfAsk } from './task-class.ts';
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
  readonly asks: Turn[];
  readonly answers: Message[];
  isAsked: boolean;
  /** Latest known time; epoch milliseconds. */
  last: number | null;
}

function nothingSaid(): Topic {
  const seen = { words: new Set<string>(), answerWords: new Set<string>() };
  return { ...seen, classes: new Set(), asks: [], answers: [], isAsked: false, last: null };
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
  let topic = nothingSaid();
  for (const [at, message] of branch.entries()) {
    const turn = message.role === 'user' ? turnOf(message) : null;
    const ask = turn?.kind === 'ask' ? turn : null;
    if (ask !== null && topic.isAsked && isNewTopic(ask, topic, { idleMinutes, language })) {
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
    topic.asks.push(ask);
    topic.isAsked = true;
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
}

function isNewTopic(turn: Turn, topic: Topic, { idleMinutes, language }: Around): boolean {
  const { instruction } = turn.ask;
  const folded = fold(instruction.slice(0, ASK_LIMIT));
  if (SAYS_SO.test(folded)) return true;
  const hints = HINTS_AT_IT.test(folded);
  const rest = hints ? folded.replace(HINTS_AT_IT, '') : folded;
  if (refersBack(instruction, rest.replace(/^\W+/, ''))) return false;
  const ahead = pointsAhead(folded);
  const isElsewhere = isInAnotherLanguage(language);
  const said = contentWords(instruction, ASK_LIMIT);
  if (said.size < fewestWords(ahead, isElsewhere)) return false;
  learn(topic, language);
  const isPaused = isAfterPause(turn.message, topic, idleMinutes);
  const inAnswers = share(said, topic.answerWords);
  if (share(said, topic.words) > 0) return false;
  if (isElsewhere) return isPaused && inAnswers === 0;
  if (inAnswers > (isPaused ? IN_ANSWERS_AFTER_PAUSE : IN_ANSWERS)) return false;
  return hints || ahead || isPaused || isOtherWork(turn, topic, language);
}

/** Than English and German, in which words tell a new topic best. */
function isInAnotherLanguage({ code }: ChatLanguage): boolean {
  return code !== null && !TELLING.has(code);
}

function fewestWords(ahead: boolean, isElsewhere: boolean): number {
  if (isElsewhere) return FEWEST_WORDS_ELSEWHERE;
  return ahead ? FEWEST_WORDS_AHEAD : FEWEST_WORDS;
}

function isOtherWork(turn: Turn, { classes }: Topic, language: ChatLanguage): boolean {
  const own = familyOf(classOfAsk(turn, language));
  return own !== null && classes.size > 0 && !classes.has(own);
}

/** Writing code and mending it go over into one another. */
function familyOf(taskClass: TaskClass | null): TaskClass | null {
  return taskClass === 'code_debug' ? 'code_new' : taskClass;
}

/** Reads what came since it was last needed: each text once, however many asks follow. */
function learn(
  { words, answerWords, classes, asks, answers }: Topic,
  language: ChatLanguage,
): void {
  for (const turn of asks.splice(0)) {
    for (const word of contentWords(turn.ask.instruction, ASK_LIMIT)) words.add(word);
    const taskClass = familyOf(classOfAsk(turn, language));
    if (taskClass !== null) classes.add(taskClass);
  }
  for (const { text } of answers.splice(0)) {
    for (const word of contentWords(text, ANSWER_LIMIT)) answerWords.add(word);
  }
}

function share(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return count / words.size;
}
