import { countWords, fold } from '../kernel/text.ts';
import type { AnswerForm } from './answer-form.ts';
import {
  CODE_ITSELF,
  CODE_WORDS,
  ERROR_TRACE,
  hintsAtCode,
  worksOutside,
} from './code-patterns.ts';
import type { Exchange } from './exchanges.ts';
import { type Entries, FEWEST_GIVEN, ofGiven } from './given-signals.ts';
import type { AnswerConcept, AskConcept } from './languages/language.ts';
import type { Found } from './lexicon.ts';
import type { Words } from './words-of.ts';

/** How much each is there, about 0 to 1, by name. */
export type Signals = Map<string, number>;

/** Characters that are looked at: of a wish, and of an answer for its words. */
const WISH = 1_500;
const ANSWER = 1_000;
const CODE = 4_000;
/** Phrases from which an ask, and an answer, is full of something. */
const FULL_ASK = 3;
const FULL_ANSWER = 8;

/** What one exchange shows, whatever kind of work it is. */
export function signalsOf(
  exchange: Exchange,
  language: string | null,
  words: Words | null,
): Signals {
  const { wanted, answer } = exchange;
  const wish = wanted.slice(0, WISH);
  const form = exchange.form();
  const asks: Found<AskConcept> = words?.asks.find(wish) ?? new Map();
  const told = toldIn(exchange, words);
  const signals: Signals = new Map();
  for (const entries of [
    spoken(asks, FULL_ASK, 'asks'),
    spoken(told, FULL_ANSWER, 'tells'),
    ofAsk(exchange, wish),
    ofCode(exchange, wish, asks),
    ...(form === null || answer === null
      ? []
      : [ofForm(form, answer.pictures), ofGiven(exchange, form, language)]),
    ofTools(answer?.tools ?? []),
  ]) {
    for (const [signal, value] of entries) if (value !== 0) signals.set(signal, value);
  }
  return signals;
}

/** What an answer is full of; words within code say nothing of it. */
function toldIn({ answer, form }: Exchange, words: Words | null): Found<AnswerConcept> {
  const isCode = (form()?.codeLines ?? 0) > 0;
  if (isCode || answer === null || words === null) return new Map();
  return words.answers.find(answer.text.slice(0, ANSWER));
}

function spoken(found: ReadonlyMap<string, number>, full: number, kind: string): Entries {
  return [...found].map(([concept, count]) => [`${kind}:${concept}`, Math.min(1, count / full)]);
}

const SHEET = /\.(?:xlsx?|csv|ods|tsv|xlsm)$/i;
const PAPER = /\.(?:docx?|pdf|txt|odt|rtf|md|eml|msg|pptx?)$/i;
const PROGRAM =
  /\.(?:py|js|ts|sql|java|c|cpp|cs|php|rb|sh|ps1|bas|vba|json|xml|yaml|yml|log|html|css)$/i;
const NUMBERS = /\d[\d.,:]*/g;

function ofAsk({ wanted, given, fileNames, picturesGiven }: Exchange, wish: string): Entries {
  const count = countWords(wish);
  const has = (kind: RegExp) => Number(fileNames.some((name) => kind.test(name)));
  const figures = (wish.match(NUMBERS)?.length ?? 0) / Math.max(4, count);
  const isQuestion = /[?？]/.test(wish);
  return [
    ['question', Number(isQuestion)],
    ['brief', Number(count <= 6)],
    ['wish', Math.min(1.5, Math.log2(1 + count / 8) / 3)],
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
function ofCode(exchange: Exchange, wish: string, asks: Found<AskConcept>): Entries {
  const form = exchange.form();
  const seen = codeSeen(exchange, wish);
  const lines = form?.codeLines ?? 0;
  const share = (concept: AskConcept, full: number) => Math.min(1, (asks.get(concept) ?? 0) / full);
  const about = seen.isGiven || seen.isTalk || lines > 0;
  const spokenOf: Entries = [
    ['code fault', share('fault', 2)],
    ['code made', share('makes', 1)],
    ['code question', seen.isOutside ? 0 : share('lookup', 2)],
  ];
  return [
    ['code delivered', Number(lines > 0)],
    ['much code', Number(lines > 6)],
    ['whole program', Number(seen.isOutside)],
    ['formula', Number(form?.formula ?? false)],
    ['code given', Number(seen.isGiven)],
    ['code talk', Number(seen.isTalk)],
    ['trace', Number(seen.isFault)],
    ...(about ? spokenOf : []),
  ];
}

function codeSeen({ said, given, answer, form }: Exchange, wish: string) {
  const folded = fold(wish);
  const shown = said.text.slice(0, CODE);
  const isDelivered = (form()?.codeLines ?? 0) > 0;
  return {
    isGiven: CODE_ITSELF.test(shown),
    isTalk: CODE_WORDS.test(folded) || hintsAtCode(folded),
    isFault: ERROR_TRACE.test(shown) || ERROR_TRACE.test(given.slice(0, CODE)),
    isOutside: isDelivered && answer !== null && worksOutside(answer),
  };
}

function ofForm(form: AnswerForm, pictures: number): Entries {
  const { words, letter, rows, items, numbered, codeLines } = form;
  const isPlain = !letter && rows === 0 && codeLines === 0 && pictures === 0;
  return [
    ['letter', Number(letter)],
    ['greets', Number(form.greets)],
    ['titled', Number(form.titled)],
    ['set apart', Number(form.setApart)],
    ['in voice', Number(form.inVoice)],
    ['sums', Number(form.sums)],
    ['full of figures', Math.min(1, form.figures * 5)],
    ['asks', Number(form.asks)],
    ['table', Number(rows > 0)],
    ['numbers', rows > 0 ? Math.min(1, form.numbers * 2) : 0],
    ['times', rows > 0 ? Math.min(1, form.times * 3) : 0],
    ['checks', Number(form.checks >= 3)],
    ['list', Number(isPlain && items >= 3)],
    ['steps', Number(isPlain && numbered >= 3)],
    ['headings', Number(form.headings >= 3)],
    ['cites', Number(form.cites)],
    ['plain', Number(isPlain && items < 3)],
    ['short answer', Number(words <= 40 && isPlain)],
    ['long answer', Number(words > 150)],
    ['length', Math.min(1.5, Math.log2(1 + words / 30) / 3)],
    ['picture made', Number(pictures > 0)],
  ];
}

function ofTools(tools: readonly string[]): Entries {
  const has = (kind: RegExp) => Number(tools.some((name) => kind.test(name)));
  return [
    ['searched', has(/search|web|fetch|browse|knowledge|retriev|wiki/i)],
    ['computed', has(/code|python|interpreter|calc|sql|execute/i)],
    ['drew', has(/image|draw|dall|picture/i)],
  ];
}
