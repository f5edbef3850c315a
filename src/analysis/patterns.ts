/**
 * A pattern from alternatives: one or more to a line, set apart by `|`; ends of lines and the spaces around them mean
 * nothing. For lists too long for one line.
 */
export function oneOf(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|');
}

/** Matches at the beginning of a word; an open end takes every ending. */
export const any = (lines: string): RegExp => new RegExp(`\\b(?:${oneOf(lines)})`);
