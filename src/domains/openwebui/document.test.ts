import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, ask, chatDocument, NINE } from '../../../test/support/openwebui-document.ts';
import { readChat, type StoredChat } from './document.ts';

const now = (NINE + 3600) * 1000;

const row = (document: unknown, more: Partial<StoredChat> = {}): StoredChat => ({
  id: 'chat-1',
  userId: 'user-1',
  createdAt: NINE,
  updatedAt: NINE + 60,
  document: JSON.stringify(document),
  meta: '{}',
  rows: [],
  ratings: [],
  ...more,
});

function conversation(document: unknown, more: Partial<StoredChat> = {}) {
  const read = readChat(row(document, more), now);
  if (!read.ok) throw new Error(read.reason);
  return read.conversation;
}

describe('readChat', () => {
  it('reads a chat with two versions of an answer', () => {
    const document = chatDocument([
      ask('q1', null, 'Haiku, please.'),
      answer('a1', 'q1', 'Leaves drift.', { timestamp: NINE + 2 }),
      answer('a2', 'q1', 'Cold wind.', { timestamp: NINE + 40 }),
      ask('q2', 'a2', 'Thanks', { timestamp: NINE + 70 }),
    ]);
    const read = conversation(document);
    expect(read).toMatchObject({
      id: 'chat-1',
      userId: 'user-1',
      createdAt: NINE * 1000,
      updatedAt: NINE + 60,
      currentId: 'q2',
      rowCreatedAt: NINE * 1000,
      documentId: null,
      copiedFrom: null,
      strayRatings: [],
      tags: [],
      madeBy: 'person',
    });
    expect(
      read.messages.map(({ id, parentId, role, sentAt }) => [id, parentId, role, sentAt]),
    ).toEqual([
      ['q1', null, 'user', NINE * 1000],
      ['a1', 'q1', 'assistant', (NINE + 2) * 1000],
      ['a2', 'q1', 'assistant', (NINE + 40) * 1000],
      ['q2', 'a2', 'user', (NINE + 70) * 1000],
    ]);
  });

  it.each([
    ['document_null', { document: null }],
    ['document_null', { document: 'null' }],
    ['not_json', { document: '' }],
    ['not_json', { document: '{"history": ' }],
    ['not_an_object', { document: '[]' }],
    ['not_an_object', { document: '"text"' }],
    ['not_an_object', { document: '5' }],
    ['no_messages', { document: '{"history": {"messages": "gone"}}' }],
    ['no_owner', { userId: null }],
    ['no_owner', { userId: '' }],
    ['no_time', { createdAt: null, updatedAt: 0, document: '{}' }],
  ] as const)('says %s of %j', (reason, more) => {
    expect(readChat(row({}, more), now)).toEqual({ ok: false, reason });
  });

  it.each([
    ['Late parts', 'Late parts'],
    ['  Late\0 parts ', 'Late\ufffd parts'],
    ['New Chat', null],
    ['neuer chat', null],
    ['', null],
    ['  ', null],
    [undefined, null],
    [5, null],
    [{}, null],
  ])('reads the title %j as %j', (title, expected) => {
    expect(conversation({ ...chatDocument([]), title }).title).toBe(expected);
  });

  it('takes names of files and tool calls that the document lacks from the table of messages', () => {
    const document = chatDocument([
      ask('q1', null, 'x'),
      answer('a1', 'q1', 'x'),
      ask('q2', 'a1', 'x', { files: [{ type: 'file', name: 'own.pdf' }] }),
      answer('a2', 'q2', 'x', { output: [{ type: 'function_call', name: 'own', arguments: '1' }] }),
      ask('q3', 'a2', 'x', { files: [{ type: 'image' }] }),
      answer('a3', 'q3', 'x'),
    ]);
    const recorded = JSON.stringify({
      files: [{ type: 'file', name: 'recorded.pdf' }],
      output: [{ type: 'function_call', name: 'recorded', arguments: '{}' }],
    });
    const ids = ['q1', 'a1', 'q2', 'a2', 'q3', 'deleted'];
    const parts = new Map([...ids.map((id) => [id, recorded] as const), ['a3', 'not json']]);
    const read = conversation(document, { parts });
    expect(read.messages.map(({ fileNames }) => fileNames.join())).toEqual([
      ...['recorded.pdf', '', 'own.pdf', '', '', ''],
    ]);
    expect(read.messages.map(({ toolCalls }) => toolCalls.map(({ name }) => name).join())).toEqual([
      ...['', 'recorded', '', 'own', '', ''],
    ]);
    const facts = ({ messages }: typeof read) =>
      messages.map(({ tools, attachments }) => [tools, attachments]);
    expect(facts(read)).toEqual(facts(conversation(document)));
  });

  it('reads a chat in which nothing was said', () => {
    expect(conversation({}).messages).toEqual([]);
    expect(conversation(chatDocument([])).currentId).toBeNull();
  });

  it('gives a message without a time the one of its nearest ancestor, else of the chat', () => {
    const document = chatDocument([
      ask('q1', null, 'x', { timestamp: undefined }),
      answer('a1', 'q1', 'x', { timestamp: (NINE + 9) * 1000 }),
      ask('q2', 'a1', 'x', { timestamp: null }),
      answer('a2', 'q2', 'x', { timestamp: 12 }),
    ]);
    expect(
      conversation(document).messages.map(({ sentAt, timeKnown }) => [sentAt, timeKnown]),
    ).toEqual([
      [NINE * 1000, false],
      [(NINE + 9) * 1000, true],
      [(NINE + 9) * 1000, false],
      [(NINE + 9) * 1000, false],
    ]);
  });

  it('finds another time where the row has none: document, first message, last change', () => {
    const timed = chatDocument([
      ask('q1', null, 'x', { timestamp: NINE + 30 }),
      answer('a1', 'q1', 'x', { timestamp: NINE + 20 }),
    ]);
    const createdAt = (document: unknown, more: Partial<StoredChat>) =>
      conversation(document, { createdAt: null, ...more }).createdAt;
    expect(createdAt({ ...timed, timestamp: (NINE - 5) * 1000 }, {})).toBe((NINE - 5) * 1000);
    expect(createdAt({ ...timed, timestamp: null }, {})).toBe((NINE + 20) * 1000);
    expect(createdAt({}, { updatedAt: NINE + 60 })).toBe((NINE + 60) * 1000);
  });

  it('says where a clone comes from', () => {
    const clone = { ...chatDocument([]), originalChatId: 'chat-0', branchPointMessageId: 'a1' };
    expect(conversation(clone).copiedFrom).toEqual({
      conversationId: 'chat-0',
      branchPointId: 'a1',
    });
    expect(conversation({ originalChatId: 'chat-0' }).copiedFrom).toEqual({
      conversationId: 'chat-0',
      branchPointId: null,
    });
    for (const originalChatId of [null, '', 5]) {
      expect(conversation({ originalChatId }).copiedFrom).toBeNull();
    }
  });

  it('reads tags from the row, not the dead ones of the document', () => {
    const meta = JSON.stringify({ tags: ['poetry', 'poetry', '', 5, 'work'] });
    expect(conversation({ tags: ['dead'] }, { meta }).tags).toEqual(['poetry', 'work']);
  });

  it.each([
    [null],
    ['null'],
    ['{}'],
    ['[]'],
    [''],
    ['{"tags": null, "internal": "true"}'],
    ['{"tags": {}, "internal": true}'],
    ['{"internal": true, "type": "imported"}'],
    ['{"internal": true, "type": 5}'],
    ['{"type": "timer"}'],
  ])('reads meta %j as no tags and the chat of a person', (meta) => {
    expect(conversation({}, { meta })).toMatchObject({ tags: [], madeBy: 'person' });
  });

  it('fills usage that the document lacks from the table of messages', () => {
    const document = chatDocument([
      ask('q1', null, 'x'),
      answer('a1', 'q1', 'x', { usage: { prompt_tokens: 5, completion_tokens: 6 } }),
      answer('a2', 'q1', 'x', { usage: null }),
      answer('a3', 'q1', 'x'),
      answer('a4', 'q1', 'x'),
    ]);
    const usage = new Map([
      ['a1', '{"prompt_tokens": 500}'],
      ['a2', '{"prompt_tokens": 7, "completion_tokens": 8}'],
      ['a3', 'null'],
      ['a4', 'not json'],
      ['deleted', '{"prompt_tokens": 9}'],
    ]);
    const { messages } = conversation(document, { usage });
    expect(messages.map((message) => message.usage?.total ?? null)).toEqual([
      null,
      11,
      15,
      null,
      null,
    ]);
  });

  it('reads a document of 30 MB of pictures within two seconds', () => {
    const picture = { type: 'image', url: `data:image/png;base64,${'A'.repeat(5_000_000)}` };
    const document = chatDocument(
      [1, 2, 3].map((n) => ask(`q${n}`, null, 'x', { files: [picture] })),
    );
    document.messages = Object.values((document.history as { messages: object }).messages);
    const text = JSON.stringify(document);
    const started = performance.now();
    const read = readChat(row(null, { document: text }), now);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(
      read.ok && read.conversation.messages.map(({ attachments }) => attachments.length),
    ).toEqual([1, 1, 1]);
  });

  it('never throws and always says yes or no, whatever JSON a row holds', () => {
    fc.assert(
      fc.property(
        anyDocument,
        anyDocument,
        fc.anything(),
        anyRows,
        (document, meta, createdAt, rows) => {
          const chat = row(document, { meta: JSON.stringify(meta), createdAt, rows });
          expect(typeof readChat(chat, now).ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives ids that are unique, parents that exist and walks that end', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = readChat(row(document), now);
        if (!read.ok) return;
        const { messages, currentId } = read.conversation;
        const parents = new Map(messages.map(({ id, parentId }) => [id, parentId]));
        expect(parents.size).toBe(messages.length);
        if (currentId !== null) expect(parents.has(currentId)).toBe(true);
        for (const { id } of messages) {
          expect(stepsToRoot(parents, id)).toBeLessThan(messages.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives times that can be believed, for messages and chat', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = readChat(row(document), now);
        if (!read.ok) return;
        const times = read.conversation.messages.map(({ sentAt }) => sentAt);
        for (const time of [...times, read.conversation.createdAt]) {
          expect(Number.isInteger(time)).toBe(true);
          expect(time).toBeGreaterThanOrEqual(Date.parse('2020-01-01T00:00:00Z'));
          expect(time).toBeLessThanOrEqual(now + 86_400_000);
        }
      }),
    );
  });

  it('gives the same output for the same input', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const chat = row(document);
        expect(JSON.stringify(readChat(chat, now))).toBe(JSON.stringify(readChat(chat, now)));
      }),
    );
  });
});

