import { describe, expect, it } from 'vitest';
import { graphOf } from './graph.ts';
import type { Revision } from './operations.ts';
import { findRevision, rangeOf, toDowngrade, toUpgrade, upgradeHeads } from './target.ts';

const revision = (id: string, downRevision: string | string[] | null): Revision => ({
  revision: id,
  downRevision,
  upgrade: async () => {},
  downgrade: async () => {},
});
const graphFrom = (revisions: Revision[]) =>
  graphOf(revisions.map((each) => ({ file: each.revision, revision: each })));
const ids = (revisions: readonly Revision[]) => revisions.map((each) => each.revision);

const line = graphFrom([
  revision('cf001_initial', null),
  revision('cf002_analytics', 'cf001_initial'),
  revision('cf003', 'cf002_analytics'),
]);
const branched = graphFrom([
  revision('base1', null),
  revision('left', 'base1'),
  revision('right', 'base1'),
]);

describe('toUpgrade', () => {
  it('goes from nothing to the head', () => {
    expect(ids(toUpgrade(line, [], 'head'))).toEqual(['cf001_initial', 'cf002_analytics', 'cf003']);
  });

  it('goes on from where the database is, as far as the target', () => {
    expect(ids(toUpgrade(line, ['cf001_initial'], 'cf002_analytics'))).toEqual(['cf002_analytics']);
    expect(ids(toUpgrade(line, ['cf001_initial'], 'cf002'))).toEqual(['cf002_analytics']);
    expect(ids(toUpgrade(line, ['cf003'], 'head'))).toEqual([]);
    expect(ids(toUpgrade(line, ['cf003'], 'cf001'))).toEqual([]);
  });

  it('refuses a target that does not exist or is not unique', () => {
    expect(() => toUpgrade(line, [], 'cf9')).toThrow('There is no revision called cf9.');
    expect(() => toUpgrade(line, [], 'cf00')).toThrow('There are 3 revisions called cf00.');
  });

  it('does not choose between two heads', () => {
    expect(() => toUpgrade(branched, [], 'head')).toThrow(
      expect.objectContaining({ code: 'MIGRATION_INVALID' }),
    );
    expect(ids(toUpgrade(branched, ['left'], 'right'))).toEqual(['right']);
  });

  it('finds nothing to do in an empty history', () => {
    expect(toUpgrade(graphFrom([]), [], 'head')).toEqual([]);
  });
});

describe('toDowngrade', () => {
  it('takes back the newest first, as far as the target, which stays', () => {
    expect(ids(toDowngrade(line, ['cf003'], 'cf001_initial'))).toEqual([
      'cf003',
      'cf002_analytics',
    ]);
    expect(ids(toDowngrade(line, ['cf003'], '-1'))).toEqual(['cf003']);
    expect(ids(toDowngrade(line, ['cf003'], 'base'))).toEqual([
      'cf003',
      'cf002_analytics',
      'cf001_initial',
    ]);
  });

  it('takes back what was applied, and nothing else', () => {
    expect(ids(toDowngrade(line, ['cf002_analytics'], 'base'))).toEqual([
      'cf002_analytics',
      'cf001_initial',
    ]);
    expect(toDowngrade(line, [], 'base')).toEqual([]);
    expect(toDowngrade(line, [], '-1')).toEqual([]);
  });
});

const tree = graphFrom([
  revision('r1', null),
  revision('r2', 'r1'),
  revision('left1', 'r2'),
  revision('left2', 'left1'),
  revision('right1', 'r2'),
  revision('merged', ['left2', 'right1']),
  revision('last', 'merged'),
]);
const open = graphFrom(tree.revisions.slice(0, 5));
const refused = (message: string) => expect.objectContaining({ code: 'USAGE', message });

describe('relative targets', () => {
  it.each([
    [[], '+1', ['r1']],
    [[], '+2', ['r1', 'r2']],
    [['r1'], '+1', ['r2']],
    [['left1'], '+1', ['left2']],
    [[], 'r1+1', ['r1', 'r2']],
    [['r1'], 'left1+1', ['r2', 'left1', 'left2']],
    [['left2', 'right1'], '+1', ['merged']],
    [['left2', 'right1'], '+2', ['merged', 'last']],
    [['r1'], '+0', []],
  ])('lead up from %j by %s', (heads, target, expected) => {
    expect(ids(toUpgrade(tree, heads, target))).toEqual(expected);
  });

  it.each([
    [['last'], '-1', ['last']],
    [['last'], '-2', ['last', 'merged']],
    [['left2'], '-3', ['left2', 'left1', 'r2']],
    [['left2'], '-4', ['left2', 'left1', 'r2', 'r1']],
    [['left2'], 'left1-1', ['left2', 'left1']],
    [['last'], 'r2-1', ['last', 'merged', 'right1', 'left2', 'left1', 'r2']],
  ])('lead down from %j by %s', (heads, target, expected) => {
    expect(ids(toDowngrade(tree, heads, target))).toEqual(expected);
  });

  it('do not choose between branches', () => {
    expect(() => toUpgrade(open, ['r2'], '+1')).toThrow(
      refused('+1 could be any of left1, right1: name one.'),
    );
    expect(() => toDowngrade(open, ['left2', 'right1'], '-1')).toThrow(
      refused('-1 could be any of left2, right1: name one.'),
    );
    expect(() => toDowngrade(tree, ['merged'], '-2')).toThrow(
      refused('-2 could be any of left2, right1: name one.'),
    );
  });

  it('do not lead beyond the ends, or the wrong way', () => {
    expect(() => toUpgrade(line, ['cf002_analytics'], '+2')).toThrow(
      refused('There are not 2 revisions above.'),
    );
    expect(() => toDowngrade(line, ['cf002_analytics'], '-3')).toThrow(
      refused('There are not 3 revisions to take back.'),
    );
    expect(() => toUpgrade(line, ['cf003'], '-1')).toThrow(
      refused('An upgrade goes up: -1 leads down.'),
    );
    expect(() => toDowngrade(line, ['cf003'], '+1')).toThrow(
      refused('A downgrade goes down: +1 leads up.'),
    );
  });

  it('leave a revision alone whose own name looks like one', () => {
    const odd = graphFrom([revision('a', null), revision('a+1', 'a'), revision('b-1', 'a+1')]);
    expect(ids(toUpgrade(odd, [], 'a+1'))).toEqual(['a', 'a+1']);
    expect(ids(toDowngrade(odd, ['b-1'], 'b-1'))).toEqual([]);
  });
});

