import { createHash } from 'node:crypto';
import type { Conversation, Message } from '../kernel/conversation.ts';
import { activeBranch, treeOf } from './branch.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Which messages of a conversation belong to another one, and what it is where nothing else is in it. */
export interface Origin {
  /** Ids of messages that were not sent in it. */
  readonly inherited: ReadonlySet<string>;
  /** `copy` of a conversation that is known here, or an `import` from elsewhere. */
  readonly reason: 'copy' | 'import';
}

/** Of a conversation in which everything was sent. */
export const OWN: Origin = { inherited: new Set(), reason: 'copy' };

/** What tells copies of a conversation. */
export interface Identity {
  /** Conversation in which the document was born; null where the document does not say. */
  readonly documentId: string | null;
  /** Mark of the oldest message without a parent; null where its id is too short to be one of its kind. */
  readonly rootMark: string | null;
  /** Marks of all messages, sorted, one after the other. */
  readonly marks: string;
  /** See fingerprintOf; null where so little is on the branch that others say the same by chance. */
  readonly branchFingerprint: string | null;
}

/** Length of a mark, hex digits: 48 bits. They are compared among relatives alone, which chance does not make alike. */
const MARK = 12;
/** Ids that count from one, as those of some API clients, say nothing; a UUID has 36 characters. */
const SHORTEST_ID = 16;
/** Longer ones are no ids of Open WebUI: they are known by a digest. */
const LONGEST_ID = 255;
/** Without a known time, a branch of less text is no evidence: characters. */
const TELLING_TEXT = 200;
/** Clocks of browsers and servers differ: only what is so much older than an account is from before it. */
const BEFORE_ACCOUNT_MS = 24 * 60 * 60_000;

/** What tells copies of this conversation. */
export function identityOf(conversation: Conversation): Identity {
  const { messages, documentId } = conversation;
  const tree = treeOf(conversation);
  const root = oldest(tree.childrenOf.get(null) ?? []);
  const branch = activeBranch(conversation, tree);
  return {
    documentId:
      documentId !== null && documentId.length > LONGEST_ID ? sha256(documentId) : documentId,
    rootMark: root === undefined || root.id.length < SHORTEST_ID ? null : markOf(root),
    marks: messages.map(markOf).sort().join(''),
    branchFingerprint: isTelling(conversation, branch) ? fingerprintOf(branch) : null,
  };
}

/**
 * Whether an equal branch tells a copy: not where clients number messages from one and say no document, since what they send
 * twice was sent twice.
 */
function isTelling({ copiedFrom, documentId }: Conversation, branch: readonly Message[]): boolean {
  const isOfItsKind = branch.some(({ id }) => id.length >= SHORTEST_ID);
  if (!isOfItsKind && copiedFrom === null && documentId === null) return false;
  if (branch.some(({ timeKnown }) => timeKnown)) return true;
  return branch.reduce((sum, { text }) => sum + text.length, 0) >= TELLING_TEXT;
}

function oldest(roots: readonly Message[]): Message | undefined {
  return [...roots].sort((a, b) => a.sentAt - b.sentAt || (a.id < b.id ? -1 : 1))[0];
}

