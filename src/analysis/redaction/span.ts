/** Kinds of what is taken out: the labels that stand in its place. SECRET covers keys, tokens and passwords. */
export type Label =
  | 'SECRET'
  | 'EMAIL'
  | 'URL'
  | 'IBAN'
  | 'CREDIT_CARD'
  | 'SSN'
  | 'DRIVER_LICENSE'
  | 'ID'
  | 'ACCOUNT'
  | 'IP'
  | 'MAC'
  | 'PHONE'
  | 'DATE'
  | 'AGE'
  | 'ADDRESS'
  | 'PERSON'
  | 'TITLE'
  | 'ORGANIZATION'
  /** A word that is no ordinary one. */
  | 'NAME'
  /** Text of which nothing is shown: its language or script is not known. */
  | 'TEXT'
  | 'LOCATION'
  | 'NRP';

/** A stretch of a text, in JavaScript string indices: `start` within, `end` behind. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

/**
 * Spans of several finders as one list, sorted and disjoint. Each list is sorted and disjoint in itself; where two overlap,
 * the earlier list keeps its whole span and the later one what is left of its own.
 */
export function disjoint(text: string, byStrength: readonly (readonly Span[])[]): Span[] {
  return byStrength.reduce<Span[]>((taken, spans) => mergeTwo(text, taken, spans), []);
}

function mergeTwo(text: string, strong: readonly Span[], weak: readonly Span[]): Span[] {
  if (weak.length === 0) return [...strong];
  const merged: Span[] = [];
  let at = 0;
  for (const span of weak) {
    let from = Math.max(span.start, merged.at(-1)?.end ?? 0);
    for (; at < strong.length; at += 1) {
      const other = strong[at];
      if (other === undefined || other.start >= span.end) break;
      pushRest(text, merged, span, from, Math.min(span.end, other.start));
      merged.push(other);
      from = Math.max(from, other.end);
    }
    pushRest(text, merged, span, from, span.end);
  }
  return [...merged, ...strong.slice(at)];
}

const EDGE = /[\s,;:()[\]"'-]/;

/** What a stronger span left of a weaker one, if a letter or digit is in it. */
function pushRest(text: string, spans: Span[], whole: Span, start: number, end: number): void {
  if (start === whole.start && end === whole.end) {
    spans.push(whole);
    return;
  }
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to)))
    spans.push({ start: from, end: to, label: whole.label });
}
