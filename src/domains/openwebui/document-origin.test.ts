import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../../test/support/conversations.ts';
import { copiedFrom, withoutGrownUsage } from './document-origin.ts';

describe('copiedFrom', () => {
  it.each([
    ['a clone', { originalChatId: 'a', branchPointMessageId: 'm' }, {}, false],
    ['a fork, by its row', {}, { forked_from: 'a', forked_from_message_id: 'm' }, true],
    [
      'a fork, by its document',
      { meta: { forked_from: 'a', forked_from_message_id: 'm' } },
      {},
      true,
    ],
  ])('tells %s', (_, document, meta, isFork) => {
    const copied = { conversationId: 'a', branchPointId: 'm', isFork };
    expect(copiedFrom(document, meta)).toEqual(copied);
  });

  it('says nothing of what was not copied', () => {
    expect(copiedFrom({ originalChatId: '' }, { forked_from: null })).toBeNull();
  });
});

it('a fork does not say what its inherited answers used, and says it of its own', () => {
  const usage = {
    ...{ input: 10, output: 20, total: 30, cached: null, cacheWrite: null, reasoning: null },
    costUsd: null,
    atLeast: false,
  };
  const said = [
    asked('a', 0),
    answered('b', 1, { usage }),
    asked('c', 2),
    answered('d', 3, { usage }),
  ];
  const read = withoutGrownUsage(conversation(said).messages, 'm1');
  expect(read.map((message) => message.usage)).toEqual([null, null, null, usage]);
  expect(withoutGrownUsage(conversation(said).messages, null)[1]?.usage).toEqual(usage);
});
