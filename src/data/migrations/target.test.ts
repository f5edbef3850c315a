import { describe, expect, it } from 'vitest';
import { graphOf } from './graph.ts';
import type { Revision } from './operations.ts';
import { toDowngrade, toUpgrade } from './target.ts';

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
