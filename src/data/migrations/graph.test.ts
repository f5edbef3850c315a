import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf, parentsOf, type RevisionFile } from './graph.ts';

const file = (revision: string, downRevision: string | string[] | null): RevisionFile => ({
  file: `${revision}.ts`,
  revision: { revision, downRevision, upgrade: async () => {}, downgrade: async () => {} },
});
const ids = (files: RevisionFile[]) => graphOf(files).revisions.map(({ revision }) => revision);

describe('graphOf', () => {
  it('orders revisions by who follows whom, not by name', () => {
    expect(ids([file('a', 'b'), file('b', 'c'), file('c', null)])).toEqual(['c', 'b', 'a']);
  });

  it('gives every head of a history that has branched, and one after the merge', () => {
    const branched = [file('base', null), file('left', 'base'), file('right', 'base')];
    expect(graphOf(branched).heads).toEqual(['left', 'right']);
    expect(graphOf([...branched, file('both', ['left', 'right'])]).heads).toEqual(['both']);
  });

  it('has nothing to say of an empty folder', () => {
    expect(graphOf([])).toMatchObject({ revisions: [], heads: [] });
  });

  it.each([
    ['two of one id', [file('a', null), { ...file('a', null), file: 'again.ts' }], 'again.ts'],
    ['an id of 33 characters', [file('x'.repeat(33), null)], `${'x'.repeat(33)}.ts`],
    ['an empty id', [file('', null)], '.ts'],
    ['an unknown parent', [file('a', null), file('b', 'nowhere')], 'b.ts'],
    ['two beginnings', [file('a', null), file('b', null)], 'b.ts'],
    ['a circle', [file('a', null), file('b', 'c'), file('c', 'b')], 'b.ts'],
  ])('refuses %s, and names the file', (_, files, name) => {
    expect(() => graphOf(files)).toThrow(
      expect.objectContaining({ code: 'MIGRATION_INVALID', details: { file: name } }),
    );
  });

  it('takes an id of 32 characters', () => {
    expect(ids([file('x'.repeat(32), null)])).toEqual(['x'.repeat(32)]);
  });

  it('puts every revision after its parents, in whatever order the files come', () => {
    const history = fc
      .array(fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), { maxLength: 12 })
      .map((choices) =>
        [file('r0', null)].concat(
          choices.map((parents, at) =>
            file(`r${at + 1}`, [...new Set(parents.map((n) => `r${n % (at + 1)}`))]),
          ),
        ),
      );
    const shuffled = history.chain((files) =>
      fc.shuffledSubarray(files, { minLength: files.length }),
    );
    fc.assert(
      fc.property(shuffled, (files) => {
        const graph = graphOf(files);
        const order = graph.revisions.map(({ revision }) => revision);
        expect(order).toHaveLength(files.length);
        for (const revision of graph.revisions) {
          for (const parent of parentsOf(revision)) {
            expect(order.indexOf(parent)).toBeLessThan(order.indexOf(revision.revision));
          }
        }
        expect(graph.ancestors(graph.heads)).toEqual(new Set(order));
      }),
    );
  });
});
