import {
  type Identity,
  identityOf,
  inheritedFrom,
  markedIn,
  type Origin,
  OWN,
  olderThanAccount,
  type Relative,
} from '../analysis/index.ts';
import {
  type CogniforceRepositories,
  type FamilyMember,
  type Forgotten,
  keysOf,
} from '../domains/cogniforce/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import type { Repositories } from './parts.ts';

/** What origins are found out with. */
export interface Tracing {
  readonly repositories: {
    readonly source: Pick<Repositories['source'], 'directory'>;
    readonly cogniforce: Pick<CogniforceRepositories, 'families'>;
  };
  readonly hashUserId: (userId: string) => string;
}

/** A conversation, and which of its messages were sent in it. */
export interface Traced {
  readonly conversation: Conversation;
  readonly identity: Identity;
  readonly origin: Origin;
  /** Whether its owner had an account when it began; null where that is unknown, or where the document was born here. */
  readonly accountExisted: boolean | null;
}

/**
 * Finds out where conversations come from, by what is known of others that share a document, a first message or a branch.
 *
 * One whose document was born in it is nobody's copy and costs no question. Input  `runAt`: instant of the run.
 */
export async function traced(
  tracing: Tracing,
  conversations: readonly Conversation[],
  runAt: string,
): Promise<Traced[]> {
  const identified = conversations.map((conversation) => {
    const identity = identityOf(conversation);
    return { conversation, identity, self: selfOf(tracing, conversation, identity, runAt) };
  });
  const open = identified.filter(({ self }) => self.documentId !== self.conversationId);
  const evidence = await evidenceFor(tracing, open);
  return identified.map(({ conversation, identity, self }) =>
    self.documentId === self.conversationId
      ? { conversation, identity, origin: OWN, accountExisted: null }
      : { conversation, identity, ...originOf(conversation, self, evidence) },
  );
}

/** Origins alone, of conversations that are looked at and not stored. */
export async function originsOf(
  tracing: Tracing,
  conversations: readonly Conversation[],
  at: string,
): Promise<Origin[]> {
  return (await traced(tracing, conversations, at)).map(({ origin }) => origin);
}

type Self = FamilyMember & Relative;

function selfOf(
  { hashUserId }: Tracing,
  { id, userId, copiedFrom, rowCreatedAt }: Conversation,
  { documentId, rootMark, branchFingerprint, marks }: Identity,
  runAt: string,
): Self {
  return {
    conversationId: id,
    documentId,
    rootMark,
    branchFingerprint,
    marks,
    copiedFrom: copiedFrom?.conversationId ?? null,
    person: hashUserId(userId),
    firstSeenAt: runAt,
    rowCreatedAt: rowCreatedAt === null ? null : new Date(rowCreatedAt).toISOString(),
    accountExisted: null,
    lastMessageAt: null,
  };
}

interface Evidence {
  readonly relatives: readonly FamilyMember[];
  readonly forgotten: readonly Forgotten[];
  /** When the accounts of owners were made; epoch milliseconds, null where unknown. */
  readonly accounts: ReadonlyMap<string, number | null>;
}

async function evidenceFor(
  { repositories }: Tracing,
  open: readonly { readonly conversation: Conversation; readonly self: Self }[],
): Promise<Evidence> {
  if (open.length === 0) return { relatives: [], forgotten: [], accounts: new Map() };
  const { families } = repositories.cogniforce;
  const keys = open.map(({ self }) => self);
  const owners = [...new Set(open.map(({ conversation }) => conversation.userId))];
  return {
    relatives: await families.relatives(keys),
    forgotten: await families.forgotten(keys),
    accounts: await repositories.source.directory.createdAt(owners),
  };
}

function originOf(
  conversation: Conversation,
  self: Self,
  { relatives, forgotten, accounts }: Evidence,
): Pick<Traced, 'origin' | 'accountExisted'> {
  const account = accounts.get(conversation.userId) ?? null;
  const foreign = olderThanAccount(conversation, account);
  const accountExisted = account === null ? null : !beganAmong(conversation, foreign);
  const keys = new Set(keysOf(self));
  const related = relatives.filter((each) => keysOf(each).some((key) => keys.has(key)));
  const known = related.find(({ conversationId }) => conversationId === self.conversationId);
  const me = { ...self, accountExisted, firstSeenAt: known?.firstSeenAt ?? self.firstSeenAt };
  const held = new Set(inheritedFrom(conversation, me, related));
  const left = forgotten.filter(
    ({ conversationId, rootMark }) =>
      // It was forgotten itself, and is there again.
      conversationId !== self.conversationId &&
      (keys.has(`document ${conversationId}`) ||
        (rootMark !== null && keys.has(`root ${rootMark}`))),
  );
  for (const { marks } of left) for (const id of markedIn(conversation, marks)) held.add(id);
  const reason = held.size > 0 ? 'copy' : 'import';
  return { origin: { inherited: new Set([...held, ...foreign]), reason }, accountExisted };
}

/** Whether the first message with a time of its own, or without any the first of all, is among these. */
function beganAmong({ messages }: Conversation, ids: ReadonlySet<string>): boolean {
  const timed = messages.filter(({ timeKnown }) => timeKnown);
  const [first] = [...(timed.length > 0 ? timed : messages)].sort((a, b) => a.sentAt - b.sentAt);
  return first !== undefined && ids.has(first.id);
}
