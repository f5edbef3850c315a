import type { Label, Span } from './span.ts';

/** Spans of all matches of a pattern; of its group `value` where it has one that took part. The pattern needs flags g and d. */
export function spansOfPattern(
  text: string,
  pattern: RegExp,
  label: Label,
  accepts: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (!accepts(match)) continue;
    const [start, end] = match.indices?.groups?.value ?? [
      match.index,
      match.index + match[0].length,
    ];
    if (end > start) spans.push({ start, end, label });
  }
  return spans;
}

/** The text just before an index, at most so many characters, to look for what announces a value. */
export function before(text: string, index: number, length = 48): string {
  return text.slice(Math.max(0, index - length), index);
}

/** The text from an index on, at most so many characters. */
export function after(text: string, index: number, length = 24): string {
  return text.slice(index, index + length);
}
