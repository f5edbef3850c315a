import { describe, expect, it } from 'vitest';
import { NINE } from '../../../test/support/openwebui-document.ts';
import type { StoredRow } from './document-rows.ts';
import { messageTree, type TreeResult } from './document-tree.ts';

const now = (NINE + 86_000) * 1000;

type Stored = Record<string, unknown>;

/** A question and an answer so many seconds after nine; `more` says where they stand. */
const asked = (at: number, more: Stored = {}) => ({
  ...{ role: 'user', content: `Question of ${at} seconds`, timestamp: NINE + at },
  ...more,
});
const answered = (at: number, more: Stored = {}) => ({
  ...{ role: 'assistant', content: `Answer of ${at} seconds`, timestamp: NINE + at },
  ...{ model: 'm', modelIdx: 0, done: true },
  ...more,
});

const read = (messages: Stored, rows: readonly StoredRow[] | null = [], more = {}) =>
  messageTree(
    { history: { messages, ...more } },
    rows === null ? null : new Map(rows.map((row) => [row.id, row])),
    now,
  );

/** `id<parent` for each message, in the order of ids; why not, where there is no tree. */
function links(result: TreeResult): string | readonly string[] {
  if (!result.ok) return result.reason;
  const { messages } = result.tree;
  return messages
    .map(({ id, parent }) => (parent === null ? id : `${id}<${messages[parent]?.id}`))
    .toSorted();
}

const row = (id: string, more: Partial<StoredRow> = {}): StoredRow => ({
  id,
  ...{ parentId: null, role: 'user', userId: 'user-1', createdAt: NINE, modelId: null },
  ...{ done: null, content: '"A lost question"', error: null },
  ...more,
});

