import { containment, countWords, fold, shinglesOf } from '../kernel/text.ts';
import type { AnswerForm } from './answer-form.ts';
import { CODE_HINTS, CODE_ITSELF, CODE_WORDS, ERROR_TRACE, WORKS_OUTSIDE } from './code-patterns.ts';
import type { Exchange } from './exchanges.ts';
import { languageOf } from './language.ts';
import type { AnswerConcept, AskConcept } from './languages/language.ts';
import type { Found } from './lexicon.ts';
import { mayBeIn, plainLanguage, type Words } from './words-of.ts';

/** How much each is there, about 0 to 1, by name. */
export type Signals = Map<string, number>;

/** Characters that are looked at: of a wish, and of an answer for its words. */
const WISH = 1_500;
const ANSWER = 1_500;
/** Phrases from which an ask, and an answer, is full of something. */
const FULL_ASK = 4;
const FULL_ANSWER = 8;

const SHINGLE_WORDS = 2;
/** Of shorter texts no language is certain, and nothing can be given back. */
const FEWEST_GIVEN = 6;

/** What one exchange shows, whatever kind of work it is. */
export function signalsOf(exchange: Exchange, language: string | null, words: Words | null): Signals {
  const { wanted, answer } = exchange;
  const wish = wanted.slice(0, WISH);
  const form = exchange.form();
  const asks: Found<AskConcept> = words?.asks.find(wish) ?? new Map();
  const isCode = (form?.codeLines ?? 0) > 0;
  const told: Found<AnswerConcept> =
    (isCode ? null : words?.answers.find(answer?.text.slice(0, ANSWER) ?? '')) ?? new Map();
  return new Map([
    ...spoken(asks, FULL_ASK, 'asks'),
    ...spoken(told, FULL_ANSWER, 'tells'),
    ...ofAsk(exchange, wish),
    ...ofCode(exchange, wish, asks, form),
    ...(form === null || answer === null ? [] : ofForm(form, answer.pictures)),
    ...(form === null ? [] : ofGiven(exchange, form, language)),
    ...ofTools(answer?.tools ?? []),
  ].filter(([, value]) => value !== 0) as [string, number][]);
}

type Entries = (readonly [string, number])[];

function spoken(found: ReadonlyMap<string, number>, full: number, kind: string): Entries {
  return [...found].map(([concept, count]) => [`${kind}:${concept}`, Math.min(1, count / full)]);
}

const SHEET = /\.(?:xlsx?|csv|ods|tsv|xlsm)$/i;
const PAPER = /\.(?:docx?|pdf|txt|odt|rtf|md|eml|msg|pptx?)$/i;
const PROGRAM = /\.(?:py|js|ts|sql|java|c|cpp|cs|php|rb|sh|ps1|bas|vba|json|xml|yaml|yml|log|html|css)$/i;
const NUMBERS = /\d[\d.,:]*/g;

function ofAsk({ wanted, given, fileNames, picturesGiven }: Exchange, wish: string): Entries {
  const count = countWords(wish);
  const has = (kind: RegExp) => Number(fileNames.some((name) => kind.test(name)));
  const figures = (wish.match(NUMBERS)?.length ?? 0) / Math.max(4, count);
  const isQuestion = /[?？]/.test(wish);
  return [
    ['question', Number(isQuestion)],
    ['brief', Number(count <= 6)],
    ['notes', Number(count > 35)],
    ['figures', Math.min(1, figures * 3)],
    ['given', Number(countWords(given) >= FEWEST_GIVEN)],
    ['mails', Number(/^\s*>*\s*(?:from|von|de|od|feladó|发件人|差出人)\s?[:：]/im.test(given))],
    ['silent', Number(wanted === '' && given !== '')],
    ['sheet', has(SHEET)],
    ['paper', has(PAPER)],
    ['program', has(PROGRAM)],
    ['picture given', Number(picturesGiven > 0)],
  ];
}

