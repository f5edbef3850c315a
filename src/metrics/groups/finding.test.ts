import { describe, expect, it } from 'vitest';
import { groups as reply } from '../../../test/support/page-replies.ts';
import {
  addressOfGroup,
  changeWords,
  groupOfAddress,
  groupsFinding,
  oneFinding,
} from './finding.ts';

/** Without characters that keep words on one line. */
const read = (title: string) => title.replaceAll(/\s/g, ' ');

describe('the title of the groups', () => {
  it('names the group that used AI most, and its days', () => {
    expect(read(groupsFinding(reply))).toBe('x-one used AI most: 8.3 h, 24 Oct – 20 Nov');
  });

  it('says why there is none: no period yet, no group, none that can be shown', () => {
    const none = { ...reply, groups: [], groupsNamed: 0 };
    expect(groupsFinding({ ...none, covers: null })).toBe('Groups are not said yet');
    expect(groupsFinding({ ...none, groupsKnown: 0 })).toBe(
      'Open WebUI has no groups with members',
    );
    expect(read(groupsFinding(none))).toBe('No group can be shown of 24 Oct – 20 Nov');
  });

  it('of one group names its newest days, or says that it is not shown in them', () => {
    expect(read(oneFinding(reply))).toBe('x-one: 2 h with AI, 14–20 Nov');
    const { one } = reply;
    const parts = one?.parts.slice(0, 1) ?? [];
    expect(oneFinding({ ...reply, one: one && { ...one, parts } })).toBe(
      'x-one: not shown in the newest days',
    );
  });
});

describe('a change', () => {
  it('is said in per cent, never from a base below ten or from none', () => {
    expect(changeWords(12, 10)).toBe('▲ 20%');
    expect(changeWords(8, 10)).toBe('▼ 20%');
    expect(changeWords(10, 10)).toBe('unchanged');
    expect([changeWords(12, 9), changeWords(12, null), changeWords(null, 12)]).toEqual([
      ...[null, null, null],
    ]);
  });
});

describe('the address of a group', () => {
  it('keeps what else is in it, and is taken out again', () => {
    const to = addressOfGroup('?page=groups&range=last_month', 'a b');
    expect(groupOfAddress(to)).toBe('a b');
    expect(addressOfGroup(to, null)).toBe('?page=groups&range=last_month');
  });
});
