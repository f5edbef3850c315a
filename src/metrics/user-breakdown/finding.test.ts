import { describe, expect, it } from 'vitest';
import { NBSP } from '../../ui/words/formatter.ts';
import type { UserBreakdownReply } from './contract.ts';
import { peopleFinding, peopleLead, peopleNote, peoplePairs } from './finding.ts';

const reply = {
  endDate: '2026-11-27',
  lastDate: '2026-11-27',
  firstDate: '2025-12-01',
  minimumGroup: 5,
  total: 45,
  peopleCovers: { from: '2026-11-16', to: '2026-11-20' },
  accounts: 60,
  spread: null,
} as UserBreakdownReply;
const read = (text: string) => text.replaceAll(/\s/g, ' ');
const finding = (over: Partial<UserBreakdownReply>) => read(peopleFinding({ ...reply, ...over }));
const pairs = (over: Partial<UserBreakdownReply>) =>
  peoplePairs({ ...reply, ...over }).map(({ name, value }) => `${name}: ${read(value)}`);

describe('how many people were active', () => {
  it('is said as a least number, of the accounts, and of its own days', () => {
    expect(read(peopleLead(reply))).toBe('<b>≥ 45</b> of 60 accounts');
    expect(finding({})).toBe('At least 45 of 60 accounts were active, 16–20 Nov');
    expect(pairs({})).toEqual(['Share, at least: 75%', 'Accounts: 60', 'Days: 16–20 Nov']);
  });

  it('stands without a whole where the accounts are not known, or fewer than were active', () => {
    for (const accounts of [null, 40]) {
      expect(finding({ accounts })).toBe('At least 45 people were active, 16–20 Nov');
      expect(read(peopleLead({ ...reply, accounts }))).toBe('<b>≥ 45</b> people');
    }
    expect(pairs({ accounts: null })[0]).toMatch(/^Accounts: not known/);
    expect(pairs({ accounts: 40 })[0]).toBe('Accounts: 40');
  });

  it('says on how many days people were active, of the newest whole month', () => {
    const spread = {
      covers: { from: '2026-09-28', to: '2026-10-25' },
      days: [
        { from: 1, people: 45 },
        { from: 8, people: 20 },
      ],
    };
    expect(read(pairs({ spread }).at(-1) ?? '')).toBe('On 8 days or more, Oct 2026: ≥ 20');
  });

  it('has no per cent of fewer than ten accounts', () => {
    expect(pairs({ total: 5, accounts: 8 })[0]).toBe('Accounts: 8');
  });

  it('never says how many are missing where it may not be said', () => {
    const few = { total: null };
    expect(finding(few)).toBe('How many people were active is not said of 16–20 Nov');
    expect(peopleLead({ ...reply, ...few })).toBe('');
    expect(pairs(few).join(' ')).not.toMatch(/least/);
  });

  it('says since when it waits while no week or month is over', () => {
    const waiting = { total: null, peopleCovers: null };
    expect(finding(waiting)).toBe('How many people were active is not said yet');
    expect(peopleNote({ ...reply, ...waiting })).toMatch(/^Waiting since 1 December 2025: /);
    expect(pairs(waiting)).toEqual(['Accounts: 60']);
  });
});

it('the note says in which steps the number is rounded down', () => {
  expect(peopleNote(reply).replaceAll(NBSP, ' ')).toMatch(/^Rounded down to a multiple of 5\./);
});
