import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { activeBranch, treeOf } from './branch.ts';

const branchOf = (chat: Conversation) => activeBranch(chat, treeOf(chat)).map(({ id }) => id);

describe('activeBranch', () => {
  const regenerated = [
    asked('Write a haiku about autumn.', 0),
    answered('Leaves drift.', 1),
    answered('Cold wind.', 2, { to: 'm0' }),
    asked('In German.', 3, { to: 'm1' }),
  ];

  it('leads from the message shown up to its root', () => {
    expect(branchOf(conversation(regenerated, { currentId: 'm2' }))).toEqual(['m0', 'm2']);
    expect(branchOf(conversation(regenerated, { currentId: 'm1' }))).toEqual(['m0', 'm1']);
  });

  it.each([null, 'gone'])('takes the newest leaf where the message shown is %j', (currentId) => {
    expect(branchOf(conversation(regenerated, { currentId }))).toEqual(['m0', 'm1', 'm3']);
  });

  it('takes the last in the document of equally new leaves', () => {
    const sameSecond = [
      asked('One', 0),
      answered('a', 0, { to: 'm0' }),
      answered('b', 0, { to: 'm0' }),
    ];
    expect(branchOf(conversation(sameSecond, { currentId: null }))).toEqual(['m0', 'm2']);
  });

  it('takes the answer, not the question, where both carry the same second', () => {
    const chat = conversation([asked('One', 0), answered('1', 0)], { currentId: null });
    expect(branchOf(chat)).toEqual(['m0', 'm1']);
  });

  it('is empty without messages', () => {
    expect(branchOf(conversation([]))).toEqual([]);
  });

  it('ends where parents go round in a circle', () => {
    const circle = [asked('One', 0, { to: 'm1' }), answered('1', 1, { to: 'm0' })];
    expect(branchOf(conversation(circle))).toEqual(['m0', 'm1']);
    expect(branchOf(conversation(circle, { currentId: null }))).toEqual(['m0', 'm1']);
    expect(branchOf(conversation([asked('Self', 0, { to: 'm0' })]))).toEqual(['m0']);
  });

  it('follows a chain of 100,000 messages', () => {
    const long = Array.from({ length: 100_000 }, (_, at) =>
      at % 2 === 0 ? asked('Next one', at) : answered('Here', at),
    );
    expect(branchOf(conversation(long))).toHaveLength(100_000);
  });
});

describe('treeOf', () => {
  it('takes a message whose parent is not there for a root', () => {
    const chat = conversation([asked('One', 0, { to: 'gone' }), answered('1', 1)]);
    const { childrenOf, leaves } = treeOf(chat);
    expect(childrenOf.get(null)?.map(({ id }) => id)).toEqual(['m0']);
    expect(leaves.map(({ id }) => id)).toEqual(['m1']);
  });
});