describe('targets in a history that branches', () => {
  it('are all heads at once', () => {
    expect(upgradeHeads(open, [], 'heads')).toEqual(['left2', 'right1']);
    expect(ids(toUpgrade(open, ['left2'], 'heads'))).toEqual(['right1']);
  });

  it('leave other branches alone on the way down', () => {
    expect(ids(toDowngrade(open, ['left2', 'right1'], 'left1'))).toEqual(['left2']);
    expect(ids(toDowngrade(open, ['left2', 'right1'], 'r2'))).toEqual(['right1', 'left2', 'left1']);
    expect(ids(toDowngrade(open, ['left2', 'right1'], 'base'))).toHaveLength(5);
  });

  it('must be below where the database is', () => {
    expect(() => toDowngrade(open, ['left2'], 'right1')).toThrow(
      refused('The database is not above right1: that revision was not applied.'),
    );
  });
});

describe('findRevision', () => {
  it('takes the whole name before a beginning of others', () => {
    const both = graphFrom([revision('a', null), revision('ab', 'a')]);
    expect(findRevision(both, 'a')).toBe('a');
    expect(findRevision(both, 'ab')).toBe('ab');
    expect(findRevision(both, 'head')).toBe('ab');
  });

  it('names those that a beginning could mean', () => {
    expect(() => findRevision(line, 'cf00')).toThrow(
      refused(
        'There are 3 revisions called cf00. It could be cf001_initial, cf002_analytics, cf003: say more of it.',
      ),
    );
    expect(() => findRevision(line, '')).toThrow(
      refused('Say which revision: the target is empty.'),
    );
    expect(() => findRevision(graphFrom([]), 'head')).toThrow(refused('There is no revision yet.'));
  });
});

describe('rangeOf', () => {
  const range = (direction: 'upgrade' | 'downgrade', text: string) => {
    const { from, steps } = rangeOf(line, direction, text);
    return [from, ids(steps)];
  };

  it.each([
    ['head', [[], ['cf001_initial', 'cf002_analytics', 'cf003']]],
    ['base:cf001', [[], ['cf001_initial']]],
    [':cf001', [[], ['cf001_initial']]],
    ['cf001:head', [['cf001_initial'], ['cf002_analytics', 'cf003']]],
    ['cf001:+1', [['cf001_initial'], ['cf002_analytics']]],
    ['heads:head', [['cf003'], []]],
  ])('of an upgrade by %s', (text, expected) => {
    expect(range('upgrade', text)).toEqual(expected);
  });

  it.each([
    ['head:base', [['cf003'], ['cf003', 'cf002_analytics', 'cf001_initial']]],
    ['cf002:-1', [['cf002_analytics'], ['cf002_analytics']]],
  ])('of a downgrade by %s', (text, expected) => {
    expect(range('downgrade', text)).toEqual(expected);
  });

  it('needs to know where a downgrade begins, and has two ends', () => {
    expect(() => range('downgrade', 'base')).toThrow(
      refused(
        'SQL for a downgrade needs to know where it begins: expected from:to, such as head:base.',
      ),
    );
    expect(() => range('upgrade', 'a:b:c')).toThrow(
      refused('a:b:c is no range: expected from:to.'),
    );
  });

  it.each(['cf003:cf001', 'head:base'])('of an upgrade does not lead down: %s', (text) => {
    expect(() => range('upgrade', text)).toThrow(
      refused(`${text} leads down: that is no upgrade, but a db downgrade.`),
    );
  });

  it.each(['cf001:cf003', 'cf001:head', 'base:heads'])(
    'of a downgrade does not lead up: %s',
    (text) => {
      expect(() => range('downgrade', text)).toThrow(
        refused(`${text} leads up: that is no downgrade, but a db upgrade.`),
      );
    },
  );

  it('may be of no step, and go from one branch to another', () => {
    expect(range('upgrade', 'cf002:cf002')).toEqual([['cf002_analytics'], []]);
    expect(range('downgrade', 'cf002:cf002')).toEqual([['cf002_analytics'], []]);
    expect(ids(rangeOf(open, 'upgrade', 'left2:right1').steps)).toEqual(['right1']);
    expect(() => rangeOf(open, 'downgrade', 'left2:right1')).toThrow(
      refused('The database is not above right1: that revision was not applied.'),
    );
  });
});
