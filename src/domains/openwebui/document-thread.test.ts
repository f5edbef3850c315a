import { describe, expect, it } from 'vitest';
import { answer, ask, chatDocument, NINE } from '../../../test/support/openwebui-document.ts';
import { readChat, type StoredChat } from './document.ts';

function read(document: unknown, more: Partial<StoredChat> = {}) {
  const result = readChat(
    {
      ...{ id: 'c', userId: 'owner', createdAt: NINE, updatedAt: NINE, meta: null },
      ...{ rows: [], ratings: [], document: JSON.stringify(document) },
      ...more,
    },
    (NINE + 3600) * 1000,
  );
  return result.ok ? result.conversation : result.reason;
}

function conversation(document: unknown, more: Partial<StoredChat> = {}) {
  const result = read(document, more);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const at = (seconds: number, more: Record<string, unknown> = {}) => ({
  timestamp: NINE + seconds,
  ...more,
});

describe('who asked and through what', () => {
  const sources = (document: unknown, more: Partial<StoredChat> = {}) =>
    conversation(document, more).messages.map(({ role, source }) => source ?? role);
  const plain = [ask('q1', null, 'x', at(0)), answer('a1', 'q1', 'x', at(1))];

  it('takes a question that the server wrote for none of a person', () => {
    const document = chatDocument([
      ...plain,
      ask('t1', 'a1', 'Remind me', at(9, { meta: { internal: true, type: 'timer' } })),
      answer('a2', 't1', 'x', at(10)),
      ask('q2', 'a2', 'Thanks', at(20)),
      answer('a3', 'q2', 'x', at(21)),
    ]);
    expect(sources(document)).toEqual(['user', 'chat', 'system', 'background', 'user', 'chat']);
  });

  it('tells an answer of the API by having no task, where the release notes who asked', () => {
    const asked = at(0, { user_id: 'owner', user: { id: 'owner', name: 'x' } });
    const by = (meta: unknown) =>
      sources(
        chatDocument([ask('q1', null, 'x', asked), answer('a1', 'q1', 'x', at(1, { meta }))]),
      );
    expect(by({ task_id: 'task' })).toEqual(['user', 'chat']);
    expect(by({})).toEqual(['user', 'api']);
  });

  it('tells an answer of the API by its column, or by having no question', () => {
    const document = chatDocument([
      ...plain,
      answer('a2', 'q1', 'x', at(9, { modelIdx: null })),
      answer('x', null, 'x', at(20, { modelIdx: null })),
    ]);
    expect(sources(document)).toEqual(['user', 'chat', 'api', 'api']);
    const forked = chatDocument([
      ask('q1', null, 'x'),
      answer('a1', 'q1', 'x', { modelIdx: undefined }),
    ]);
    expect(sources(forked)).toEqual(['user', 'chat']);
  });

  it('knows an automation by the mark inside its document alone', () => {
    const automated = { ...chatDocument(plain), meta: { automation_id: 'auto-1' } };
    expect(conversation(automated).madeBy).toBe('automation');
    expect(sources(automated)).toEqual(['system', 'automation']);
    const meta = JSON.stringify({ automation_id: 'auto-1' });
    expect(conversation(chatDocument(plain), { meta }).madeBy).toBe('person');
  });

  it.each([
    ['note', 'chat'],
    ['timer', 'background'],
    ['subagent', 'background'],
  ])('takes a chat of type %s for the server’s, its answers for %s', (type, source) => {
    const meta = JSON.stringify({ internal: true, type });
    expect(conversation(chatDocument(plain), { meta }).madeBy).toBe('server');
    expect(sources(chatDocument(plain), { meta })).toEqual(['user', source]);
  });

  it('says who wrote, and for whom an answer is', () => {
    const document = chatDocument([
      ask('q1', null, 'x', at(0, { user_id: 'owner' })),
      answer('a1', 'q1', 'x', at(1)),
      ask('q2', 'a1', 'x', at(9, { user_id: 'guest' })),
      answer('a2', 'q2', 'x', at(10)),
      answer('a3', 'q2', 'x', at(11, { user_id: 'other' })),
      ask('q3', 'a2', 'x', at(20)),
      answer('a4', 'q3', 'x', at(21)),
    ]);
    expect(conversation(document).messages.map(({ authorId }) => authorId)).toEqual([
      ...['owner', 'owner', 'guest', 'guest', 'other', null, null],
    ]);
  });
});

describe('where a chat comes from', () => {
  it('says in which chat its document was born', () => {
    expect(conversation({ ...chatDocument([]), id: 'chat-0' }).documentId).toBe('chat-0');
    for (const id of ['', null, 5, undefined]) {
      expect(conversation({ ...chatDocument([]), id }).documentId).toBeNull();
    }
  });

  it('says of a fork what it was made from, told by the row or the document', () => {
    const marks = { forked_from: 'chat-0', forked_from_message_id: 'a1' };
    const expected = { conversationId: 'chat-0', branchPointId: 'a1' };
    const meta = JSON.stringify(marks);
    expect(conversation(chatDocument([]), { meta }).copiedFrom).toEqual(expected);
    expect(conversation({ ...chatDocument([]), meta: marks }).copiedFrom).toEqual(expected);
  });

  it('begins when an import says, which tells by more than a day', () => {
    const begun = (timestamp: unknown, createdAt: unknown) => {
      const { createdAt: began, rowCreatedAt } = conversation(
        { ...chatDocument([]), timestamp },
        { createdAt },
      );
      return [began, rowCreatedAt];
    };
    const [row, old] = [NINE * 1000, (NINE - 1_000_000) * 1000];
    expect(begun(NINE - 1_000_000, NINE)).toEqual([old, row]);
    expect(begun(String(NINE - 1_000_000), NINE)).toEqual([old, row]);
    expect(begun(new Date(old).toISOString(), String(NINE))).toEqual([old, row]);
    expect(begun(NINE - 80_000, NINE)).toEqual([row, row]);
    expect(begun(5, NINE)).toEqual([row, row]);
    expect(begun(NINE - 1_000_000, null)).toEqual([old, null]);
  });
});

describe('ratings', () => {
  const document = chatDocument([
    ask('q1', null, 'x', at(0)),
    answer('a1', 'q1', 'x', at(1, { annotation: { rating: 1 } })),
    answer('a2', 'q1', 'x', at(2, { annotation: { rating: 1 } })),
  ]);
  const rated = (messageId: string, rating: 1 | -1, ratedAt = 5) => ({
    ...{ messageId, rating, ratedAt, model: 'm', userId: 'rater' },
  });

  it('are those that outlive the document; of several the last', () => {
    const ratings = [rated('a1', -1, 9), rated('a1', 1, 8)];
    expect(conversation(document, { ratings }).messages.map(({ rating }) => rating)).toEqual([
      ...[null, -1, 1],
    ]);
  });

  it('are kept of answers that are gone', () => {
    const ratings = [rated('gone', -1, 9), rated('older', 1, 8), rated('a1', 1)];
    expect(conversation(document, { ratings }).strayRatings).toEqual([
      { rating: 1, ratedAt: 8, model: 'm', authorId: 'rater' },
      { rating: -1, ratedAt: 9, model: 'm', authorId: 'rater' },
    ]);
  });

  it('of a copy are those of the answer that it copies', () => {
    const output = [{ type: 'message', id: 'msg-1', content: [] }];
    const copied = chatDocument([
      ask('q1', null, 'x', at(0)),
      answer('a1', 'q1', 'x', at(1, { output })),
      answer('copy', 'q1', 'y', at(9, { output })),
    ]);
    const read = conversation(copied, { ratings: [rated('copy', -1)] });
    expect(read.messages.map(({ id, rating }) => [id, rating])).toEqual([
      ['q1', null],
      ['a1', -1],
    ]);
    expect(read.strayRatings).toEqual([]);
    expect(read.currentId).toBe('a1');
  });
});

describe('the message that the thread ends with', () => {
  const twice = [
    ask('q1', null, 'x', at(0)),
    answer('a1', 'q1', 'x', at(1)),
    answer('a2', 'q1', 'x', at(9)),
    ask('q2', 'a1', 'x', at(20)),
    answer('a3', 'q2', 'x', at(21)),
  ];
  const ends = (messages: Parameters<typeof chatDocument>[0], currentId: string | null) =>
    conversation(chatDocument(messages, { currentId })).currentId;

  it('is the one that the document names', () => {
    for (const { id } of twice) expect(ends(twice, id)).toBe(id);
  });

  it.each([null, 'gone'])('is the newest leaf where it names %s', (currentId) => {
    expect(ends(twice, currentId)).toBe('a3');
  });

  it('is the newest leaf below the nearest ancestor where nothing is to be seen of the one named', () => {
    const unfinished = answer('u', 'q1', '', at(30, { done: false }));
    expect(ends([...twice, unfinished], 'u')).toBe('a3');
    const alone = answer('u', 'q2', '', at(30, { done: false }));
    expect(ends([...twice.slice(0, 4), alone], 'u')).toBe('q2');
    const later = [ask('q9', null, 'y', at(40)), answer('a9', 'q9', 'y', at(41))];
    expect(ends([...twice, unfinished, ...later], 'u')).toBe('a3');
  });

  it('is what a deletion left nothing of no more', () => {
    const phantom = { id: 'p', parentId: null, role: 'assistant', followUps: [], ...at(50) };
    expect(ends([...twice, phantom], 'p')).toBe('a3');
  });

  it('is a failed answer, and one whose text is in its output alone', () => {
    const failed = answer('f', 'q2', '', at(30, { error: { content: 'x' } }));
    expect(ends([...twice, failed], 'f')).toBe('f');
    const output = [{ type: 'message', content: [{ text: 'Hello' }] }];
    const read = conversation(
      chatDocument([...twice, answer('o', 'q2', '', at(30, { output }))], { currentId: 'o' }),
    );
    expect(read.currentId).toBe('o');
    expect(read.messages.at(-1)?.text).toBe('Hello');
  });

  it('hangs on a question as long as there is one', () => {
    const api = answer('x', null, 'From elsewhere', at(50, { modelIdx: null }));
    expect(ends([...twice, api], 'x')).toBe('a3');
  });
});

describe('a chat that cannot be read', () => {
  it('is a broken tree where something is said and nobody asks', () => {
    expect(read(chatDocument([answer('a1', null, 'Hello')]))).toBe('broken_tree');
    expect(read({ history: { messages: { a: { content: 'Hello' } } } })).toBe('broken_tree');
    expect(read(chatDocument([answer('a1', null, '')]))).toMatchObject({ currentId: 'a1' });
  });
});

describe('the order of messages', () => {
  it('is that of time, after their parents, then depth, column and id', () => {
    const document = chatDocument([
      ask('q1', null, 'x', at(0)),
      answer('z', 'q1', 'x', at(0)),
      answer('b', 'q1', 'x', at(0, { modelIdx: 1 })),
      answer('a', 'q1', 'x', at(0, { modelIdx: 1 })),
      ask('q0', 'z', 'x', at(-50)),
      ask('q2', null, 'x', { timestamp: undefined }),
    ]);
    expect(conversation(document).messages.map(({ id }) => id)).toEqual([
      ...['q1', 'q2', 'z', 'a', 'b', 'q0'],
    ]);
  });
});