describe('messageTree', () => {
  it('follows parentId before any list of children', () => {
    const tree = read({
      q2: asked(9, { parentId: 'a1', childrenIds: ['a1'] }),
      a1: answered(1, { parentId: 'q1', childrenIds: [] }),
      q1: asked(0, { parentId: null, childrenIds: ['q2', 'gone'] }),
    });
    expect(links(tree)).toEqual(['a1<q1', 'q1', 'q2<a1']);
  });

  it('follows the row of a message before a list of children', () => {
    const messages = {
      q1: asked(0, { parentId: null, childrenIds: [] }),
      a1: answered(1, { parentId: 'q1' }),
      q2: asked(5, { parentId: 'a1', childrenIds: ['a2'] }),
      a2: answered(6),
    };
    expect(links(read(messages))).toContain('a2<q2');
    expect(links(read(messages, [row('a2', { parentId: 'q1' })]))).toContain('a2<q1');
  });

  it('asks for rows only where something hangs nowhere', () => {
    const sound = { q1: asked(0, { parentId: null }), a1: answered(1, { parentId: 'q1' }) };
    expect(links(read(sound, null))).toEqual(['a1<q1', 'q1']);
    const listed = { q1: asked(0, { parentId: null, childrenIds: ['a1'] }), a1: answered(1) };
    expect(links(read(listed, null))).toEqual(['a1<q1', 'q1']);
    expect(links(read({ ...sound, a1: answered(1) }, null))).toBe('rows_needed');
    expect(links(read({ ...sound, a2: answered(2, { parentId: 'lost' }) }, null))).toBe(
      'rows_needed',
    );
  });

  it('takes lost questions from their rows, and what they follow', () => {
    const messages = {
      q1: asked(0, { parentId: null }),
      a1: answered(1, { parentId: 'q1' }),
      a3: answered(30, { parentId: 'q3' }),
    };
    const rows = [
      row('q3', { parentId: 'a2', userId: 'user-2', createdAt: NINE + 29 }),
      row('a2', { parentId: 'q2', role: 'assistant', modelId: 'm', done: true }),
      row('q2', { parentId: 'a1', content: '[{"type": "text", "text": "And?"}]' }),
      row('other', { parentId: 'q1' }),
    ];
    const tree = read(messages, rows);
    expect(links(tree)).toEqual(['a1<q1', 'a2<q2', 'a3<q3', 'q1', 'q2<a1', 'q3<a2']);
    expect(tree.ok && tree.tree.messages.find(({ id }) => id === 'q3')).toMatchObject({
      kind: 'question',
      time: (NINE + 29) * 1000,
      fields: { content: 'A lost question', user_id: 'user-2' },
    });
  });

  it('takes nothing back from rows where the document has the parent that it names', () => {
    const messages = {
      q1: asked(0, { parentId: null }),
      a1: answered(1, { parentId: 'q1' }),
      a9: answered(9, { parentId: 'lost' }),
    };
    const rows = [row('a1', { parentId: 'deleted' }), row('deleted'), row('lost')];
    expect(links(read(messages, rows))).toEqual(['a1<q1', 'a9<lost', 'lost', 'q1']);
  });

  it('gives an answer to the only earlier question without one', () => {
    const messages = {
      q1: asked(0, { parentId: null }),
      a1: answered(1, { parentId: 'q1' }),
      q2: asked(20, { parentId: 'a1' }),
      a2: answered(21, { parentId: null }),
      q3: asked(40, { parentId: 'a2' }),
      a3: answered(41, { parentId: 'q3' }),
    };
    expect(links(read(messages))).toContain('a2<q2');
  });

  it('guesses no gap where one of several answers without a time is a second answer to its question', () => {
    const timeless = { timestamp: null };
    const messages = {
      q1: asked(0, { parentId: null, ...timeless }),
      a1: answered(1, { parentId: 'q1' }),
      a2: answered(4, timeless),
      q2: asked(8, { parentId: 'a2' }),
      a3: answered(9, timeless),
      q3: asked(12, { parentId: 'a3' }),
      a4: answered(13, timeless),
    };
    expect(links(read(messages))).toBe('broken_tree');
  });

  it('puts a question under the only earlier answer without a follow-up', () => {
    const messages = {
      q1: asked(0, { parentId: null, content: 'What is a quince?' }),
      a1: answered(1, { parentId: 'q1' }),
      q2: asked(20, { parentId: 'a1', content: 'Where does it grow?' }),
      a2: answered(21, { parentId: 'q2' }),
      q3: asked(40, { parentId: '', content: 'Name three dishes, please' }),
      a3: answered(41, { parentId: 'q3' }),
    };
    expect(links(read(messages))).toContain('q3<a2');
    const edit = { ...messages, q3: asked(40, { content: 'Where does it grow in Spain?' }) };
    expect(links(read(edit))).toBe('broken_tree');
    const first = {
      ...messages,
      q3: asked(40, { parentId: null, content: 'What is a quince pie?' }),
    };
    expect(links(read(first))).toContain('q3');
  });

  it('asks the rows where a second question says to be the first, and takes it for an edit where it is one', () => {
    const messages = {
      q1: asked(0, { parentId: null, content: 'What is a quince?' }),
      a1: answered(1, { parentId: 'q1' }),
      q2: asked(20, { parentId: null, content: 'Where does it grow?' }),
      a2: answered(21, { parentId: 'q2' }),
    };
    expect(read(messages, null)).toEqual({ ok: false, reason: 'rows_needed' });
    expect(links(read(messages))).toContain('q2<a1');
    const edited = { ...messages, q2: asked(20, { parentId: null, content: 'What is a lemon?' }) };
    expect(links(read(edited))).toContain('q2');
    expect(links(read(messages, [row('q2')]))).toContain('q2');
    expect(links(read(edited, [row('q2', { parentId: 'a1' })]))).toContain('q2<a1');
  });

  it('cuts a ring where a list of children tells what is above, and believes no list against a parent', () => {
    const messages = {
      q1: asked(0, { parentId: null, childrenIds: ['a1'] }),
      a1: answered(1, { parentId: 'q1', childrenIds: ['q2'] }),
      q2: asked(20, { parentId: 'a2', childrenIds: ['a2'] }),
      a2: answered(21, { parentId: 'q2', childrenIds: ['q2'] }),
    };
    expect(links(read(messages))).toEqual(expect.arrayContaining(['a1<q1', 'q2<a1', 'a2<q2']));
    const all = ['q1', 'a1', 'q2', 'a2'];
    const listed = {
      q1: asked(0, { parentId: null, childrenIds: all }),
      a1: answered(1, { parentId: 'q1', childrenIds: all }),
      q2: asked(20, { parentId: 'a1', childrenIds: all }),
      a2: answered(21, { parentId: 'q2', childrenIds: all }),
    };
    expect(links(read(listed))).toEqual(expect.arrayContaining(['q1', 'a1<q1', 'q2<a1', 'a2<q2']));
  });

  it('chains up a chat of the API in which nothing names a parent, also one of equal questions', () => {
    const chain = (modelIdx: unknown) =>
      Object.fromEntries(
        [0, 1, 2, 3].flatMap((turn) => [
          [`q${turn}`, asked(turn * 10, { content: 'Sum this up' })],
          [`a${turn}`, answered(turn * 10, { modelIdx })],
        ]),
      );
    const chained = ['a0<q0', 'a1<q1', 'a2<q2', 'a3<q3', 'q0', 'q1<a0', 'q2<a1', 'q3<a2'];
    expect(links(read(chain(null)))).toEqual(chained);
    expect(links(read(chain(undefined)))).toEqual(chained);
    // The page makes columns: there the same words again may be an edit.
    expect(links(read(chain(0)))).toBe('broken_tree');
  });

  it('calls a tree broken where something said may stand in several places', () => {
    const two = {
      q1: asked(0, { parentId: null }),
      q2: asked(5, { parentId: null }),
      a1: answered(6),
    };
    expect(links(read(two))).toBe('broken_tree');
    expect(links(read({ ...two, a1: answered(6, { content: '' }) }))).toEqual(['a1', 'q1', 'q2']);
    const again = {
      q1: asked(0, { parentId: null }),
      a1: answered(1, { parentId: 'q1' }),
      q2: asked(5, { parentId: 'a1' }),
      a2: answered(6, { parentId: 'q2' }),
      a3: answered(9),
    };
    expect(links(read(again))).toBe('broken_tree');
    const listed = {
      q1: asked(0, { parentId: null, childrenIds: ['a1'] }),
      q2: asked(5, { parentId: null, childrenIds: ['a1'] }),
      a1: answered(6),
    };
    expect(links(read(listed))).toBe('broken_tree');
  });

  it('leaves an answer of the API that has no question to itself', () => {
    const messages = {
      q1: asked(0, { parentId: null, childrenIds: ['a1'] }),
      a1: answered(1, { parentId: 'q1', childrenIds: ['q2'] }),
      q2: asked(5, { parentId: 'a1', childrenIds: ['a2'] }),
      a2: answered(6, { parentId: 'q2' }),
    };
    const marked = answered(9, { parentId: null, modelIdx: null });
    expect(links(read({ ...messages, x: marked }))).toContain('x');
    const unmarked = answered(9, { parentId: null, modelIdx: undefined });
    expect(links(read({ ...messages, x: unmarked }))).toContain('x');
  });

  it('takes out what a deletion left of an answer, and what followed it goes on', () => {
    const tree = read(
      {
        q1: asked(0, { parentId: null }),
        a1: answered(1, { parentId: 'q1' }),
        gone: { id: 'gone', parentId: 'a1', role: 'assistant', followUps: ['x'], timestamp: NINE },
        q2: asked(9, { parentId: 'gone' }),
        root: { followUps: ['x'] },
        first: { parentId: null, role: 'assistant', followUps: [] },
        q3: asked(12, { parentId: 'first' }),
      },
      [],
      { currentId: 'gone' },
    );
    expect(links(tree)).toEqual(['a1<q1', 'q1', 'q2<a1', 'q3']);
    expect(tree.ok && tree.tree.shownIsGone).toBe(true);
  });

  it('keeps an answer of which only the cost, the failure or the beginning is left', () => {
    for (const left of [
      { usage: { prompt_tokens: 5 } },
      { error: { content: 'x' } },
      { done: false },
      { model: 'm' },
    ]) {
      const messages = { q1: asked(0, { parentId: null }), a1: { parentId: 'q1', ...left } };
      expect(links(read(messages))).toEqual(['a1<q1', 'q1']);
    }
  });

  it('takes a copy of an edited answer for the one that it copies', () => {
    const output = [{ id: 'msg-1', type: 'message' }];
    const usage = { eval_count: 5, total_duration: 1_234_567 };
    for (const [own, copied] of [
      [{ output }, { output }],
      [{ usage }, { usage: { total_duration: 1_234_567, eval_count: 5 } }],
      [{ feedbackId: 'f' }, { feedbackId: 'f' }],
    ]) {
      const tree = read(
        {
          q1: asked(0, { parentId: null }),
          z: answered(1, { parentId: 'q1', ...own }),
          copy: answered(9, { parentId: 'q1', ...copied }),
          q2: asked(20, { parentId: 'copy' }),
        },
        [],
        { currentId: 'copy' },
      );
      expect(links(tree)).toEqual(['q1', 'q2<z', 'z<q1']);
      if (!tree.ok) continue;
      expect(tree.tree.messages[tree.tree.shown ?? -1]?.id).toBe('z');
      expect(tree.tree.copies).toEqual(new Map([['copy', 'z']]));
    }
  });

  it('keeps answers that came from calls of their own', () => {
    for (const [one, other] of [
      [{ output: [{ id: 'msg-1' }] }, { output: [{ id: 'msg-2' }] }],
      [{ usage: { prompt_tokens: 5 } }, { usage: { prompt_tokens: 5 } }],
      [{ usage: { total_duration: 0 } }, { usage: { total_duration: 0 } }],
      [{ output: [{}] }, { output: [{}] }],
    ]) {
      const messages = {
        q1: asked(0, { parentId: null }),
        a1: answered(1, { parentId: 'q1', ...one }),
        a2: answered(9, { parentId: 'q1', ...other }),
      };
      expect(links(read(messages))).toEqual(['a1<q1', 'a2<q1', 'q1']);
    }
  });

  it('knows what a message without a role is: by what it holds, else by turns', () => {
    const kinds = (messages: Stored) => {
      const result = read(messages);
      return (
        result.ok && Object.fromEntries(result.tree.messages.map(({ id, kind }) => [id, kind]))
      );
    };
    expect(
      kinds({
        q1: { content: 'One', parentId: null },
        a1: { content: 'Two', done: true, parentId: 'q1' },
        q2: { content: 'Three', parentId: 'a1', role: '' },
        a2: { content: 'Four', parentId: 'q2', role: null },
      }),
    ).toEqual({ q1: 'question', a1: 'answer', q2: 'question', a2: 'answer' });
    expect(kinds({ x: { content: 'One' }, y: asked(1, { role: 'developer' }) })).toEqual({
      x: null,
      y: 'other',
    });
  });

  it('does not take a message without a name for the parent of every root', () => {
    const messages = { '': asked(0, { parentId: null }), a: asked(1, { parentId: null }) };
    expect(links(read(messages))).toEqual(['', 'a']);
  });

  it('cuts a cycle at its earliest message, before others where it is merely listed', () => {
    const circle = {
      z: asked(5, { parentId: 'y' }),
      y: answered(1, { parentId: 'x' }),
      x: asked(0, { parentId: 'z' }),
    };
    expect(links(read(circle))).toEqual(['x', 'y<x', 'z<y']);
    const listed = {
      z: asked(9, { parentId: null }),
      y: answered(1, { parentId: 'x', childrenIds: ['z'] }),
      x: answered(0, { parentId: 'z' }),
    };
    expect(links(read(listed))).toEqual(['x<z', 'y<x', 'z']);
  });

  it('reads numbers as ids, as some imports write them', () => {
    const messages = { 1: asked(0, { parentId: null }), 2: answered(1, { parentId: 1 }) };
    const tree = read(messages, [], { currentId: 2 });
    expect(links(tree)).toEqual(['1', '2<1']);
    expect(tree.ok && tree.tree.messages[tree.tree.shown ?? -1]?.id).toBe('2');
  });

  it('knows no message shown last where the document names none of its own', () => {
    for (const currentId of [null, undefined, 'gone', {}]) {
      const tree = read({ a: asked(0, { parentId: null }) }, [], { currentId });
      expect(tree.ok && tree.tree.shown).toBeNull();
    }
  });

  it('gives ids that differ in a lone surrogate alone a number, whatever the order of keys', () => {
    const [one, two] = ['\ud800', '\ud801'];
    const [first, second] = [asked(0, { parentId: null }), answered(1, { parentId: one })];
    for (const messages of [
      { [one]: first, [two]: second },
      { [two]: second, [one]: first },
    ]) {
      expect(links(read(messages))).toEqual(['\ufffd', '\ufffd#2<\ufffd']);
    }
  });

  it('leaves out entries that are no messages', () => {
    const messages = { a: null, b: 'text', c: [], d: asked(0, { parentId: null }) };
    expect(links(read(messages))).toEqual(['d']);
  });

  it('does not read the list beside a history: it repeats a branch of it', () => {
    const history = { messages: { a: asked(0, { parentId: null }) } };
    const document = { history, messages: [asked(0, { id: 'a' }), asked(1, { id: 'b' })] };
    expect(links(messageTree(document, new Map(), now))).toEqual(['a']);
  });
});

