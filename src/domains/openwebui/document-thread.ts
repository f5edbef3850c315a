import type { AnswerSource, Conversation, Role } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, isFields, nameOf } from './document-fields.ts';
import type { PlacedMessage } from './document-order.ts';

/** What a message is only in its thread. */
export interface Standing {
  readonly role: Role;
  /** Raw id of who wrote it, or of who asked for it; null: the owner. */
  readonly authorId: string | null;
  /** Null for what is no answer. */
  readonly source: AnswerSource | null;
}

/** Who made a chat, and through what its answers were asked where they do not say themselves. */
export interface Making {
  readonly madeBy: Conversation['madeBy'];
  /** Null: each answer says. */
  readonly source: AnswerSource | null;
}

const INTERNAL = new Set(['note', 'timer', 'subagent']);

/**
 * Input   `meta` of the row and of the document. A chat is internal only where its type is known: an import can claim
 *         to be. The chat of a note holds real questions of a person.
 */
export function makingOf(meta: Fields, documentMeta: Fields): Making {
  if (meta.internal === true && typeof meta.type === 'string' && INTERNAL.has(meta.type)) {
    return { madeBy: 'server', source: meta.type === 'note' ? 'chat' : 'background' };
  }
  const isAutomation = nameOf(documentMeta.automation_id) !== null;
  if (isAutomation) return { madeBy: 'automation', source: null };
  return { madeBy: 'person', source: null };
}

type Asker = 'person' | 'server' | null;

/** A standing, by whom the nearest question was asked, itself or one above, and whether its release marks tasks. */
type Placed = Standing & { readonly asked: Asker; readonly marksTasks: boolean };

/** Input   messages of which parents come first. */
export function standings(messages: readonly PlacedMessage[], making: Making): Standing[] {
  const found: Placed[] = [];
  for (const message of messages) {
    const above = message.parent === null ? undefined : found[message.parent];
    found.push(standingOf(message, above ?? NOBODY, making));
  }
  return found.map(({ role, authorId, source }) => ({ role, authorId, source }));
}

const NOBODY: Placed = {
  ...{ role: 'system', authorId: null, source: null },
  ...{ asked: null, marksTasks: false },
};

function standingOf(
  { kind, fields, parent }: PlacedMessage,
  above: Placed,
  making: Making,
): Placed {
  // An automation writes the question that its chat begins with; whoever goes on asks for themselves.
  const isPrompt = making.madeBy === 'automation' && parent === null;
  const isInternal = isPrompt || fieldsOf(fields.meta).internal === true;
  const role = roleOf(kind, fields, isInternal);
  const isQuestion = kind === 'question';
  const asked = isQuestion ? askerOf(isInternal) : above.asked;
  // 0.12 notes who asked, and on each answer that a page waits for, its task.
  const marksTasks = isQuestion
    ? isFields(fields.user) && nameOf(fields.user_id) !== null
    : above.marksTasks;
  return {
    role,
    authorId: nameOf(fields.user_id) ?? (role === 'user' ? null : above.authorId),
    source: role === 'assistant' ? sourceOf(fields, { asked, marksTasks }, making) : null,
    asked,
    marksTasks,
  };
}

function askerOf(isInternal: boolean): Asker {
  return isInternal ? 'server' : 'person';
}

/** What is neither a person's nor a model's is `system`: it holds the tree together and counts as nothing. */
function roleOf(kind: PlacedMessage['kind'], { role }: Fields, isInternal: boolean): Role {
  if (kind === 'question') return isInternal ? 'system' : 'user';
  if (kind === 'answer') return 'assistant';
  return role === 'tool' ? 'tool' : 'system';
}

/** The API gives its answers no column or no task, as far as the release tells. */
function sourceOf(
  { modelIdx, meta }: Fields,
  { asked, marksTasks }: Pick<Placed, 'asked' | 'marksTasks'>,
  { madeBy, source }: Making,
): AnswerSource {
  if (source !== null) return source;
  if (asked === 'server') return madeBy === 'automation' ? 'automation' : 'background';
  const lacksTask = marksTasks && nameOf(fieldsOf(meta).task_id) === null;
  return asked === null || modelIdx === null || lacksTask ? 'api' : 'chat';
}
