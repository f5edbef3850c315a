import { countWords, measureFences } from '../kernel/text.ts';
import { CODE_ITSELF } from './code-patterns.ts';
import { isLetter, letterForm } from './letter.ts';

/** Characters of an answer that are looked at. */
const LOOKED_AT = 4_000;
/** Lines of a list, rows of a table from which there is one. */
const FEW = 3;

/** What an answer looks like, whatever its language. */
export interface AnswerForm {
  readonly words: number;
  readonly proseWords: number;
  /** Lines within fences that hold code. */
  readonly codeLines: number;
  /** A formula of a spreadsheet and no more. */
  readonly formula: boolean;
  readonly letter: boolean;
  /** Rows of tables, and the shares of their cells that are numbers, and dates or times. */
  readonly rows: number;
  readonly numbers: number;
  readonly times: number;
  /** Items of lists; those of a checklist among them. */
  readonly items: number;
  readonly checks: number;
  readonly headings: number;
  /** Refers to laws, rules or sources. */
  readonly cites: boolean;
}

const ROW = /^\s{0,3}\|.*\|\s*$/;
const RULE = /^[\s|:-]+$/;
const ITEM = /^\s{0,8}(?:[-*•・■]|\d{1,2}[.)．、])\s*\S/;
const CHECK = /^\s{0,8}(?:[-*]\s*)?(?:\[[ xX]?\]|☐|□|✅)\s*\S/;
const HEADING = /^\s{0,3}(?:#{1,4}\s|\*\*[^*]{2,80}\*\*:?\s*$)/;
const NUMBER = /^[\s*~+\-−–]{0,4}(?:[€$£¥]|chf|eur|zł|ft)?[\s*]{0,2}[\d.,'’\u00a0 \u202f−-]{1,20}\s{0,2}(?:%|€|\$|£|ft|zł|元|円|km|kg|h|%|pts?|db|stk\.?)?[\s*]{0,3}$/i;
const TIME =
  /\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}\/\d{1,2}\b|\d{1,2}月\d{1,2}日|\b(?:mo|di|mi|do|fr|mon|tue|wed|thu|fri|lun|mar|mer|jeu|ven|pon|wt|śr|czw|pt|kw|s|w|jan|feb|m[aä]r|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])\.?\s?\d{1,2}\b|[周週]|曜|初[一二三四五六]|^\s*\**(?:monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[eé]rcoles|jueves|viernes|h[eé]tf[oő]|kedd|szerda|cs[uü]t[oö]rt[oö]k|p[eé]ntek|poniedzia[lł]ek|wtorek|[sś]roda|czwartek|pi[aą]tek)/i;
const CITES =
  /§\s?\d|\bart(?:icle|ykuł|ículo|ikel|\.)?\s?\d|\babs\.\s?\d|\bust\.\s?\d|第\s?\d{1,4}\s?条|\bsection \d|\[\d{1,2}\]|https?:\/\//i;

const FORMULA = /^\s*=\s*[A-ZÁÉÓÖŐÚÜŰÀ-Ý.]{2,}\s*\(/m;
const FENCE = /^\s*(?:```|~~~)([^\n]*)\n([\s\S]*?)(?:^\s*(?:```|~~~)|(?![\s\S]))/gm;
/** Names of languages behind a fence that hold no program. */
const NO_CODE = /^(?:text|txt|markdown|md|plain|plaintext|csv|email|mail)?\s*$/i;

/** Reads the form of an answer. Linear in the text. */
export function formOf(text: string): AnswerForm {
  const start = text.slice(0, LOOKED_AT);
  const { proseWords } = measureFences(start);
  const code = codeIn(start);
  const lines = start.split('\n');
  const rows = start.includes('|') ? lines.filter(isRow).slice(1) : [];
  const cells = rows.flatMap((row) => row.split('|').slice(1, -1)).filter((cell) => cell.trim() !== '');
  const share = (pattern: RegExp) =>
    cells.length === 0 ? 0 : cells.filter((cell) => pattern.test(cell)).length / cells.length;
  const marked = lines.filter(isMarked);
  const count = (pattern: RegExp) => marked.filter((line) => pattern.test(line)).length;
  const checks = count(CHECK);
  return {
    words: countWords(text),
    proseWords,
    ...code,
    letter: isLetter(letterForm(start)),
    rows: rows.length >= FEW - 1 ? rows.length : 0,
    numbers: share(NUMBER),
    times: share(TIME),
    items: Math.max(count(ITEM), checks),
    checks,
    headings: count(HEADING),
    cites: CITES.test(start),
  };
}

function isRow(line: string): boolean {
  return line.includes('|') && ROW.test(line) && !RULE.test(line);
}

/** Items and headings begin with a mark or a digit. */
function isMarked(line: string): boolean {
  const code = line.trimStart().charCodeAt(0);
  return code < 0x3a || code === 0x5b || code > 0x2000;
}

function codeIn(text: string): Pick<AnswerForm, 'codeLines' | 'formula'> {
  const hasFormula = text.includes('=') && FORMULA.test(text.replaceAll('`', '\n'));
  if (!text.includes('```') && !text.includes('~~~')) return { codeLines: 0, formula: hasFormula };
  let codeLines = 0;
  for (const [, language = '', block = ''] of text.matchAll(FENCE)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '').length;
    const isFormula = lines <= 2 && /^\s*=/.test(block);
    if (!isFormula && (!NO_CODE.test(language) || CODE_ITSELF.test(block))) codeLines += lines;
  }
  return { codeLines, formula: hasFormula && codeLines <= 2 };
}
