import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageTree, messageTree } from './document-tree.ts';

/** `id<parent` for each message, roots without a parent. */
function links(tree: MessageTree | null): string[] | null {
  if (tree === null) return null;
  return tree.messages.map(({ id, parent }) =>
    parent === null ? id : `${id}<${tree.messages[parent]?.id}`,
  );
}

const history = (messages: Record<string, unknown>, more = {}) => ({
  history: { messages, ...more },
});

describe('messageTree', () => {
  it('follows parentId alone and keeps the order of the document', () => {
    const tree = messageTree(
      history({
        c: { parentId: 'a', childrenIds: ['b'] },
        a: { parentId: null, childrenIds: ['gone', 'b'] },
        b: { parentId: 'a', childrenIds: [] },
      }),
    );
    expect(links(tree)).toEqual(['c<a', 'a', 'b<a']);
  });

  it('makes a root of a message whose parent is missing, itself, or no id', () => {
    const tree = messageTree(
      history({
        a: { parentId: 'deleted' },
        b: { parentId: 'b' },
        c: {},
        d: { parentId: ['a'] },
        e: { parentId: {} },
      }),
    );
    expect(links(tree)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('does not take a message without a name for the parent of every root', () => {
    expect(links(messageTree(history({ '': { parentId: null }, a: { parentId: null } })))).toEqual([
      '',
      'a',
    ]);
  });

  it('cuts a cycle at its first message in document order', () => {
    const tree = messageTree(
      history({
        outside: { parentId: 'y' },
        x: { parentId: 'z' },
        y: { parentId: 'x' },
        z: { parentId: 'y' },
      }),
    );
    expect(links(tree)).toEqual(['outside<y', 'x', 'y<x', 'z<y']);
  });

  it('reads numbers as ids, as some imports write them', () => {
    const tree = messageTree(
      history({ 1: { parentId: null }, 2: { parentId: 1 } }, { currentId: 2 }),
    );
    expect(links(tree)).toEqual(['1', '2<1']);
    expect(tree?.currentId).toBe('2');
  });

  it('knows no current message where the document names none of its own', () => {
    for (const currentId of [null, undefined, 'gone', {}]) {
      expect(messageTree(history({ a: {} }, { currentId }))?.currentId).toBeNull();
    }
  });

  it('leaves out entries that are no messages', () => {
    expect(links(messageTree(history({ a: null, b: 'text', c: [], d: {} })))).toEqual(['d']);
  });

  it('does not read the list beside a history: it repeats a branch of it', () => {
    const document = { ...history({ a: {} }), messages: [{ id: 'a' }, { id: 'b' }] };
    expect(links(messageTree(document))).toEqual(['a']);
  });

  it('makes ids from the index and parents from the order of a bare list', () => {
    const tree = messageTree({ messages: [{ role: 'user' }, {}, null, { id: 'x' }] });
    expect(links(tree)).toEqual(['0', '1<0', 'x<1']);
    expect(tree?.currentId).toBe('x');
  });

  it('reads the list where the history is there and empty', () => {
    const document = { history: { messages: {}, currentId: null }, messages: [{}, {}] };
    expect(links(messageTree(document))).toEqual(['0', '1<0']);
  });

  it('gives equal ids a number, so that ids stay unique', () => {
    const tree = messageTree({ messages: [{ id: 'x' }, { id: 'x' }, { id: 'x#2' }, { id: 'x' }] });
    expect(tree?.messages.map(({ id }) => id)).toEqual(['x', 'x#2', 'x#2#2', 'x#3']);
    const damaged = messageTree(history({ '\ud800': {}, '\ud801': { parentId: '\ud800' } }));
    expect(links(damaged)).toEqual(['\ufffd', '\ufffd#2<\ufffd']);
  });

  it('finds nothing where there is nothing, and says so where something else is in the place', () => {
    for (const document of [
      {},
      { history: null },
      { history: {}, messages: null },
      { messages: [] },
      { history: { messages: {} } },
    ]) {
      expect(messageTree(document)).toEqual({ messages: [], currentId: null });
    }
    for (const document of [
      { history: 'text' },
      { history: { messages: 5 } },
      { messages: 'text' },
      { messages: { a: {} } },
      { history: [] },
    ]) {
      expect(messageTree(document)).toBeNull();
    }
  });

  it('lets every walk to the root end, whatever the parents', () => {
    const parents = fc.array(fc.nat({ max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(parents, (numbers) => {
        const entries = numbers.map((parent, index) => [`m${index}`, { parentId: `m${parent}` }]);
        const tree = messageTree(history(Object.fromEntries(entries)));
        for (const message of tree?.messages ?? []) {
          let steps = 0;
          for (let at = message.parent; at !== null; at = tree?.messages[at]?.parent ?? null) {
            steps += 1;
            expect(steps).toBeLessThan(numbers.length);
          }
        }
      }),
    );
  });

  it('cuts no more than one link of each cycle', () => {
    const parents = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parents, (numbers) => {
        const entries = numbers.map((parent, index) => [`m${index}`, { parentId: `m${parent}` }]);
        const tree = messageTree(history(Object.fromEntries(entries)));
        const roots = (tree?.messages ?? []).filter(({ parent }) => parent === null).length;
        const dangling = numbers.filter((parent) => parent >= numbers.length).length;
        expect(roots).toBe(dangling + cyclesOf(numbers));
      }),
    );
  });

  it('takes a hundred thousand messages in one long cycle', () => {
    const count = 100_000;
    const entries = Array.from({ length: count }, (_, index) => [
      `m${index}`,
      { parentId: `m${(index + 1) % count}` },
    ]);
    const started = performance.now();
    const tree = messageTree(history(Object.fromEntries(entries)));
    expect(tree?.messages.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual([
      'm0',
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Cycles of the graph, self-loops too, counted the slow way: each message that meets itself again, once a cycle. */
function cyclesOf(parents: readonly number[]): number {
  const firsts = new Set<number>();
  parents.forEach((_, start) => {
    const path: number[] = [start];
    let at = parents[start];
    while (
      at !== undefined &&
      at < parents.length &&
      at !== start &&
      path.length <= parents.length
    ) {
      path.push(at);
      at = parents[at];
    }
    if (at === start) firsts.add(Math.min(...path));
  });
  return firsts.size;
}
