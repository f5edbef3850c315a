import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { analyse } from '../analysis/index.ts';
import type {
  BackfillCount,
  Facts,
  KnownConversation,
  RunCount,
  StoredFacts,
} from '../domains/cogniforce/index.ts';
import type { FetchedChat, ListedChat } from '../domains/openwebui/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { isStorableId, standInFor } from '../kernel/storable-id.ts';
import { writeOneByOne } from './one-by-one.ts';
import { type Traced, traced } from './origins.ts';
import type { Reading, Stage1 } from './stage.ts';
import { fingerprintOf, storedFacts } from './stored-facts.ts';
import { noted } from './try-again.ts';

/** Documents fetched at once. */
const FETCH = 10;
/** Text of conversations that are held at once until it is known where they come from; characters. */
const HELD = 4_000_000;

/** A conversation of the source that is new, or other than it was. */
export type Changed = Pick<ListedChat, 'id' | 'updatedAt' | 'userId'> & {
  readonly known: KnownConversation | null;
};

/** What became of one conversation. */
export type Analysed = 'facts' | 'unchanged' | 'unreadable';

/** Called for each conversation; `reason` and `hadFacts` of one that is unreadable. */
export type OnAnalysed = (
  outcome: Analysed,
  conversationId: string,
  details: { readonly reason: string; readonly hadFacts: boolean },
) => void;

