import { describe, expect, it } from 'vitest';
import { graphOf } from './graph.ts';
import { newRevisionId, revisionFileName } from './revision-id.ts';

function history(...ids: readonly string[]) {
  return graphOf(
    ids.map((revision, at) => ({
      file: revision,
      revision: {
        revision,
        downRevision: ids[at - 1] ?? null,
        upgrade: async () => {},
        downgrade: async () => {},
      },
    })),
  );
}

describe('newRevisionId', () => {
  it.each([
    [['cf001_initial', 'cf009_facts'], 'Add pages', 'cf010_add_pages'],
    [['cf010_facts', 'cf009_late'], 'Add pages', 'cf011_add_pages'],
    [['lib1'], 'titles', 'lib2_titles'],
    [['a9_x'], 'b', 'a10_b'],
    [['a7_x', 'b1_y'], 'z', 'b2_z'],
    [['d4c1a8e37b62', 'cf001_x'], 'y', 'cf002_y'],
    [['cf1_x'], '  Später: "Grüße" für ÅÉ!  ', 'cf2_spater_grusse_fur_ae'],
    [['cf1_x'], '日本', 'cf2'],
    [['cf1_x'], 'one two three four five six seven', 'cf2_one_two_three_four_five_six'],
    [['cf1_x'], 'x'.repeat(28), `cf2_${'x'.repeat(28)}`],
    [['cf1_x'], 'x'.repeat(29), `cf2_${'x'.repeat(28)}`],
    [['cf1_x'], `a ${'x'.repeat(29)} b`, 'cf2_a'],
  ])('after %j, "%s" is %s', (ids, message, id) => {
    expect(newRevisionId(history(...ids), message, null)).toBe(id);
  });

  it.each([[[]], [['d4c1a8e37b62']], [['cf_one']], [['001_one']], [['cf001-one']]])(
    'is random after %j, where nothing is numbered',
    (ids) => {
      const id = newRevisionId(history(...ids), 'Add pages', null);
      expect(id).toMatch(/^[0-9a-f]{12}$/);
      expect(newRevisionId(history(...ids), 'Add pages', null)).not.toBe(id);
    },
  );

  it('is what was asked for', () => {
    expect(newRevisionId(history('cf1_x'), 'Add pages', 'My_1')).toBe('My_1');
    expect(newRevisionId(history(), 'Add pages', 'x'.repeat(32))).toBe('x'.repeat(32));
  });

  it.each(['', 'a-b', 'a+1', 'a b', 'x'.repeat(33)])('refuses %j', (id) => {
    expect(() => newRevisionId(history('cf1_x'), 'Add pages', id)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: `${id} is no id of a revision: it has 1 to 32 letters, digits and underscores.`,
      }),
    );
  });

  it('refuses one that is taken', () => {
    expect(() => newRevisionId(history('cf1_x'), 'Add pages', 'cf1_x')).toThrow(
      expect.objectContaining({ code: 'USAGE', message: 'There is a revision cf1_x already.' }),
    );
  });
});

describe('revisionFileName', () => {
  it.each([
    ['cf005_add_pages', 'cf005-add-pages.ts'],
    ['d4c1a8e37b62', 'd4c1a8e37b62.ts'],
    ['_My__1_', 'my-1.ts'],
  ])('of %s is %s', (id, name) => {
    expect(revisionFileName(id)).toBe(name);
  });
});
