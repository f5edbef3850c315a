import { countWords, withoutFences } from '../kernel/text.ts';

/** Words of an ordinary ask: what a turn has beyond them counts as source to be read. */
const ORDINARY_WORDS = 80;
/** Nobody types more in one go, nor a line of more: it is pasted. Five minutes of typing. */
const TYPED_WORDS = 200;
/** A paragraph of more is no instruction but what the instruction speaks of. */
const INSTRUCTION_WORDS = 60;
/** A lead-in such as "Summarise this:" ends within so many characters. */
const LEAD_IN = 300;
/** No pattern is tried on more: hostile text must stay cheap. Characters. */
const LOOKED_AT = 4_000;

/** What a person sent in one turn, told apart into what was typed and what was pasted. */
export interface Ask {
  /** What is wanted, without what it is wanted for: the typed paragraph that says so, a few thousand characters at most. */
  readonly instruction: string;
  readonly typedWords: number;
  /** Words beyond those of an ordinary ask: source that had to be read. */
  readonly pastedWords: number;
  readonly words: number;
}

/**
 * Reads one turn.
 *
 * Code blocks and quoted lines are pasted. Of the rest, up to 200 words are typed as they are. In a longer turn, lines of
 * more than 200 words are pasted; where many short lines remain, the one that stands apart (before the paste, or after a
 * blank line at its end) is what was typed. So pasting a text below or above a question leaves what was typed alone.
 */
export function readAsk(text: string): Ask {
  const words = countWords(text);
  const typed = typedPart(text, words).slice(0, LOOKED_AT);
  return {
    instruction: instructionOf(typed),
    typedWords: Math.min(countWords(typed), TYPED_WORDS),
    pastedWords: Math.max(0, words - ORDINARY_WORDS),
    words,
  };
}

function typedPart(text: string, words: number): string {
  const own = withoutQuotes(withoutFences(text));
  if (words <= TYPED_WORDS || countWords(own) <= TYPED_WORDS) return own.trim();
  const lines = own.split('\n');
  const rest = lines
    .filter((line) => countWords(line) <= TYPED_WORDS)
    .join('\n')
    .trim();
  const wordsLeft = countWords(rest);
  if (wordsLeft === 0) return leadIn(lines);
  return wordsLeft <= TYPED_WORDS ? rest : lineApart(rest);
}

function withoutQuotes(text: string): string {
  if (!text.startsWith('>') && !text.includes('\n>')) return text;
  return text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

/** The first line, or the last one where that one alone is set off by a blank line. */
function lineApart(text: string): string {
  const end = text.indexOf('\n');
  const start = text.lastIndexOf('\n');
  const first = text.slice(0, end);
  const firstApart = first.trimEnd().endsWith(':') || isBlankLine(text, end + 1);
  const lastApart = isBlankLine(text, text.lastIndexOf('\n', start - 1) + 1);
  return (lastApart && !firstApart ? text.slice(start + 1) : first).trim();
}

function isBlankLine(text: string, from: number): boolean {
  const end = text.indexOf('\n', from);
  return end !== -1 && text.slice(from, end).trim() === '';
}

/** Of a single long line: its first sentence or lead-in, where it ends early, else as many words as an ordinary ask has. */
function leadIn(lines: readonly string[]): string {
  const line = (lines.find((each) => countWords(each) > 0) ?? '').trimStart();
  const end = line.slice(0, LEAD_IN).search(/[.:?!]\s/);
  if (end !== -1) return line.slice(0, end + 1);
  return line.slice(0, LOOKED_AT).split(/\s+/, ORDINARY_WORDS).join(' ');
}

/** The first paragraph of what was typed, or the last one where only that is short. */
function instructionOf(typed: string): string {
  const paragraphs = typed.split(/\n[ \t]{0,80}\n/);
  const first = paragraphs[0] ?? '';
  if (countWords(first) <= INSTRUCTION_WORDS) return first.trim();
  const last = paragraphs.at(-1) ?? '';
  return (countWords(last) <= INSTRUCTION_WORDS ? last : typed).trim();
}
