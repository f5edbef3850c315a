import { isFence } from '../kernel/text.ts';
import { CODE_ITSELF } from './code-patterns.ts';
import { isLetter, letterForm, NO_LETTER } from './letter.ts';
import { wordsOfMessage } from './words-of-message.ts';

/** Characters of an answer that are looked at. */
const LOOKED_AT = 3_000;
/** Lines of a list, rows of a table from which there is one. */
const FEW = 3;

/** What an answer looks like, whatever its language. */
export interface AnswerForm {
  readonly words: number;
  /** Lines within fences that hold code. */
  readonly codeLines: number;
  /** A formula of a spreadsheet and no more. */
  readonly formula: boolean;
  readonly letter: boolean;
  /** Whether its first line greets somebody, which alone makes no letter. */
  readonly greets: boolean;
  /** Begins with a title of its own, as a document does. */
  readonly titled: boolean;
  /** Text that is set apart to be taken as it is: quoted, or fenced without being code. */
  readonly setApart: boolean;
  /** Begins in somebody's voice: with words in quotation marks, or with what is done on a stage. */
  readonly inVoice: boolean;
  /** Sums that are worked out. */
  readonly sums: boolean;
  /** Share of its words that are figures. */
  readonly figures: number;
  /** Ends with a question. */
  readonly asks: boolean;
  /** Rows of tables, and the shares of their cells that are numbers, and dates or times. */
  readonly rows: number;
  readonly numbers: number;
  readonly times: number;
  /** Items of lists; the numbered ones, and those of a checklist, among them. */
  readonly items: number;
  readonly numbered: number;
  readonly checks: number;
  readonly headings: number;
  /** Refers to laws, rules or sources. */
  readonly cites: boolean;
}