interface Counting {
  readonly runId: string | null;
  readonly backfillId?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Analyses some conversations and writes their facts in one go; stops between documents at `signal`. `runId`: the run that
 * counts them, with what it writes; null: they are counted already. `backfillId`: the backfill that counts them instead.
 */
export function analyser(
  stage: Reading,
  { runId, backfillId, signal }: Counting,
): (batch: readonly Changed[], onAnalysed: OnAnalysed) => Promise<void> {
  const runAt = instant(stage.clock.now());
  const { source, cogniforce } = stage.repositories;

  async function resultsOf(part: readonly Changed[]): Promise<Result[]> {
    const known = new Map(part.map((each) => [each.id, each.known]));
    const results: Result[] = [];
    let waiting: Read[] = [];
    const analyseWaiting = async () => {
      results.push(...(await analysed(stage, waiting, runAt)));
      waiting = [];
    };
    for (const fetched of await source.chats.fetch(part)) {
      const read = await readOne(stage, fetched, known.get(fetched.id) ?? null);
      if (read.kind !== 'read') results.push(read);
      else if (waiting.push(read) && held(waiting) > HELD) await analyseWaiting();
      // A document is the longest that this thread may be busy: whoever waits for an answer comes first.
      await turnOfOthers();
    }
    await analyseWaiting();
    return results;
  }

  return async (batch, onAnalysed) => {
    const results: Result[] = [];
    for (let from = 0; from < batch.length && !signal?.aborted; from += FETCH) {
      results.push(...(await resultsOf(batch.slice(from, from + FETCH))));
    }
    const written = await write(stage, results);
    const known = new Set(batch.flatMap((each) => (each.known === null ? [] : [each.id])));
    for (const result of written) tell(result, known, onAnalysed);
  };

  async function noteFailed(rows: readonly Failed[]): Promise<void> {
    const ids = rows.map(({ conversationId }) => conversationId);
    const before = new Map(
      (await cogniforce.failures.known(ids)).map((each) => [each.conversationId, each]),
    );
    await cogniforce.facts.noteUnreadable(
      rows.map((row) => noted(row, before.get(row.conversationId))),
      counted({ failed: rows.map(({ reason }) => reason) }, ids),
    );
  }

  /** Keeps what was found out; gives the same, where what the database refused is unreadable. */
  async function write(of: Stage1, results: readonly Result[]): Promise<Result[]> {
    const { facts } = cogniforce;
    const found = results.filter((each) => each.kind === 'facts');
    const same = results.filter((each) => each.kind === 'unchanged');
    const refused: ReadonlySet<Result> = new Set([
      ...(await writeOneByOne(found, (some) =>
        facts.replace(
          some.map((each) => each.facts),
          counted(
            { processed: some.length },
            some.map(({ chat }) => chat.id),
          ),
        ),
      )),
      ...(await writeOneByOne(same, (some) =>
        facts.confirm(some, counted({ skipped: some.length })),
      )),
    ]);
    const written = results.map((each) =>
      each.kind !== 'failed' && refused.has(each) ? failed(of, each.chat, 'not_storable') : each,
    );
    await noteFailed(written.flatMap((each) => (each.kind === 'failed' ? each.row : [])));
    return written;
  }

  function counted(
    count: Omit<RunCount, 'runId'>,
    ids: readonly string[] = [],
  ): RunCount | undefined {
    if (runId === null) return undefined;
    if (backfillId === undefined) return { runId, ...count };
    const as = count.failed === undefined ? 'analysed' : 'unreadable';
    const backfill: BackfillCount = { backfillId, settled: { as, conversations: ids } };
    return { runId, backfill };
  }
}

function held(waiting: readonly Read[]): number {
  return waiting.reduce((sum, { size }) => sum + size, 0);
}

interface Read {
  readonly kind: 'read';
  readonly chat: FetchedChat;
  readonly conversation: Conversation;
  readonly fingerprint: string;
  /** Characters of its texts. */
  readonly size: number;
}

/** What is left of a chat once it was read: its document would be much to hold for a whole batch. */
type ReadChat = Pick<FetchedChat, 'id' | 'updatedAt' | 'userId'>;

function readChat({ id, updatedAt, userId }: FetchedChat): ReadChat {
  return { id, updatedAt, userId };
}

interface SeenAgain {
  readonly conversationId: string;
  readonly updatedAt: number;
}

type Result =
  | { readonly kind: 'facts'; readonly chat: ReadChat; readonly facts: StoredFacts }
  | (SeenAgain & { readonly kind: 'unchanged'; readonly chat: ReadChat })
  | { readonly kind: 'failed'; readonly row: Failed };

type Failed = Facts<'unreadable_conversation'> & { readonly processingVersion: string };

async function readOne(
  stage: Stage1,
  chat: FetchedChat,
  known: KnownConversation | null,
): Promise<Read | Result> {
  if (!isStorableId(chat.id)) return failed(stage, chat, 'not_storable');
  try {
    const read = await chat.read();
    if (!read.ok) return failed(stage, chat, read.reason);
    const { conversation } = read;
    const fingerprint = fingerprintOf(conversation);
    const same =
      known?.sourceFingerprint === fingerprint &&
      known.processingVersion === stage.processingVersion;
    const { id: conversationId, updatedAt } = chat;
    if (same) return { kind: 'unchanged', chat: readChat(chat), conversationId, updatedAt };
    const size = conversation.messages.reduce((sum, { text }) => sum + text.length, 0);
    return { kind: 'read', chat, conversation, fingerprint, size };
  } catch (error) {
    // The source is away: that is no fault of one conversation.
    if (error instanceof CogniforceError) throw error;
    return failed(stage, chat, 'analysis_failed');
  }
}

/** One document must not end the run, whatever is wrong with it; its content is in no message. */
function failed(stage: Stage1, chat: ReadChat, reason: string): Result {
  return {
    kind: 'failed',
    row: {
      conversationId: isStorableId(chat.id) ? chat.id : standInFor(chat.id),
      person: stage.hashUserId(chat.userId),
      reason,
      sourceUpdatedAt: chat.updatedAt,
      seenAt: instant(stage.clock.now()),
      processingVersion: stage.processingVersion,
    },
  };
}

async function analysed(
  stage: Reading,
  waiting: readonly Read[],
  runAt: string,
): Promise<Result[]> {
  const conversations = waiting.map(({ conversation }) => conversation);
  const origins = await traced(stage, conversations, runAt);
  return waiting.map((read, at) => {
    const origin = origins[at];
    return origin === undefined
      ? failed(stage, read.chat, 'analysis_failed')
      : analyseOne(stage, read, origin, runAt);
  });
}

function analyseOne(
  stage: Reading,
  { chat, conversation, fingerprint }: Read,
  { identity, origin, accountExisted }: Traced,
  runAt: string,
): Result {
  const { analysis, processingVersion, hashUserId, catalogue } = stage;
  const { baseModelOf, toolOf } = catalogue;
  try {
    const facts = analyse(conversation, analysis, origin);
    const context = {
      ...{ hashUserId, baseModelOf, toolOf, identity, origin, accountExisted, fingerprint, runAt },
      zone: analysis.zone,
      keepsTurns: stage.auditLog !== undefined,
      topicTags: stage.topicTags ?? [],
      processingVersion,
      at: instant(stage.clock.now()),
    };
    return {
      kind: 'facts',
      chat: readChat(chat),
      facts: storedFacts(conversation, facts, context),
    };
  } catch {
    return failed(stage, chat, 'analysis_failed');
  }
}

function tell(result: Result, known: ReadonlySet<string>, onAnalysed: OnAnalysed): void {
  const nothing = { reason: '', hadFacts: false };
  if (result.kind === 'facts') {
    onAnalysed('facts', result.facts.analysis.conversationId, nothing);
  } else if (result.kind === 'unchanged') {
    onAnalysed('unchanged', result.conversationId, nothing);
  } else {
    const { conversationId: id, reason } = result.row;
    onAnalysed('unreadable', id, { reason, hadFacts: known.has(id) });
  }
}
