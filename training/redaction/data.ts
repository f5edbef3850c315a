import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Label, Span } from '../../src/analysis/redaction/index.ts';
import { codingConversations, DATA_FOLDER, timedTasks } from '../estimation/data.ts';

/** A text and, where they are known, the spans that are to be found in it. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[] | null;
  readonly source: string;
}

/** Where a row belongs for good: the tuning half may be looked at, the other is only scored. */
export function isTuning(id: string): boolean {
  return (createHash('sha256').update(`cogniforce-redaction-1:${id}`).digest()[0] ?? 0) < 128;
}

/** Texts of `pii.jsonl`; null where the data is not on this machine. */
export function labelledTexts(): (LabelledText & { readonly spans: readonly Span[] })[] | null {
  const file = path.join(DATA_FOLDER, 'pii.jsonl');
  if (!existsSync(file)) return null;
  return readLabelledTexts(file).flatMap((row) =>
    row.spans === null ? [] : [{ ...row, spans: row.spans }],
  );
}

/** Texts of a file in the format of `pii.jsonl`. Throws with the place of what it does not understand. */
export function readLabelledTexts(file: string): LabelledText[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read ${file}: name a file of one JSON object a line with --data.`);
  }
  const rows = content
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => rowOf(line, `${file}, line ${at}`));
  if (rows.length === 0)
    throw new Error(`${file} holds no row: one JSON object a line is expected.`);
  return rows;
}

function rowOf(line: string, place: string): LabelledText {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not a JSON object.`);
  }
  if (typeof row !== 'object' || row === null) throw new Error(`${place}: not a JSON object.`);
  const { id, text, spans, source } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error(`${place}: "id" is missing.`);
  if (typeof text !== 'string') throw new Error(`${place}: "text" is missing or no text.`);
  return {
    id: String(id),
    text,
    spans: spans === undefined || spans === null ? null : spansIn(spans, text.length, place),
    source: typeof source === 'string' ? source : 'unnamed',
  };
}

function spansIn(spans: unknown, length: number, place: string): Span[] {
  if (!Array.isArray(spans)) throw new Error(`${place}: "spans" is no list.`);
  return spans.map((span: unknown) => {
    const { start, end, label } = (span ?? {}) as Record<string, unknown>;
    const fits =
      typeof start === 'number' &&
      typeof end === 'number' &&
      typeof label === 'string' &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start <= end &&
      end <= length;
    if (!fits) throw new Error(`${place}: a span needs start, end within the text, and label.`);
    return { start, end, label: label as Label };
  });
}

/** Texts of the coding chats, all messages of one chat after another; none where the data is not on this machine. */
export function codingTexts(): { readonly id: string; readonly text: string }[] {
  return (codingConversations() ?? []).flatMap(({ id, messages }) =>
    messages.map(({ text }) => ({ id, text })),
  );
}

/** Task texts; none where the data is not on this machine. */
export function taskTexts(): { readonly id: string; readonly text: string }[] {
  return timedTasks() ?? [];
}

/**
 * A text with its spans masked, small letters, white space and numbers made equal: rows of one template share it.
 * Titles, dates and nationalities, which some sources leave unmarked, count as text of their own.
 */
export function templateOf({
  text,
  spans,
}: Pick<LabelledText, 'text'> & { readonly spans: readonly Span[] }): string {
  let masked = '';
  let at = 0;
  for (const { start, end, label } of [...spans].sort((a, b) => a.start - b.start)) {
    masked += `${text.slice(at, Math.max(at, start))}<${label}>`;
    at = Math.max(at, end);
  }
  return (masked + text.slice(at))
    .toLowerCase()
    .replace(/<(?:title|nrp|date)>/g, '~')
    .replace(/\d+/g, '0')
    .replace(/[\s\\]+/g, ' ')
    .replace(/(?:<address>[ ,]*)+/g, '<address> ');
}
