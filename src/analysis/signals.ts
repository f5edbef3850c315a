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
import { FEWEST_GIVEN, ofGiven } from './given-signals.ts';
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
  const add: Add = (signal, value) => {
    if (Number(value) !== 0) signals.set(signal, Number(value));
  };
  addSpoken(add, asks, FULL_ASK, 'asks');
  addSpoken(add, told, FULL_ANSWER, 'tells');
  addAsk(add, exchange, wish);
  addCode(add, exchange, wish, asks);
  if (form !== null && answer !== null) {
    addForm(add, form, answer.pictures);
    for (const [signal, value] of ofGiven(exchange, form, language)) add(signal, value);
  }
  addTools(add, answer?.tools ?? []);
  return signals;
}

/** Notes what is there; called some 75 times an exchange, so that lists of pairs would be felt. */
type Add = (signal: string, value: number | boolean) => void;

/** What an answer is full of; words within code say nothing of it. */
function toldIn({ answer, form }: Exchange, words: Words | null): Found<AnswerConcept> {
  const isCode = (form()?.codeLines ?? 0) > 0;
  if (isCode || answer === null || words === null) return new Map();
  return words.answers.find(answer.text.slice(0, ANSWER));
}

function addSpoken(add: Add, found: ReadonlyMap<string, number>, full: number, kind: string): void {
  for (const [concept, count] of found) add(`${kind}:${concept}`, Math.min(1, count / full));
}

const SHEET = /\.(?:xlsx?|csv|ods|tsv|xlsm)$/i;
const PAPER = /\.(?:docx?|pdf|txt|odt|rtf|md|eml|msg|pptx?)$/i;
const PROGRAM =
  /\.(?:py|js|ts|sql|java|c|cpp|cs|php|rb|sh|ps1|bas|vba|json|xml|yaml|yml|log|html|css)$/i;
const NUMBERS = /\d[\d.,:]*/g;

function addAsk(
  add: Add,
  { wanted, given, fileNames, picturesGiven }: Exchange,
  wish: string,
): void {
  const count = countWords(wish);
  const has = (kind: RegExp) => fileNames.some((name) => kind.test(name));
  const figures = (wish.match(NUMBERS)?.length ?? 0) / Math.max(4, count);
  const isQuestion = /[?？]/.test(wish);
  add('question', isQuestion);
  add('brief', count <= 6);
  add('wish', Math.min(1.5, Math.log2(1 + count / 8) / 3));
  add('notes', count > 35);
  add('figures', Math.min(1, figures * 3));
  add('given', countWords(given) >= FEWEST_GIVEN);
  add('mails', /^\s*>*\s*(?:from|von|de|od|feladó|发件人|差出人)\s?[:：]/im.test(given));
  add('silent', wanted === '' && given !== '');
  add('sheet', has(SHEET));
  add('paper', has(PAPER));
  add('program', has(PROGRAM));
  add('picture given', picturesGiven > 0);
}

/** Talk of code, code itself, and traces of failures. */
function addCode(add: Add, exchange: Exchange, wish: string, asks: Found<AskConcept>): void {
  const form = exchange.form();
  const seen = codeSeen(exchange, wish);
  const lines = form?.codeLines ?? 0;
  const share = (concept: AskConcept, full: number) => Math.min(1, (asks.get(concept) ?? 0) / full);
  add('code delivered', lines > 0);
  add('much code', lines > 6);
  add('whole program', seen.isOutside);
  add('formula', form?.formula ?? false);
  add('code given', seen.isGiven);
  add('code talk', seen.isTalk);
  add('trace', seen.isFault);
  if (!seen.isGiven && !seen.isTalk && lines === 0) return;
  add('code fault', share('fault', 2));
  add('code made', share('makes', 1));
  add('code question', seen.isOutside ? 0 : share('lookup', 2));
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

function addForm(add: Add, form: AnswerForm, pictures: number): void {
  const { words, letter, rows, items, numbered, codeLines } = form;
  const isPlain = !letter && rows === 0 && codeLines === 0 && pictures === 0;
  add('letter', letter);
  add('greets', form.greets);
  add('titled', form.titled);
  add('set apart', form.setApart);
  add('in voice', form.inVoice);
  add('sums', form.sums);
  add('full of figures', Math.min(1, form.figures * 5));
  add('asks', form.asks);
  add('table', rows > 0);
  add('numbers', rows > 0 ? Math.min(1, form.numbers * 2) : 0);
  add('times', rows > 0 ? Math.min(1, form.times * 3) : 0);
  add('checks', form.checks >= 3);
  add('list', isPlain && items >= 3);
  add('steps', isPlain && numbered >= 3);
  add('headings', form.headings >= 3);
  add('cites', form.cites);
  add('plain', isPlain && items < 3);
  add('short answer', words <= 40 && isPlain);
  add('long answer', words > 150);
  add('length', Math.min(1.5, Math.log2(1 + words / 30) / 3));
  add('picture made', pictures > 0);
}

function addTools(add: Add, tools: readonly string[]): void {
  if (tools.length === 0) return;
  const has = (kind: RegExp) => tools.some((name) => kind.test(name));
  add('searched', has(/search|web|fetch|browse|knowledge|retriev|wiki/i));
  add('computed', has(/code|python|interpreter|calc|sql|execute/i));
  add('drew', has(/image|draw|dall|picture/i));
}
