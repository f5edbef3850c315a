import type { Conversation } from '../../../kernel/conversation.ts';
import { readChat, type StoredRating, type StoredRow, type UnreadableReason } from '../document.ts';
import type { ChatRow } from './chat-rows.ts';
import type { Recorded } from './recorded.ts';
import { type FaultKind, faultOf, type SourceFault } from './source-fault.ts';
import { secondsOf } from './stored-seconds.ts';

/** A conversation, or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly conversation: Conversation }
  | {
      readonly ok: false;
      readonly reason: UnreadableReason;
      /** What is wrong in the source; of `source_failed` alone. */
      readonly fault?: FaultKind;
    };

export interface FetchedChat {
  readonly id: string;
  /** Epoch seconds of the last change; 0 where unknown. */
  readonly updatedAt: number;
  /** Empty where unknown. */
  readonly userId: string;
  /**
   * Parses the document, which may take a moment: the caller decides when. A long one, and rows of `chat_message` that it turns
   * out to need, are fetched now and not kept: so reads are made one after another.
   *
   * Errors  where the source cannot be asked any more; one bad row is `source_failed`.
   */
  read(): Promise<ReadResult>;
}

/** What belongs to the row of a chat, and whom to ask for the rest. */
export interface FetchedParts {
  readonly usage: Recorded | undefined;
  /** The usage recorded for its answers could not be asked for. */
  readonly usageFault: SourceFault | undefined;
  readonly parts: Recorded | undefined;
  readonly ratings: readonly StoredRating[];
  readonly maximumBytes: number;
  readonly now: number;
  document(): Promise<string | null>;
  rows(): Promise<StoredRow[]>;
  /** Told of what the source does not give. */
  lost(fault: SourceFault): void;
}

/** A chat whose row is there. */
export function fetchedChat(row: ChatRow, parts: FetchedParts): FetchedChat {
  return {
    id: row.id,
    updatedAt: secondsOf(row.updated_at),
    userId: row.user_id ?? '',
    async read() {
      try {
        return await readRow(row, parts);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === null) throw error;
        parts.lost(fault);
        return sourceFailed(fault);
      }
    },
  };
}

/** A chat whose row the source does not give. */
export function lostChat(
  chat: Pick<FetchedChat, 'id' | 'updatedAt' | 'userId'>,
  fault: SourceFault,
): FetchedChat {
  const { id, updatedAt, userId } = chat;
  return { id, updatedAt, userId, read: async () => sourceFailed(fault) };
}

function sourceFailed({ kind }: SourceFault): ReadResult {
  return { ok: false, reason: 'source_failed', fault: kind };
}

async function readRow(row: ChatRow, parts: FetchedParts): Promise<ReadResult> {
  if (row.bytes !== null && Number(row.bytes) > parts.maximumBytes) {
    return { ok: false, reason: 'too_large' };
  }
  const isApart = row.bytes !== null && row.document === null;
  const document = isApart ? await parts.document() : row.document;
  const read = await readDocument(row, document, parts);
  if (!read.ok || parts.usageFault === undefined || !lacksUsage(read.conversation)) return read;
  parts.lost(parts.usageFault);
  return sourceFailed(parts.usageFault);
}

async function readDocument(
  row: ChatRow,
  document: string | null,
  { usage, parts, ratings, now, rows }: FetchedParts,
): Promise<ReadResult> {
  const stored = {
    id: row.id,
    userId: row.user_id,
    createdAt: row.created_at,
    updatedAt: secondsOf(row.updated_at),
    document,
    meta: row.meta,
    ratings,
    ...(usage === undefined ? {} : { usage }),
    ...(parts === undefined ? {} : { parts }),
  };
  const read = readChat({ ...stored, rows: null }, now);
  if (read.ok || read.reason !== 'rows_needed') return read as ReadResult;
  const again = readChat({ ...stored, rows: await rows() }, now);
  if (again.ok || again.reason !== 'rows_needed') return again as ReadResult;
  return { ok: false, reason: 'broken_tree' };
}

/** Where the document says all, nothing is missed of what else was recorded. */
function lacksUsage({ messages }: Conversation): boolean {
  return messages.some(({ role, usage }) => role === 'assistant' && usage === null);
}
