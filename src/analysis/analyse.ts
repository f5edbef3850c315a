import type { Conversation, Message } from '../kernel/conversation.ts';
import { dayOf } from '../kernel/days.ts';
import { activeBranch, type Tree, treeOf } from './branch.ts';
import { countedEpisodes, episodesOf } from './episodes.ts';
import type { AnalysisOptions, ConversationFacts, EpisodeFacts, Outcome } from './facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inheritedIds } from './inheritance.ts';
import { type Rework, reworkOf } from './rework.ts';
import { chronologyOf } from './timing.ts';
import { usageOf } from './usage.ts';

/**
 * Stage 1: everything one conversation says by itself. Pure: the same input gives the same facts, byte for byte, whatever
 * else is known. Linear in the size of the conversation; never throws for one.
 *
 * Of a clone only its own messages are counted, timed and rated; what it took along is an episode marked `inherited`.
 */
export function analyse(conversation: Conversation, options: AnalysisOptions): ConversationFacts {
  const tree = treeOf(conversation);
  const branch = activeBranch(conversation, tree);
  const inherited = inheritedIds(conversation, tree);
  const rework = reworkOf(tree);
  const dayIn = (ms: number) => dayOf(ms, options.zone);
  const ownBranch = branch.filter(({ id }) => !inherited.has(id));
  const episodes = conversation.internal ? [] : episodesOf(branch, inherited, options, dayIn);
  const counted = countedEpisodes(episodes);
  const main = counted.at(-1) ?? episodes.at(-1);
  const last = (ownBranch.at(-1) ?? branch.at(-1))?.sentAt ?? conversation.createdAt;
  return {
    ...statusOf(conversation, episodes, counted),
    ...chronologyOf(ownBranch, options.idleThresholdMinutes),
    day: main?.day ?? dayIn(last),
    askCount: ownBranch.filter(({ role }) => role === 'user').length,
    ...countsOf(conversation, tree, rework, inherited),
    taskClass: main?.taskClass ?? 'chit_chat',
    outcome: outcomeOfAll(counted.length > 0 ? counted : episodes.slice(-1)),
    branchFingerprint: fingerprintOf(branch),
    episodes,
    usage: usageOf(conversation, rework, inherited, dayIn),
  };
}

type Status = Pick<ConversationFacts, 'status' | 'statusReason'>;

function statusOf(
  { internal }: Conversation,
  episodes: readonly EpisodeFacts[],
  counted: readonly EpisodeFacts[],
): Status {
  if (internal) return { status: 'excluded', statusReason: 'internal' };
  if (counted.length === 0) {
    return { status: 'excluded', statusReason: episodes.length > 0 ? 'copy' : 'empty' };
  }
  if (counted.every(({ taskClass }) => taskClass === 'learn')) {
    return { status: 'excluded', statusReason: 'learning' };
  }
  for (const { estimate } of counted) {
    if (estimate.status === 'unestimated') {
      return { status: 'unestimated', statusReason: estimate.reason };
    }
  }
  return { status: 'estimated', statusReason: null };
}

/** What became of several tasks: the same, where they agree; `partly`, where one failed; else `unclear`. */
function outcomeOfAll(episodes: readonly EpisodeFacts[]): Outcome {
  const outcomes = new Set(episodes.map(({ outcome }) => outcome));
  const [first] = outcomes;
  if (first === undefined) return 'unclear';
  if (outcomes.size === 1) return first;
  return outcomes.has('partly') || outcomes.has('no') ? 'partly' : 'unclear';
}

function countsOf(
  { messages }: Conversation,
  { leaves }: Tree,
  { regenerated, sideBySide, edited }: Rework,
  inherited: ReadonlySet<string>,
) {
  const own = messages.filter(({ id }) => !inherited.has(id));
  const answers = own.filter(({ role }) => role === 'assistant');
  const among = (ids: ReadonlySet<string>) => own.filter(({ id }) => ids.has(id)).length;
  return {
    messageCount: own.filter(({ role }) => role === 'user' || role === 'assistant').length,
    branchCount: leaves.filter(({ id }) => !inherited.has(id)).length,
    regenerations: among(regenerated),
    edits: among(edited),
    sideBySide: among(sideBySide),
    errors: answers.filter(({ error }) => error).length,
    unfinished: answers.filter(({ done, error }) => !done && !error).length,
    ratingsUp: answers.filter(({ rating }) => rating === 1).length,
    ratingsDown: answers.filter(({ rating }) => rating === -1).length,
    files: own.reduce((sum, { id, attachments }) => sum + (edited.has(id) ? 0 : attachments), 0),
    toolCalls: answers.reduce((sum, { tools }) => sum + tools.length, 0),
    avgResponseSeconds: meanSeconds(answers),
  };
}

function meanSeconds(answers: readonly Message[]): number | null {
  const measured = answers.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]));
  if (measured.length === 0) return null;
  return measured.reduce((sum, each) => sum + each, 0) / measured.length / 1000;
}