/** Talk of code, code itself, and traces of failures. */
function ofCode(
  { said, given, answer }: Exchange,
  wish: string,
  asks: Found<AskConcept>,
  form: AnswerForm | null,
): Entries {
  const folded = fold(wish);
  const shown = said.text.slice(0, 4_000);
  const isCode = CODE_ITSELF.test(shown);
  const isFault = ERROR_TRACE.test(shown) || ERROR_TRACE.test(given.slice(0, 4_000));
  const isTalk = CODE_WORDS.test(folded) || CODE_HINTS.filter((hint) => hint.test(folded)).length >= 2;
  const delivered = (form?.codeLines ?? 0) > 0;
  const isOutside = delivered && WORKS_OUTSIDE.test(answer?.text.slice(0, 4_000) ?? '');
  const about = isCode || isTalk || delivered;
  const fault = Math.min(1, (asks.get('fault') ?? 0) / 2);
  return [
    ['code delivered', Number(delivered)],
    ['much code', Number((form?.codeLines ?? 0) > 6)],
    ['whole program', Number(isOutside)],
    ['formula', Number(form?.formula ?? false)],
    ['code given', Number(isCode)],
    ['code talk', Number(isTalk)],
    ['trace', Number(isFault)],
    ['code fault', about ? fault : 0],
    ['code made', about ? Math.min(1, asks.get('makes') ?? 0) : 0],
    ['code question', about && !isOutside ? Math.min(1, (asks.get('lookup') ?? 0) / 2) : 0],
  ];
}

function ofForm(form: AnswerForm, pictures: number): Entries {
  const { words, letter, rows, numbers, times, items, checks, headings, cites, codeLines } = form;
  const isPlain = !letter && rows === 0 && codeLines === 0;
  return [
    ['letter', Number(letter)],
    ['table', Number(rows > 0)],
    ['numbers', rows > 0 ? Math.min(1, numbers * 2) : 0],
    ['times', rows > 0 ? Math.min(1, times * 3) : 0],
    ['checks', Number(checks >= 3)],
    ['list', Number(isPlain && items >= 3)],
    ['headings', Number(headings >= 3)],
    ['cites', Number(cites)],
    ['plain', Number(isPlain && items < 3)],
    ['short answer', Number(words <= 40 && isPlain)],
    ['long answer', Number(words > 150)],
    ['picture made', Number(pictures > 0)],
  ];
}

/** How the answer stands to what was given: the same again, the same shorter, or the same in another language. */
function ofGiven(exchange: Exchange, form: AnswerForm, language: string | null): Entries {
  const { given, answer } = exchange;
  const text = answer?.text ?? '';
  if (form.codeLines > 0 || form.words < FEWEST_GIVEN) return [];
  const own = languageSeen(text, language);
  const isAbroad = own !== null && own.confidence > 0.5 && language !== null && own.code !== language;
  const givenWords = countWords(given);
  if (givenWords < FEWEST_GIVEN) return [['abroad', Number(isAbroad)]];
  const source = languageSeen(given, language);
  const isOther = own !== null && source !== null && own.code !== source.code && Math.min(own.confidence, source.confidence) > 0.4;
  const size = form.words / givenWords;
  const shared = isOther ? 0 : containment(shinglesOf(text, SHINGLE_WORDS, 6_000), shinglesOf(given, SHINGLE_WORDS, 12_000));
  const isSized = size > 0.45 && size < 2.5;
  return [
    ['translated', Number(isOther && isSized && form.rows === 0)],
    ['told shorter abroad', Number(isOther && size <= 0.45)],
    ['abroad', Number(isAbroad && !isOther)],
    ['shared', isOther ? 0 : Math.min(1, shared * 2)],
    ['reworked', Number(!isOther && shared >= 0.2 && size > 0.5 && size < 1.8 && form.rows === 0)],
    ['condensed', Number(size <= 0.6 && givenWords > 60 && !form.letter && form.rows === 0)],
    ['answered', Number(form.letter && shared < 0.2 && !(isOther && isSized))],
  ];
}

/** Most texts are in the language of the chat: a glance saves asking the model. */
function languageSeen(text: string, language: string | null) {
  const prose = proseOf(text);
  if (language !== null && mayBeIn(language, prose, 2)) return { code: language, confidence: 1 };
  const plain = plainLanguage(prose);
  return plain === null ? languageOf(prose) : { code: plain, confidence: 1 };
}

const MARKDOWN = /[*_#>|`~-]+/g;

/** What of a text tells its language. */
function proseOf(text: string): string {
  return text.slice(0, 500).replace(MARKDOWN, ' ').slice(0, 300);
}

function ofTools(tools: readonly string[]): Entries {
  const has = (kind: RegExp) => Number(tools.some((name) => kind.test(name)));
  return [
    ['searched', has(/search|web|fetch|browse|knowledge|retriev|wiki/i)],
    ['computed', has(/code|python|interpreter|calc|sql|execute/i)],
    ['drew', has(/image|draw|dall|picture/i)],
  ];
}
