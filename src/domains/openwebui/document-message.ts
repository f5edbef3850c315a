import type { Message, Role } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, isFields, nameOf, objectsOf } from './document-fields.ts';
import { fileNamesOf } from './document-files.ts';
import { attachedParts, visibleText } from './document-text.ts';
import { toolCallsOf } from './document-tools.ts';
import type { StoredMessage } from './document-tree.ts';
import { measuredMs, speedOf, usageOf } from './document-usage.ts';

/** What a message cannot say by itself. */
export interface MessagePlace {
  readonly parentId: string | null;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly timeKnown: boolean;
  /** Usage kept in another table, for an answer that has none of its own; undefined where there is none. */
  readonly recordedUsage: () => unknown;
  /** Files and output kept in another table, for a message that has none of its own; undefined where there are none. */
  readonly recordedParts: () => unknown;
}

export interface AuthoredMessage extends Message {
  /**
   * Raw id of who wrote it, where the document says so: from 0.11 on, in a chat that is shared for writing, it may be
   * somebody else than the owner. Null: the owner.
   */
  readonly authorId: string | null;
}

/** One message of the document as the kernel knows it. */
export function messageOf({ id, fields }: StoredMessage, place: MessagePlace): AuthoredMessage {
  const { parentId, sentAt, timeKnown } = place;
  const role = roleOf(fields);
  const { text, blocks } = visibleText(fields, role);
  const authorId = nameOf(fields.user_id);
  const error = hasError(fields.error);
  const shared = { id, parentId, role, authorId, text, sentAt, timeKnown, error };
  if (role !== 'assistant') {
    const isAsk = role === 'user';
    const attachments = isAsk ? attachmentsOf(fields) : 0;
    const fileNames = isAsk ? namesOf(fields, attachments, place) : [];
    return { ...shared, ...NOT_AN_ANSWER, attachments, fileNames };
  }
  const calls = toolCallsOf(fields, blocks);
  const recorded = usageOf(fields) === null ? { usage: place.recordedUsage() } : null;
  return {
    ...shared,
    model: nameOf(fields.selectedModelId) ?? nameOf(fields.model),
    column: columnOf(fields.modelIdx),
    done: fields.done === true,
    usage: usageOf(recorded ?? fields),
    rating: ratingOf(fields.annotation),
    tools: calls.map(({ name }) => name),
    toolCalls: calls.length > 0 ? calls : toolCallsOf(fieldsOf(place.recordedParts()), []),
    attachments: 0,
    fileNames: [],
    ...measuredOf(fields, recorded),
  };
}

/** What was measured of an answer, in its own record or in the one kept elsewhere. */
function measuredOf(own: Fields, recorded: Fields | null) {
  const elsewhere = recorded ?? {};
  return {
    durationMs: measuredMs(own) ?? measuredMs(elsewhere),
    speed: speedOf(own) ?? speedOf(elsewhere),
  };
}

const NOT_AN_ANSWER = {
  model: null, // Imports put the model on the question too.
  column: null,
  done: true,
  usage: null,
  rating: null,
  tools: [],
  toolCalls: [],
  durationMs: null,
  speed: null,
} as const;

/**
 * Who wrote it. What is neither a person's nor a model's is `system`: it holds the tree together and counts as
 * nothing. A remainder without a role (the server writes such for a deleted answer that was still running) is an
 * answer where it says what only answers say.
 */
function roleOf({ role, usage, model }: Fields): Role {
  if (role === 'user' || role === 'assistant' || role === 'system' || role === 'tool') return role;
  const isRemainder = role === undefined && (isFields(usage) || typeof model === 'string');
  return isRemainder ? 'assistant' : 'system';
}

/** An object (empty ones say nothing), true or a text; the forms changed over the years. */
function hasError(error: unknown): boolean {
  if (isFields(error)) return Object.keys(error).length > 0;
  return error === true || (typeof error === 'string' && error !== '');
}

function columnOf(index: unknown): number | null {
  return typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : null;
}

function ratingOf(annotation: unknown): 1 | -1 | null {
  const rating = isFields(annotation) ? annotation.rating : null;
  const number = typeof rating === 'string' ? Number(rating) : rating;
  return number === 1 || number === -1 ? number : null;
}

function attachmentsOf({ files, content }: Fields): number {
  return objectsOf(files).length + attachedParts(content);
}

/** What the other table knows is asked for only where the document knows of no file. */
function namesOf(
  { files }: Fields,
  attachments: number,
  { recordedParts }: MessagePlace,
): string[] {
  return attachments > 0 ? fileNamesOf(files) : fileNamesOf(fieldsOf(recordedParts()).files);
}
