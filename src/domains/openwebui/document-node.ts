import { type Fields, isFields } from './document-fields.ts';
import { messageFields } from './document-reply.ts';
import { storedTime } from './document-time.ts';

/** What a message is for the thread; null: it does not say. */
export type Kind = 'question' | 'answer' | 'other';

/** A message as it stands in the document, before its place is known. */
export interface Node {
  /** Its key in the stored map: other tables name it so. */
  readonly key: string;
  readonly fields: Fields;
  /** Its own time, epoch milliseconds; null where it has none. */
  readonly time: number | null;
  /** Column of a side-by-side view, -1 where there is none. */
  readonly column: number;
  readonly kind: Kind | null;
  /** Left by a deletion: a mere place of an answer, and no message. */
  readonly phantom: boolean;
}

export function nodeOf(key: string, stored: Fields, now: number): Node {
  const fields = messageFields(stored);
  const kind = kindOf(fields);
  return {
    key,
    fields,
    time: storedTime(fields.timestamp, now),
    column: columnOf(fields.modelIdx) ?? -1,
    kind,
    phantom: (kind === 'answer' || kind === null) && !hasAnswered(fields),
  };
}

function kindOf(fields: Fields): Kind | null {
  if (fields.role === 'user') return 'question';
  if (fields.role === 'assistant') return 'answer';
  if (!isBlank(fields.role)) return 'other';
  return isOfAnswer(fields) ? 'answer' : null;
}

/** Only answers have one of these: a message without a role that has is an answer. */
function isOfAnswer({ usage, model, done, output, error }: Fields): boolean {
  return (
    isFields(usage) ||
    (typeof model === 'string' && model !== '') ||
    typeof done === 'boolean' ||
    Array.isArray(output) ||
    hasError(error)
  );
}

function hasAnswered(fields: Fields): boolean {
  return isOfAnswer(fields) || hasWords(fields.content) || isFields(fields.info);
}

/** Whether it can be the message shown last: something in it is to be seen. */
export function isToBeSeen({ content, output, error }: Fields): boolean {
  return hasWords(content) || (Array.isArray(output) && output.length > 0) || hasError(error);
}

/** Whether it says anything, which a failed answer does not. */
export function saysSomething({ content, output }: Fields): boolean {
  return hasWords(content) || (Array.isArray(output) && output.length > 0);
}

function hasWords(content: unknown): boolean {
  if (typeof content === 'string') return content.trim() !== '';
  return Array.isArray(content) ? content.length > 0 : isFields(content);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** An object (empty ones say nothing), true or a text; the forms changed over the years. */
export function hasError(error: unknown): boolean {
  if (isFields(error)) return Object.keys(error).length > 0;
  return error === true || (typeof error === 'string' && error !== '');
}

export function columnOf(index: unknown): number | null {
  return typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : null;
}

/** Ids are texts; imports may hold numbers. Null: none, or a blank one. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

/** Texts in the order of their code units: the same on every machine, whatever stored them. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const KINDS = ['question', 'answer', 'other'];

/** Positions in an order that no store can change: by time (unknown last), question before answer, column, key. */
export function ranked(nodes: readonly Node[]): number[] {
  const ranks = nodes.map(({ time, kind }) => ({
    time: time ?? Number.POSITIVE_INFINITY,
    kind: kind === null ? KINDS.length : KINDS.indexOf(kind),
  }));
  return nodes
    .map((_, position) => position)
    .sort((one, other) => {
      const [a, b, first, second] = [nodes[one], nodes[other], ranks[one], ranks[other]];
      if (!a || !b || !first || !second) return 0;
      if (first.time !== second.time) return first.time < second.time ? -1 : 1;
      return first.kind - second.kind || a.column - b.column || byText(a.key, b.key);
    });
}