const RULE = /^[\s|:-]+$/;
const ITEM = /^\s{0,8}(?:[-*•・■]|\d{1,2}[.)．、])\s*\S/;
const CHECK = /^\s{0,8}(?:[-*]\s*)?(?:\[[ xX]?\]|☐|□|✅)\s*\S/;
const NUMBERED = /^\s{0,8}\d{1,2}[.)．、]\s*\S/;
const TITLE = /^\s{0,3}(?:#{1,3}\s|\*\*[^*\n]{4,90}\*\*:?\s*(?:\n|$)|【)/;
const VOICE = /^\s{0,3}(?:["„“«「『]|\*\(|\(\*|\*[^*\s][^*\n]{3,80}\*\s)/;
const SUM = /\d[^\S\n]{0,2}(?:[×x*÷:/+−–-][^\S\n]{0,2}[\d.,'’ ]{1,14}[^\S\n%€$]{0,8}){1,4}[=≈]/;
const FIGURE = /\d[\d.,:]*/g;
const HEADING = /^\s{0,3}(?:#{1,4}\s|\*\*[^*]{2,80}\*\*:?\s*$)/;
const NUMBER =
  /^[\s*~+\-−–]{0,4}(?:[€$£¥]|chf|eur|zł|ft)?[\s*]{0,2}[\d.,'’\u00a0 \u202f−-]{1,20}\s{0,2}(?:%|€|\$|£|ft|zł|元|円|km|kg|h|%|pts?|db|stk\.?)?[\s*]{0,3}$/i;
const TIME =
  /\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}\/\d{1,2}\b|\d{1,2}月\d{1,2}日|\b(?:mo|di|mi|do|fr|mon|tue|wed|thu|fri|lun|mar|mer|jeu|ven|pon|wt|śr|czw|pt|kw|s|w|jan|feb|m[aä]r|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])\.?\s?\d{1,2}\b|[周週]|曜|初[一二三四五六]|^\s*\**(?:monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[eé]rcoles|jueves|viernes|h[eé]tf[oő]|kedd|szerda|cs[uü]t[oö]rt[oö]k|p[eé]ntek|poniedzia[lł]ek|wtorek|[sś]roda|czwartek|pi[aą]tek)/i;
const CITES =
  /§\s?\d|\bart(?:icle|ykuł|ículo|ikel|\.)?\s?\d|\babs\.\s?\d|\bust\.\s?\d|第\s?\d{1,4}\s?条|\bsection \d|\[\d{1,2}\]|https?:\/\//i;

const FORMULA = /(?:^|[\s`(])=\s?[A-ZÁÉÓÖŐÚÜŰÀ-Ý.]{2,30}\s?\(/;
/** Names of languages behind a fence that hold no program. */
const NO_CODE = /^(?:text|txt|markdown|md|plain|plaintext|csv|email|mail)?$/i;

/** Lines of an answer, told apart in one pass. */
interface Lines {
  readonly prose: string[];
  readonly rows: string[];
  readonly marked: string[];
  codeLines: number;
  setApart: boolean;
}

/** Reads the form of an answer. Linear in the text. */
export function formOf(message: { readonly text: string }): AnswerForm {
  const { text } = message;
  const start = text.slice(0, LOOKED_AT);
  const { prose, rows, marked, codeLines, setApart } = linesOf(start);
  const form = codeLines === 0 ? letterForm(prose) : NO_LETTER;
  const words = wordsOfMessage(message);
  const cells = rows
    .slice(1)
    .flatMap((row) => row.split('|').slice(1, -1))
    .filter((cell) => cell.trim() !== '');
  const share = (pattern: RegExp) =>
    cells.length === 0 ? 0 : cells.filter((cell) => pattern.test(cell)).length / cells.length;
  const count = (pattern: RegExp) => marked.filter((line) => pattern.test(line)).length;
  const checks = count(CHECK);
  return {
    words,
    codeLines,
    formula: codeLines <= 2 && start.includes('=') && FORMULA.test(start),
    letter: isLetter(form),
    greets: form.salutation,
    titled: TITLE.test(start),
    setApart,
    inVoice: VOICE.test(start),
    sums: /[=≈]/.test(start) && SUM.test(start),
    figures: Math.min(1, (start.match(FIGURE)?.length ?? 0) / Math.max(10, words)),
    asks: /[?？][\s*_)）」”"]{0,6}$/.test(text.slice(-200)),
    rows: rows.length >= FEW ? rows.length - 1 : 0,
    numbers: share(NUMBER),
    times: share(TIME),
    items: Math.max(count(ITEM), checks),
    numbered: count(NUMBERED),
    checks,
    headings: count(HEADING),
    cites: CITES.test(start),
  };
}

function linesOf(text: string): Lines {
  const lines: Lines = { prose: [], rows: [], marked: [], codeLines: 0, setApart: false };
  let block: string[] | null = null;
  for (const line of text.split('\n')) {
    const mark = line.trimStart();
    if (mark === '') continue;
    if (isFence(mark)) {
      endBlock(lines, block);
      block = block === null ? [mark.slice(3).trim()] : null;
    } else if (block === null) addLine(lines, line, mark);
    else block.push(line);
  }
  endBlock(lines, block);
  return lines;
}

function endBlock(lines: Lines, block: readonly string[] | null): void {
  if (block === null) return;
  const code = codeIn(block);
  lines.codeLines += code;
  if (code === 0) lines.setApart = true;
}

function addLine(lines: Lines, line: string, mark: string): void {
  const { prose, rows, marked } = lines;
  prose.push(line);
  if (mark.startsWith('>')) lines.setApart = true;
  if (mark.startsWith('|')) {
    if (!RULE.test(mark)) rows.push(mark);
    return;
  }
  const code = mark.charCodeAt(0);
  // Items and headings begin with a mark or a digit.
  if (code < 0x3a || code === 0x5b || code > 0x2000) marked.push(line);
}

/** Lines of code in a block: its first line names the language. A formula or two are none, nor is a text. */
function codeIn(block: readonly string[]): number {
  const [language = '', ...lines] = block;
  if (lines.length <= 2 && lines.every((line) => line.trimStart().startsWith('='))) return 0;
  const isCode = !NO_CODE.test(language) || CODE_ITSELF.test(lines.join('\n'));
  return isCode ? lines.length : 0;
}
