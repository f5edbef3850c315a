import type { Conversation, Message } from '../kernel/conversation.ts';
import { type Day, dayOf } from '../kernel/days.ts';
import { isLeftOut, LEFT_OUT } from '../kernel/left-out.ts';
import { newAttachments } from './attachments.ts';
import { type AuthorOf, authorsOf, personOf } from './authors.ts';
import { activeBranch, type Tree, treeOf } from './branch.ts';
import { countedEpisodes, episodesOf } from './episodes.ts';
import type {
  AnalysisOptions,
  AuthorFacts,
  ConversationFacts,
  EpisodeFacts,
  Outcome,
} from './facts.ts';
import { type Origin, OWN } from './origin.ts';
import { type Rework, reworkOf } from './rework.ts';
import { chronologyOf } from './timing.ts';
import { toolsOf } from './tools.ts';
import { usageOf } from './usage.ts';

/**
 * Stage 1: everything one conversation says by itself. Pure: the same input gives the same facts, byte for byte, whatever
 * else is known. Linear in the size of the conversation; never throws for one.
 *
 * Of a copy only what was sent in it is counted, timed and rated: `origin` says what was not.
 */
export function analyse(
  conversation: Conversation,
  options: AnalysisOptions,
  origin: Origin = OWN,
): ConversationFacts {
  const tree = treeOf(conversation);
  const branch = activeBranch(conversation, tree);
  const authorOf = authorsOf(conversation);
  const { inherited } = origin;
  const own = conversation.messages.filter(({ id }) => !inherited.has(id));
  // What the server asks of itself is nobody's message; what it used counts all the same.
  const said = conversation.madeBy === 'server' ? [] : own;
  const dayIn = (ms: number) => dayOf(ms, options.zone);
  const ownBranch = branch.filter(({ id }) => !inherited.has(id));
  const context = { inherited, authorOf, options, dayOf: dayIn };
  const episodes = conversation.madeBy === 'server' ? [] : episodesOf(branch, context);
  const personId = personOf(conversation, own, episodes, authorOf);
  const counted = countedEpisodes(episodes.filter(({ authorId }) => authorId === personId));
  const last = (ownBranch.at(-1) ?? branch.at(-1))?.sentAt ?? conversation.createdAt;
  const by = messagesBy(
    said,
    conversation.madeBy === 'server' ? [] : ownBranch,
    authorOf,
    personId,
  );
  const rework = reworkOf(tree);
  return {
    ...statusOf(conversation, counted, origin),
    personId,
    others: othersOf(by, personId, dayIn),
    ...chronologyOf(by.get(personId)?.thread ?? [], options.idleThresholdMinutes, apartOf(by)),
    day: counted.at(-1)?.day ?? dayIn(last),
    messageCount: by.get(personId)?.messages.length ?? 0,
    askCount: asksIn(by.get(personId)?.thread ?? []),
    ...countsOf(conversation, tree, rework, inherited),
    taskClass: mainOf(counted)?.taskClass ?? 'chit_chat',
    outcome: outcomeOfAll(counted),
    episodes,
    usage: usageOf(conversation, rework, inherited, authorOf, dayIn),
    tools: toolsOf(own, authorOf, dayIn),
  };
}

type Status = Pick<ConversationFacts, 'status' | 'statusReason'>;

function statusOf(
  { madeBy }: Conversation,
  counted: readonly EpisodeFacts[],
  { inherited, reason }: Origin,
): Status {
  if (madeBy === 'server') return { status: 'excluded', statusReason: 'internal' };
  if (counted.length === 0) {
    const left = inherited.size > 0 ? reason : madeBy === 'automation' ? 'automation' : 'empty';
    return { status: 'excluded', statusReason: left };
  }
  const left = counted.every(isLeftOut) ? LEFT_OUT[mainOf(counted)?.taskClass ?? ''] : undefined;
  if (left !== undefined) return { status: 'excluded', statusReason: left };
  if (counted.some(({ timed }) => !timed)) {
    return { status: 'unestimated', statusReason: 'no_times' };
  }
  return unestimatedIn(counted) ?? { status: 'estimated', statusReason: null };
}

function unestimatedIn(counted: readonly EpisodeFacts[]): Status | null {
  for (const { estimate } of counted) {
    if (estimate.status === 'unestimated') {
      return { status: 'unestimated', statusReason: estimate.reason };
    }
  }
  return null;
}