describe('messageTree of a bare list', () => {
  const list = (messages: unknown, more = {}) => messageTree({ ...more, messages }, null, now);

  it('makes ids from the index and parents from the order', () => {
    const tree = list([{ role: 'user' }, answered(1), null, { role: 'user', id: 'x' }]);
    expect(links(tree)).toEqual(['0', '1<0', 'x<1']);
    expect(tree.ok && tree.tree.messages[tree.tree.shown ?? -1]?.id).toBe('x');
  });

  it('reads it where the history is there and empty', () => {
    for (const messages of [{}, { a: null }]) {
      const tree = list([asked(0), answered(1)], { history: { messages, currentId: null } });
      expect(links(tree)).toEqual(['0', '1<0']);
    }
  });

  it('gives equal ids a number, so that ids stay unique', () => {
    const ids = ['x', 'x', 'x#2', 'x'].map((id) => asked(0, { id }));
    const tree = list(ids);
    expect(tree.ok && tree.tree.messages.map(({ id }) => id).toSorted()).toEqual([
      ...['x', 'x#2', 'x#2#2', 'x#3'],
    ]);
  });

  it('finds nothing where there is nothing, and says so where something else is in the place', () => {
    for (const document of [
      {},
      { history: null },
      { history: {}, messages: null },
      { messages: [] },
      { history: { messages: {} } },
    ]) {
      const tree = messageTree(document, null, now);
      expect(tree.ok && tree.tree.messages).toEqual([]);
    }
    for (const document of [
      { history: 'text' },
      { history: { messages: 5 } },
      { messages: 'text' },
      { messages: { a: {} } },
      { history: [] },
    ]) {
      expect(messageTree(document, null, now)).toEqual({ ok: false, reason: 'no_messages' });
    }
  });
});