/** Parents to walk through; as many as there are messages where the walk does not end. Throws on one that is missing. */
function stepsToRoot(parents: ReadonlyMap<string, string | null>, id: string): number {
  let steps = 0;
  for (let at = parents.get(id); at !== null && steps < parents.size; at = parents.get(at)) {
    if (at === undefined) throw new Error('a parent that does not exist');
    steps += 1;
  }
  return steps;
}

const anyRows = fc.option(
  fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'e', 'f'),
      parentId: fc.constantFrom('a', 'b', 'e', 'f', null),
      role: fc.constantFrom('user', 'assistant', null),
      userId: fc.constantFrom('user-1', null),
      createdAt: fc.anything(),
      modelId: fc.constantFrom('m', null),
      done: fc.constantFrom(true, false, null),
      content: fc.constantFrom('"text"', 'null', '[{"text": "x"}]', '{', null),
      error: fc.constantFrom('{"content": "x"}', 'null', null),
    }),
  ),
);

/** JSON of any shape, often with the names of a chat in it: right keys, right or wrong values. */
const anyDocument = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue(),
    fc.constantFrom(
      'a',
      'b',
      'user',
      'assistant',
      '<details type="x">',
      'data:',
      true,
      null,
      1,
      NINE,
      1e300,
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        ...['history', 'messages', 'currentId', 'parentId', 'role', 'content', 'type', 'text'],
        ...['usage', 'info', 'prompt_tokens', 'eval_count', 'timestamp', 'files', 'output', 'name'],
        ...['annotation', 'rating', 'statusHistory', 'action', 'done', 'error', 'model', 'a', 'b'],
        ...[
          'originalChatId',
          'tags',
          '__proto__',
          'constructor',
          'childrenIds',
          'choices',
          'message',
        ],
        ...['candidates', 'parts', 'sources', 'merged', 'meta', 'internal', 'modelIdx', 'user_id'],
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
    fc.record({
      history: fc.record({
        currentId: tie('value'),
        messages: fc.dictionary(
          fc.constantFrom('a', 'b', 'c', 'd'),
          fc.record(
            {
              parentId: fc.constantFrom('a', 'b', 'c', 'd', 'e', null),
              childrenIds: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 5, null)),
              role: fc.constantFrom('user', 'assistant', 'tool', 'odd', null),
              content: tie('value'),
              timestamp: fc.oneof(fc.double(), fc.integer({ min: NINE - 1e8, max: NINE + 1e6 })),
              usage: tie('value'),
            },
            { requiredKeys: [] },
          ),
        ),
      }),
    }),
  ),
})).value;
