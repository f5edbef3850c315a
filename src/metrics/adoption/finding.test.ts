import { describe, expect, it } from 'vitest';
import { adoption } from '../../../test/support/page-replies.ts';
import type { AdoptionMonth, AdoptionReply } from './contract.ts';
import {
  activeFinding,
  adoptionFinding,
  cohortsFinding,
  comingsFinding,
  notStarted,
  quarterName,
  spreadOf,
  stepsOf,
  stickinessSentence,
  waitingForMonth,
} from './finding.ts';

const read = (text: string | null) => text?.replaceAll(/\s/g, ' ');
const [october] = adoption.months;
const monthWith = (over: Partial<AdoptionMonth>): AdoptionMonth => ({
  ...(october as AdoptionMonth),
  ...over,
});
const withMonth = (over: Partial<AdoptionMonth>): AdoptionReply => ({
  ...adoption,
  months: [monthWith(over)],
});

describe('adoption of the last whole month', () => {
  it('is titled by how many use it weekly, else by how many at all, and of the accounts where they are known', () => {
    const titles = [
      {},
      { accounts: null },
      { weekly: null },
      { weekly: null, accounts: 40 },
      { weekly: null, active: null },
    ].map((over) => read(adoptionFinding(withMonth(over))));
    expect(titles).toEqual([
      'At least 30 of 60 accounts use it weekly, Oct 2026',
      'At least 30 people use it weekly, Oct 2026',
      'At least 45 of 60 accounts used it, Oct 2026',
      'At least 45 people used it, Oct 2026',
      'Too few people used it to say how many, Oct 2026',
    ]);
    expect(adoptionFinding({ ...adoption, months: [] })).toMatch(/not said yet$/);
  });

  it('has a line for each step, a share of the accounts alone, and none of what is not said', () => {
    const lines = (over: Partial<AdoptionMonth>) =>
      stepsOf(monthWith(over)).map(({ said, percent }) => read(`${said} ${percent ?? '-'}`));
    expect(lines({})).toEqual(['60 -', '≥ 50 83%', '≥ 45 75%', '≥ 30 50%', 'not said -']);
    expect(lines({ accounts: null })).toEqual(['≥ 50 -', '≥ 45 -', '≥ 30 -', 'not said -']);
  });

  it('never says of a least number that all are in it', () => {
    for (const { percent } of spreadOf(monthWith({}))) expect(percent).toBeNull();
  });

  it('says how many at most have never used it', () => {
    expect(notStarted(monthWith({}))).toBe('At most 10 of 60 accounts have never used it.');
    expect(notStarted(monthWith({ accounts: null }))).toBeNull();
    expect(notStarted(monthWith({ accounts: 45 }))).toBeNull();
  });

  it('says between what the people of an average day are, from forty on', () => {
    expect(read(stickinessSentence(monthWith({})))).toMatch(/^On an average day, 31% to 34% of/);
    const few = monthWith({ stickiness: null, active: 10 });
    expect(read(stickinessSentence(few))).toMatch(/from 40 people on/);
    expect(stickinessSentence(monthWith({ stickiness: null }))).toBeNull();
  });

  it('says since when it waits while no month is over', () => {
    expect(waitingForMonth(adoption)).toMatch(/^Waiting since 4 May 2026: .* at least 5 people/);
    expect(waitingForMonth({ ...adoption, firstDate: null })).toMatch(/^Nothing is published/);
    expect(waitingForMonth({ ...adoption, lastDate: '2027-01-01' })).toMatch(/^No whole month/);
  });
});

describe('who comes and stays', () => {
  it('is named by quarters, which may begin some days before', () => {
    expect(quarterName({ from: '2026-03-30', to: '2026-06-28' })).toBe('Q2 2026');
    expect(quarterName({ from: '2025-12-04', to: '2026-03-31' })).toBe('Q4 2025 to Q1 2026');
  });

  it('is titled by the newest quarter, and by the cohorts of which half are there', () => {
    expect(comingsFinding(adoption)).toBe('At least 10 people began in Q3 2026');
    const quarters = adoption.quarters.map((each) => ({ ...each, started: null }));
    expect(comingsFinding({ quarters })).toBe('Few people began in Q3 2026, or none');
    expect(comingsFinding({ quarters: [] })).toMatch(/not said yet$/);
    expect(read(cohortsFinding(adoption))).toBe(
      'In 1 of 1 group of beginners, half or more still use it',
    );
    expect(cohortsFinding({ cohorts: [] })).toBe('Who stays');
  });

  it('says how many were active in the newest week, and where that is not said', () => {
    expect(read(activeFinding(adoption))).toBe('At least 45 people were active, 14–20 Nov');
    const periods = adoption.periods.slice(0, 1);
    expect(read(activeFinding({ ...adoption, periods }))).toMatch(/is not said of 7–13 Nov$/);
  });
});