/** The task with the most work in it. */
function mainOf(episodes: readonly EpisodeFacts[]): EpisodeFacts | null {
  const minutes = ({ estimate }: EpisodeFacts) =>
    estimate.status === 'estimated' ? estimate.p50 : 0;
  return episodes.reduce<EpisodeFacts | null>(
    (main, each) => (main !== null && minutes(main) > minutes(each) ? main : each),
    null,
  );
}

/** What became of several tasks: the same, where they agree; `partly`, where one failed; else `unclear`. */
function outcomeOfAll(episodes: readonly EpisodeFacts[]): Outcome {
  const outcomes = new Set(episodes.map(({ outcome }) => outcome));
  const [first] = outcomes;
  if (first === undefined) return 'unclear';
  if (outcomes.size === 1) return first;
  return outcomes.has('partly') || outcomes.has('no') ? 'partly' : 'unclear';
}

/** What is somebody's in a conversation. */
interface Written {
  /** Theirs and those of models for them, every branch. */
  readonly messages: Message[];
  /** Those of them on the active branch, in its order. */
  readonly thread: Message[];
  /** Ids of those on the active branch before which somebody else spoke. */
  readonly apart: Set<string>;
}

function messagesBy(
  own: readonly Message[],
  ownBranch: readonly Message[],
  authorOf: AuthorOf,
  personId: string,
): ReadonlyMap<string, Written> {
  const by = new Map<string, Written>([[personId, nothingWritten()]]);
  const writtenBy = (author: string) => {
    const written = by.get(author) ?? nothingWritten();
    by.set(author, written);
    return written;
  };
  for (const message of own) {
    if (message.role === 'user' || message.role === 'assistant') {
      writtenBy(authorOf(message)).messages.push(message);
    }
  }
  let before: string | null = null;
  for (const message of ownBranch) {
    const author = authorOf(message);
    const { thread, apart } = writtenBy(author);
    thread.push(message);
    if (before !== author) apart.add(message.id);
    before = author;
  }
  return by;
}

function nothingWritten(): Written {
  return { messages: [], thread: [], apart: new Set() };
}

function apartOf(by: ReadonlyMap<string, Written>): ReadonlySet<string> {
  return new Set([...by.values()].flatMap(({ apart }) => [...apart]));
}

function asksIn(thread: readonly Message[]): number {
  return thread.filter(({ role }) => role === 'user').length;
}

function othersOf(
  by: ReadonlyMap<string, Written>,
  personId: string,
  dayIn: (ms: number) => Day,
): AuthorFacts[] {
  return [...by]
    .filter(([authorId, { messages }]) => authorId !== personId && messages.length > 0)
    .map(([authorId, { messages, thread }]) => ({
      authorId,
      day: dayIn(messages.reduce((last, { sentAt }) => Math.max(last, sentAt), 0)),
      messageCount: messages.length,
      askCount: asksIn(thread),
    }))
    .sort((a, b) => (a.authorId < b.authorId ? -1 : 1));
}

function countsOf(
  { messages, strayRatings }: Conversation,
  { leaves }: Tree,
  { regenerated, sideBySide, edited }: Rework,
  inherited: ReadonlySet<string>,
) {
  const own = messages.filter(({ id }) => !inherited.has(id));
  const answers = own.filter(({ role }) => role === 'assistant');
  const among = (ids: ReadonlySet<string>) => own.filter(({ id }) => ids.has(id)).length;
  const rated = [...answers, ...strayRatings];
  const files = newAttachments(messages, edited);
  return {
    branchCount: leaves.filter(({ id }) => !inherited.has(id)).length,
    regenerations: among(regenerated),
    edits: among(edited),
    sideBySide: among(sideBySide),
    errors: answers.filter(({ error }) => error).length,
    unfinished: answers.filter(({ done, error }) => !done && !error).length,
    ratingsUp: rated.filter(({ rating }) => rating === 1).length,
    ratingsDown: rated.filter(({ rating }) => rating === -1).length,
    files: own.reduce((sum, { id }) => sum + (files.get(id) ?? 0), 0),
    toolCalls: answers.reduce((sum, { tools }) => sum + tools.length, 0),
    avgResponseSeconds: meanSeconds(answers),
  };
}

function meanSeconds(answers: readonly Message[]): number | null {
  const measured = answers.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]));
  if (measured.length === 0) return null;
  return measured.reduce((sum, each) => sum + each, 0) / measured.length / 1000;
}
