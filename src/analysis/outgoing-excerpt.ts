import { readAsk } from './ask.ts';
import { beginningOf, condensed, strictWords } from './outgoing-words.ts';

/** Lines shown of a block of code, and characters of a line. */
const CODE_LINES = 4;
const CODE_WIDTH = 80;
/** An excerpt has no more characters for each of its words: data without spaces may be long. */
const CHARACTERS_A_WORD = 9;
const INDENT = /^ {2,8}/;
const FENCE = /^\s*(?:```|~~~)/;

/** What a person asks for in a turn, in so many strict words. Input: a redacted text. */
export function condensedAsk(text: string, words: number): string {
  const instruction = condensed(readAsk(text).instruction);
  if (instruction === '') return excerptOf(text, words);
  return beginningOf(instruction, words, words * CHARACTERS_A_WORD);
}

/**
 * The beginning of a text, in so many strict words. Of each block of code the first lines are kept as they are written;
 * a line is shown whole or, where it is long, cut at its end.
 *
 * Input   a redacted text.
 */
export function excerptOf(text: string, words: number): string {
  const pieces: string[] = [];
  let left = words;
  for (const { isCode, lines } of partsOf(text)) {
    const piece = isCode ? codeExcerpt(lines, left) : proseExcerpt(lines, left);
    if (piece === '') continue;
    pieces.push(piece);
    left -= strictWords(piece);
    if (left <= 0) break;
  }
  return pieces.join('\n');
}

interface Part {
  readonly isCode: boolean;
  readonly lines: string[];
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [{ isCode: false, lines: [] }];
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    if (FENCE.test(line)) parts.push({ isCode: last?.isCode !== true, lines: [] });
    else last?.lines.push(line);
  }
  return parts;
}

/** Lines stay lines, and keep a little of how far they are set in: code without fences is among them. */
function proseExcerpt(lines: readonly string[], words: number): string {
  const shown = lines
    .map((line) => (INDENT.exec(line)?.[0] ?? '') + condensed(line))
    .filter((line) => line.trim() !== '');
  return beginningOf(shown.join('\n'), words, words * CHARACTERS_A_WORD);
}

/** Two words are kept back for the fences, which stand for the code that was left out as well. */
function codeExcerpt(lines: readonly string[], words: number): string {
  const shown: string[] = [];
  let left = words - 3;
  for (const line of lines.filter((each) => each.trim() !== '').slice(0, CODE_LINES)) {
    const cut = line.length > CODE_WIDTH ? `${line.slice(0, CODE_WIDTH).toWellFormed()}…` : line;
    left -= strictWords(cut);
    if (left < 0) break;
    shown.push(cut.trimEnd());
  }
  return shown.length === 0 ? '' : ['```', ...shown, '``` …'].join('\n');
}