/** An id that counts from one is the same in many conversations: then what was said, and when, has to be the same too. */
function markOf({ id, role, text, sentAt, timeKnown }: Message): string {
  if (id.length >= SHORTEST_ID) return sha256(id).slice(0, MARK);
  return sha256(JSON.stringify([id, role, timeKnown ? sentAt : null, text])).slice(0, MARK);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A conversation that shares messages with another one, or seems to. */
export interface Relative {
  readonly conversationId: string;
  /** As in Identity; null where that was not known when it was analysed. */
  readonly documentId: string | null;
  readonly marks: string | null;
  readonly branchFingerprint: string | null;
  /** What it says it was copied from. */
  readonly copiedFrom: string | null;
  /** Keyed hash of whose conversation it is. */
  readonly person: string;
  /** When a run came across it first, and when the source made its row; ISO instants, null where unknown. */
  readonly firstSeenAt: string | null;
  readonly rowCreatedAt: string | null;
  /** Whether its owner had an account when its first message was sent; null where that is unknown. */
  readonly accountExisted: boolean | null;
  /** Latest known time of its messages; ISO instant. */
  readonly lastMessageAt: string | null;
}

/**
 * Whose messages a copy holds: a message belongs to the first conversation that has it, whatever the clocks say.
 *
 * First is the conversation in which the document was born; then one that does not say that it is a copy; of copies the
 * one that was known first, then the one whose row is oldest. One whose owner had no account when it began comes last.
 * Where two of different people cannot be told apart, what they share belongs to neither.
 */
export function inheritedFrom(
  conversation: Conversation,
  self: Relative,
  relatives: readonly Relative[],
): ReadonlySet<string> {
  const older = relatives.filter(
    (each) => each.conversationId !== self.conversationId && isBefore(each, self),
  );
  const holdings = older.map(holdingsOf);
  const held = conversation.messages.filter((each) => holdings.some((holds) => holds(each)));
  // Ids may all be new: what is the same, then, is the branch.
  const fingerprint = self.branchFingerprint;
  const isSame =
    fingerprint !== null && older.some((each) => each.branchFingerprint === fingerprint);
  const same = isSame ? branchOf(conversation) : [];
  return new Set([...held, ...same].map(({ id }) => id));
}

function branchOf(conversation: Conversation): readonly Message[] {
  return activeBranch(conversation, treeOf(conversation));
}

/**
 * Marks that tell copies of what was sent in it, sorted, one after the other: not those that short ids are the reason of, for
 * who guesses what was said could see it confirmed. Null where that is all of its marks: they are not made twice.
 */
export function ownMarks(
  { messages }: Pick<Conversation, 'messages'>,
  { inherited }: Origin,
): string | null {
  const own = messages.filter(({ id }) => id.length >= SHORTEST_ID && !inherited.has(id));
  if (own.length === messages.length) return null;
  return own.map(markOf).sort().join('');
}

/** Ids of the messages that such marks are of. */
export function markedIn(
  { messages }: Pick<Conversation, 'messages'>,
  marks: string,
): ReadonlySet<string> {
  const known = splitMarks(marks);
  return new Set(messages.filter((each) => known.has(markOf(each))).map(({ id }) => id));
}

/** Ids of the messages from before the account was made: from another installation. Epoch milliseconds; null: none. */
export function olderThanAccount(
  { messages }: Pick<Conversation, 'messages'>,
  accountCreatedAt: number | null,
): ReadonlySet<string> {
  if (accountCreatedAt === null) return new Set();
  const limit = accountCreatedAt - BEFORE_ACCOUNT_MS;
  return new Set(messages.filter(({ sentAt }) => sentAt < limit).map(({ id }) => id));
}

function holdingsOf({ marks, lastMessageAt }: Relative): (message: Message) => boolean {
  if (marks !== null) {
    const known = splitMarks(marks);
    return (message) => known.has(markOf(message));
  }
  // Analysed before marks were kept, and gone: what is no newer than it was in it.
  const last = lastMessageAt === null ? Number.NEGATIVE_INFINITY : Date.parse(lastMessageAt);
  return ({ sentAt }) => sentAt <= last;
}

function splitMarks(marks: string): ReadonlySet<string> {
  const known = new Set<string>();
  for (let at = 0; at < marks.length; at += MARK) known.add(marks.slice(at, at + MARK));
  return known;
}

function isBefore(relative: Relative, self: Relative): boolean {
  const by = compare(placeOf(relative), placeOf(self));
  if (by !== 0) return by < 0;
  if (relative.person !== self.person) return true;
  // Of one person's equally old copies the fullest: a fork leaves out what its path does not hold.
  const fuller = (relative.marks?.length ?? 0) - (self.marks?.length ?? 0);
  return fuller !== 0 ? fuller > 0 : relative.conversationId < self.conversationId;
}

type Place = readonly [kind: number, firstSeenAt: string, rowCreatedAt: string];

const UNKNOWN_TIME = '9999';

function placeOf(member: Relative): Place {
  const { firstSeenAt, rowCreatedAt } = member;
  return [kindOf(member), firstSeenAt ?? '', rowCreatedAt ?? UNKNOWN_TIME];
}

function kindOf({ conversationId, documentId, copiedFrom, accountExisted }: Relative): number {
  if (documentId === conversationId) return 0;
  if (accountExisted === false) return 3;
  return documentId === null && copiedFrom === null ? 1 : 2;
}

function compare(a: Place, b: Place): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  const [left, right] = [a[at], b[at]];
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}
