import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { treeOf } from './branch.ts';
import { reworkOf } from './rework.ts';

const SECOND = 1 / 60;

function reworkIn(said: Parameters<typeof conversation>[0]) {
  const { regenerated, sideBySide, edited } = reworkOf(treeOf(conversation(said)));
  return { regenerated: [...regenerated], sideBySide: [...sideBySide], edited: [...edited] };
}

describe('reworkOf', () => {
  it('finds nothing in a plain thread', () => {
    const plain = [asked('One', 0), answered('1', 1), asked('Two', 2), answered('2', 3)];
    expect(reworkIn(plain)).toEqual({ regenerated: [], sideBySide: [], edited: [] });
  });

  it('calls further answers in the same column regenerated, the first one in time not', () => {
    const said = [
      asked('A haiku', 0),
      answered('third', 3, { to: 'm0' }),
      answered('first', 1, { to: 'm0' }),
      answered('second', 1 + SECOND, { to: 'm0' }),
    ];
    expect(reworkIn(said).regenerated).toEqual(['m3', 'm1']);
  });

  it('calls answers of other columns that came together side by side, also of one model twice', () => {
    const said = [
      asked('Explain recursion', 0),
      answered('a', SECOND, { to: 'm0', column: 0, model: 'gpt' }),
      answered('b', SECOND, { to: 'm0', column: 1, model: 'llama' }),
      answered('c', 2 * SECOND, { to: 'm0', column: 2, model: 'gpt' }),
      answered('again', 3, { to: 'm0', column: 1, model: 'llama' }),
    ];
    expect(reworkIn(said)).toEqual({ regenerated: ['m4'], sideBySide: ['m2', 'm3'], edited: [] });
  });

  it('takes an answer without a column, as the API gives one, for one of its model again', () => {
    const said = [
      asked('A haiku', 0),
      answered('first', 1, { to: 'm0', column: 0, model: 'gpt' }),
      answered('again', 1 + SECOND, { to: 'm0', column: null, model: 'gpt' }),
      answered('beside', 1 + SECOND, { to: 'm0', column: null, model: 'llama' }),
    ];
    expect(reworkIn(said)).toEqual({ regenerated: ['m2'], sideBySide: ['m3'], edited: [] });
  });

  it('goes by the model where no columns are known', () => {
    const said = [
      asked('Explain recursion', 0),
      answered('a', 0, { to: 'm0', column: null, model: 'gpt' }),
      answered('b', SECOND, { to: 'm0', column: null, model: 'llama' }),
      answered('c', 2 * SECOND, { to: 'm0', column: null, model: 'gpt' }),
    ];
    expect(reworkIn(said)).toMatchObject({ regenerated: ['m3'], sideBySide: ['m2'] });
  });

  it('calls an answer that another model gave later regenerated: it was asked for again', () => {
    const said = [
      asked('Explain recursion', 0),
      answered('a', 0, { to: 'm0', column: null, model: 'gpt' }),
      answered('b', 2, { to: 'm0', column: null, model: 'llama' }),
    ];
    expect(reworkIn(said)).toMatchObject({ regenerated: ['m2'], sideBySide: [] });
  });

  it('calls further questions under one parent edits, further roots too', () => {
    const said = [
      asked('How do I sort a list?', 0),
      answered('Which language?', 1),
      asked('How do I sort a list in Python?', 2, { to: null }),
      answered('sorted(xs)', 3),
      asked('In reverse?', 4),
      answered('reverse=True', 5),
      asked('In reverse, by length?', 6, { to: 'm3' }),
    ];
    expect(reworkIn(said).edited).toEqual(['m2', 'm6']);
  });

  it('does not take questions under two side-by-side answers for edits', () => {
    const said = [
      asked('Explain recursion', 0),
      answered('a', 0, { to: 'm0', column: 0 }),
      answered('b', 0, { to: 'm0', column: 1 }),
      asked('Show me', 1, { to: 'm1' }),
      asked('Show me', 1, { to: 'm2' }),
    ];
    expect(reworkIn(said).edited).toEqual([]);
  });
});
