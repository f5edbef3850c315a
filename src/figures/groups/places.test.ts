import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';

const range = { from: '2026-03-02', to: '2026-03-29' };
const label = (group_id: string, parent_id: string | null = null) => ({
  ...{ group_id, name: group_id, gone_on: null, parent_id },
});
const labels = ['Engineering', 'Interns', 'Everybody'].map((name) => label(name));
const member = (
  user_id_hash: string,
  group_id: string,
  valid_from = '0001-01-01',
  valid_to: string | null = null,
) => ({ user_id_hash, group_id, valid_from, valid_to });
const rates = new Map([
  ['Engineering', 75],
  ['Interns', 30],
]);
const valuation = { hourlyRate: 60, groupRates: rates };
const everybody = ['a', 'b', 'c'].map((person) => member(person, 'Everybody'));

describe('where somebody is counted', () => {
  const placed = (person: string, memberships: readonly ReturnType<typeof member>[]) =>
    placesOf([...everybody, ...memberships], labels, range, valuation).placeOf(person, 0);

  it('is a group with a rate of its own, and of several the lowest', () => {
    const engineer = member('a', 'Engineering');
    expect(placed('a', [engineer])).toEqual({ group: 'Engineering', above: [], hourlyRate: 75 });
    expect(placed('a', [engineer, member('a', 'Interns')])).toEqual({
      group: 'Interns',
      above: [],
      hourlyRate: 30,
    });
  });

  it('is at the general rate without a group, and in groups without a rate', () => {
    expect(placed('a', [])).toEqual({ group: 'Everybody', above: [], hourlyRate: 60 });
    expect(placed('nobody', [])).toEqual({ group: null, above: [], hourlyRate: 60 });
  });

  it('is the smallest of groups that are equal otherwise, then the first by id', () => {
    const unrated = { hourlyRate: null, groupRates: rates };
    const given = [...everybody, member('a', 'Interns'), member('a', 'Engineering')];
    const { placeOf } = placesOf(given, labels, range, unrated);
    expect(placeOf('a', 0)).toEqual({ group: 'Engineering', above: [], hourlyRate: null });
    expect(placeOf('b', 0)).toEqual({ group: 'Everybody', above: [], hourlyRate: null });
  });

  it('is the innermost of groups that lie in each other, at the nearest rate above it', () => {
    const nested = [label('Interns', 'Lab'), label('Lab', 'Engineering'), label('Engineering')];
    const inAll = ['Engineering', 'Lab', 'Interns'].map((group) => member('a', group));
    // As it comes from Open WebUI: who is in a group is in those above it, too.
    const given = [...inAll, ...inAll.slice(0, 2).map((row) => ({ ...row, user_id_hash: 'b' }))];
    const { placeOf } = placesOf(given, nested, range, {
      hourlyRate: 60,
      groupRates: new Map([
        ['Engineering', 20],
        ['Interns', 30],
      ]),
    });
    expect(placeOf('a', 0)).toEqual({
      group: 'Interns',
      above: ['Lab', 'Engineering'],
      hourlyRate: 30,
    });
    expect(placeOf('b', 0)).toEqual({ group: 'Lab', above: ['Engineering'], hourlyRate: 20 });
  });

  it('is a group without any above it where groups lie in a circle', () => {
    const round = [label('x', 'y'), label('y', 'x'), label('z', 'y'), label('s', 's')];
    const given = ['x', 'y', 'z', 's'].map((group) => member(group, group));
    const { placeOf } = placesOf(given, round, range, valuation);
    expect(['x', 'y', 'z', 's'].map((person) => placeOf(person, 0))).toEqual(
      ['x', 'y', 'z', 's'].map((group) => ({ group, above: [], hourlyRate: 60 })),
    );
  });

  it('changes on the day on which somebody comes or leaves', () => {
    const given = [
      member('a', 'Interns', '0001-01-01', '2026-03-10'),
      member('a', 'Engineering', '2026-03-16'),
      member('b', 'Interns', '2026-02-01', '2026-03-02'),
      member('c', 'Interns', '2026-03-30'),
    ];
    const { cuts, placeOf } = placesOf(given, labels, range, valuation);
    expect(cuts).toEqual(['2026-03-10', '2026-03-16']);
    expect([0, 1, 2].map((part) => placeOf('a', part).group)).toEqual([
      'Interns',
      null,
      'Engineering',
    ]);
    expect(placeOf('b', 0).group).toBeNull();
    expect(placeOf('c', 2).group).toBeNull();
  });
});
