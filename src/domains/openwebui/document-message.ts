import type { Message } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, nameOf, objectsOf } from './document-fields.ts';
import {
  attachmentsOf,
  drawsOnDocuments,
  fileNamesOf,
  fileTextsOf,
  picturesOf,
} from './document-files.ts';
import { columnOf, hasError } from './document-node.ts';
import { isContinued, visibleText } from './document-text.ts';
import type { Standing } from './document-thread.ts';
import { toolCallsOf } from './document-tools.ts';
import { measuredMs, speedOf, usageOf } from './document-usage.ts';

/** What a message cannot say by itself. */
export interface MessagePlace extends Standing {
  readonly parentId: string | null;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly timeKnown: boolean;
  /** Of those kept in another table, which win over the message's own; undefined where there is none. */
  readonly rating: 1 | -1 | undefined;
  /** Usage kept in another table, for an answer that has none of its own; undefined where there is none. */
  readonly recordedUsage: () => unknown;
  /** Files and output kept in another table, for a message that has none of its own; undefined where there are none. */
  readonly recordedParts: () => unknown;
}

/** One message of the document as the kernel knows it. */
export function messageOf(
  { id, fields }: { readonly id: string; readonly fields: Fields },
  place: MessagePlace,
): Message {
  const { parentId, sentAt, timeKnown, role, authorId, source } = place;
  const { text, blocks } = visibleText(fields, role);
  const error = hasError(fields.error);
  const shared = { id, parentId, role, authorId, source, text, sentAt, timeKnown, error };
  if (role !== 'assistant') {
    const isAsk = role === 'user';
    const attachments = isAsk ? attachmentsOf(fields, id) : [];
    const fileNames = isAsk ? namesOf(fields, attachments.length, place) : [];
    const pictures = isAsk ? picturesOf(fields) : 0;
    const fileTexts = isAsk ? fileTextsOf(fields.files) : [];
    return { ...shared, ...NOT_AN_ANSWER, attachments, fileNames, pictures, fileTexts };
  }
  const calls = toolCallsOf(fields, blocks);
  return {
    ...shared,
    model: nameOf(fields.selectedModelId) ?? nameOf(fields.model),
    column: columnOf(fields.modelIdx),
    ...endOf(fields, error),
    ...measuredOf(fields, text, place),
    rating: place.rating ?? ratingOf(fields.annotation),
    tools: calls.map(({ name }) => name),
    toolCalls: calls.length > 0 ? calls : toolCallsOf(fieldsOf(place.recordedParts()), []),
    knowledge: drawsOnDocuments(fields),
    merged: isMerged(fieldsOf(fields.merged)),
    attachments: [],
    fileNames: [],
    pictures: picturesOf(fields),
    fileTexts: [],
  };
}

/**
 * An answer that a person cut off is done: only its items say that they are not whole. To 0.10 the last one is left as it
 * was, in progress; without `done` that is an answer which is being written.
 */
function endOf({ done, output }: Fields, error: boolean): Pick<Message, 'done' | 'stopped'> {
  const items = objectsOf(output);
  const isLeft = done === true && items.at(-1)?.status === 'in_progress';
  const stopped = !error && (isLeft || items.some(({ status }) => status === 'incomplete'));
  return { done: done === true && !stopped, stopped };
}

/** What was recorded and measured of an answer, in its own record or in the one kept elsewhere. */
function measuredOf(fields: Fields, text: string, { recordedUsage }: MessagePlace) {
  const hasText = text.trim() !== '';
  const context = { hasText, continued: isContinued(text, fields.output) };
  const own = usageOf(fields, context);
  const elsewhere: Fields = own === null ? { usage: recordedUsage() } : {};
  return {
    usage: own ?? usageOf(elsewhere, context),
    durationMs: measuredMs(fields) ?? measuredMs(elsewhere),
    speed: speedOf(fields) ?? speedOf(elsewhere),
  };
}

const NOT_AN_ANSWER = {
  model: null, // Imports put the model on the question too.
  column: null,
  done: true,
  stopped: false,
  usage: null,
  rating: null,
  tools: [],
  knowledge: false,
  merged: false,
  toolCalls: [],
  durationMs: null,
  speed: null,
} as const;

function isMerged({ status, content }: Fields): boolean {
  return status === true || (typeof content === 'string' && content.trim() !== '');
}

function ratingOf(annotation: unknown): 1 | -1 | null {
  const { rating } = fieldsOf(annotation);
  const number = typeof rating === 'string' ? Number(rating) : rating;
  return number === 1 || number === -1 ? number : null;
}

/** What the other table knows is asked for only where the document knows of no file. */
function namesOf({ files }: Fields, attachments: number, { recordedParts }: MessagePlace) {
  return attachments > 0 ? fileNamesOf(files) : fileNamesOf(fieldsOf(recordedParts()).files);
}
