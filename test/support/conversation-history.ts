import fc from 'fast-check';
import type { Conversation, Message } from '../../src/kernel/conversation.ts';

const MINUTE = 60_000;
/** An hour before midnight in Berlin; the day that follows has 23 hours. */
const LATE = Date.parse('2026-03-28T22:00:00Z');

const ASKS = [
  'Write a mail to the supplier about the late parts',
  'Translate the letter into French',
  'thanks',
  'Explain like I am five how a heat pump works',
  'Fix the error in this code please',
  'New topic: which museums are open on Sunday?',
];

/** What happens to one of a handful of conversations; minutes, and the number of an ask. */
export interface Step {
  readonly does: 'begin' | 'go on' | 'move' | 'copy' | 'clone and stop' | 'clone and go on';
  readonly id: string;
  /** Whose it is afterwards. */
  readonly owner: string;
  /** What a copy or clone is made of. */
  readonly of: string;
  /** When it begins, from an hour before midnight; then the pauses between its turns. */
  readonly after: number;
  readonly gaps: readonly number[];
  readonly ask: number;
}

/** Steps that meet often, around two midnights and a change of the clocks. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('begin', 'go on', 'move', 'copy', 'clone and stop', 'clone and go on'),
  id: fc.constantFrom('a', 'b', 'c'),
  owner: fc.constantFrom('one', 'two', 'three'),
  of: fc.constantFrom('a', 'b', 'c'),
  after: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  gaps: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 5 }),
  ask: fc.nat(ASKS.length - 1),
});

/** A step with nothing special about it: a mail, written in two turns. */
export function stepOf(over: Partial<Step> & Pick<Step, 'does' | 'id'>): Step {
  return { owner: 'one', of: 'a', after: 50, gaps: [5, 4], ask: 0, ...over };
}

/** The conversation as a step leaves it, given all that are there; null where there is nothing to do it to. */
export function take(there: ReadonlyMap<string, Conversation>, step: Step): Conversation | null {
  const known = there.get(step.id);
  const source = known === undefined ? there.get(step.of) : undefined;
  switch (step.does) {
    case 'begin':
      return begun(step);
    case 'go on':
      return known === undefined ? null : goneOn(known, endOf(known), step);
    case 'move':
      return known === undefined ? null : { ...known, userId: step.owner };
    case 'copy':
      return source === undefined ? null : copied(source, step);
    case 'clone and stop':
      return source === undefined ? null : cloned(source, step);
    case 'clone and go on':
      return source === undefined
        ? null
        : goneOn(cloned(source, step), endOf(source) + MINUTE, step);
  }
}

function begun({ id, owner: userId, after, gaps, ask }: Step): Conversation {
  const createdAt = LATE + after * MINUTE;
  let at = createdAt;
  const messages: Message[] = [];
  for (const gap of gaps) {
    messages.push(...turn(ask, at, messages));
    at += gap * MINUTE;
  }
  const usual = {
    title: null,
    currentId: null,
    copiedFrom: null,
    strayRatings: [],
    tags: [],
    madeBy: 'person',
    updatedAt: 1,
  } as const;
  return { id, userId, createdAt, rowCreatedAt: createdAt, documentId: id, messages, ...usual };
}

function goneOn(known: Conversation, end: number, { gaps, ask }: Step): Conversation {
  const more = turn(ask, end + (gaps[0] ?? 0) * MINUTE, known.messages);
  return { ...known, messages: [...known.messages, ...more] };
}

/** As an export and import makes it: nothing says where it comes from. */
function copied(source: Conversation, { id, owner: userId }: Step): Conversation {
  const createdAt = endOf(source) + MINUTE;
  return { ...source, id, userId, createdAt, rowCreatedAt: createdAt };
}

function cloned(source: Conversation, step: Step): Conversation {
  const branchPointId = source.messages.at(-1)?.id ?? null;
  return { ...copied(source, step), copiedFrom: { conversationId: source.id, branchPointId } };
}

function endOf({ messages, createdAt }: Conversation): number {
  return messages.at(-1)?.sentAt ?? createdAt;
}

function turn(ask: number, at: number, before: readonly Message[]): Message[] {
  const plain = {
    timeKnown: true,
    authorId: null,
    column: null,
    done: true,
    stopped: false,
    error: false,
    usage: null,
    rating: null,
    tools: [],
    knowledge: false,
    merged: false,
    attachments: [],
    fileNames: [],
    pictures: 0,
    fileTexts: [],
    toolCalls: [],
    durationMs: null,
    speed: null,
  };
  const [id, answerId] = [`${before.length}`, `${before.length + 1}`];
  const parentId = before.at(-1)?.id ?? null;
  const text = `This is what you asked for. ${'And some more of it. '.repeat(before.length)}`;
  return [
    {
      ...plain,
      id,
      parentId,
      role: 'user',
      source: null,
      text: ASKS[ask] ?? '',
      sentAt: at,
      model: null,
    },
    {
      ...plain,
      id: answerId,
      parentId: id,
      role: 'assistant',
      source: 'chat',
      text,
      sentAt: at + 1_000,
      model: 'm',
    },
  ];
}
