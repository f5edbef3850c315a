import { describe, expect, it } from 'vitest';
import type { GroupRow, ValueReply } from './contract.ts';
import {
  basisOf,
  estimatesName,
  groupsNote,
  rateWarnings,
  shownOf,
  sortedGroups,
  unknownCostOf,
  valueFinding,
} from './finding.ts';

const amount = (conservative: number, low = conservative / 4) => ({
  conservative,
  expected: conservative * 3,
  low,
  high: conservative * 9,
});
const tokens = {
  knownUsd: 10 as number | null,
  known: 9 as number | null,
  answers: 40,
  answersKnown: 40,
  answersWithoutUsage: 0,
  atLeast: false,
};
const settings: ValueReply['settings'] = {
  hourlyRate: 60,
  usedRate: 60,
  recaptureShare: 0.5,
  usdRate: 0.9,
  groupRates: [],
};
const estimates = {
  covers: { from: '2026-10-26', to: '2026-11-22' },
  requests: 0,
  chargedUsd: 0,
  charged: 0,
  boundUsd: 0,
};
const costs = { tokens, estimates, knownUsd: 10, known: 9, complete: true };
const reply = {
  currency: 'EUR',
  endDate: '2026-11-27',
  minimumGroup: 5,
  settings,
  gross: amount(1_209),
  grossMissing: null,
  costs,
  afterKnownCosts: amount(1_200),
  net: amount(1_200),
  netMissing: null,
} as unknown as ValueReply;
const replyWith = (over: object) => ({ ...reply, ...over }) as ValueReply;

describe('the finding of the value panel', () => {
  it('claims the net value, as a bound once calibrated', () => {
    expect(valueFinding(reply, 'uncalibrated')).toBe('Worth roughly €1,200 after all costs');
    expect(valueFinding(reply, 'calibrated')).toBe('Worth at least €300 after all costs');
  });

  it('says what was taken off where not every cost is known', () => {
    const partly = replyWith({ net: null, netMissing: 'cost_unknown' });
    expect(valueFinding(partly, 'uncalibrated')).toBe(
      'Worth roughly €1,200, after €9.00 of known model costs',
    );
    const nothingKnown = replyWith({
      net: null,
      costs: { ...costs, tokens: { ...tokens, answersKnown: 0 } },
    });
    expect(shownOf(nothingKnown)?.after).toBe('no costs');
    const noDollar = replyWith({ net: null, afterKnownCosts: null });
    expect(valueFinding(noDollar, 'uncalibrated')).toBe('Worth roughly €1,200 before costs');
  });

  it('shows no gain where none is claimed', () => {
    const loss = replyWith({ net: { ...amount(100), conservative: -3, low: -41, high: 301 } });
    expect(valueFinding(loss, 'uncalibrated')).toBe(
      'No gain shown yet: −€41 to €310 after all costs',
    );
  });

  it.each([
    ['no_rate', 'Add an hourly rate to see the value'],
    ['not_published', 'The value of these days is not published'],
    ['not_estimated', 'The value is not estimated'],
  ])('says why there is none: %s', (grossMissing, words) => {
    const none = replyWith({ gross: null, afterKnownCosts: null, net: null, grossMissing });
    expect(valueFinding(none, 'uncalibrated')).toBe(words);
  });
});

describe('the words of the account', () => {
  it('name share and rate, and the mean of the rates where groups have their own', () => {
    expect(basisOf(reply)).toBe('50% of the time saved, at €60 an hour');
    expect(basisOf(replyWith({ settings: { ...settings, usedRate: 62.277 } }))).toBe(
      '50% of the time saved, at €62.28 an hour, the mean of the rates in use',
    );
    expect(basisOf(replyWith({ settings: { ...settings, usedRate: null } }))).toBe(
      '50% of the time saved',
    );
  });

  it('name what is not known of the cost', () => {
    expect(unknownCostOf(tokens)).toBeNull();
    const partly = { ...tokens, answersKnown: 30, answersWithoutUsage: 7 as number | null };
    expect(unknownCostOf(partly)).toBe(
      'Not included: 10 of 40\u00a0answers (7 of them with no usage data, or not all)',
    );
    expect(unknownCostOf({ ...partly, answersWithoutUsage: null })).toBe(
      'Not included: 10 of 40\u00a0answers',
    );
  });

  it('name no number of what is left out where it is not said how many answers there were', () => {
    const known = 'Not included: whatever there is beside 40 answers with a known cost';
    expect(unknownCostOf({ ...tokens, answers: null })).toBe(known);
    expect(unknownCostOf({ ...tokens, atLeast: true })).toBe(known);
    expect(unknownCostOf({ ...tokens, answers: null, answersKnown: 0 })).toBeNull();
  });

  it('name the days of the estimates, which are whole weeks or months', () => {
    const name = (over: object) =>
      estimatesName({
        endDate: '2026-11-27',
        costs: { ...costs, estimates: { ...estimates, ...over } },
      })?.replaceAll(/\s/g, ' ');
    expect(name({})).toBeUndefined();
    expect(name({ requests: 50 })).toBe(
      'Estimates by a language model, in whole weeks or months: 26 Oct – 22 Nov',
    );
    expect(name({ requests: 50, boundUsd: 1 })).toMatch(/^Estimates by a language model, at most,/);
  });

  it('warn of a rate without a group, and say calmly of one whose group is not named', () => {
    const groupRates: ValueReply['settings']['groupRates'] = [
      { group: 'Enginering', hourlyRate: 80, usedRate: null, reason: 'unknown_group' },
      { group: 'Board', hourlyRate: 200, usedRate: null, reason: 'not_named' },
      { group: 'Sales', hourlyRate: 50, usedRate: 50, reason: null },
    ];
    const rated = replyWith({
      settings: { ...settings, groupRates },
      groups: [],
      groupsNamed: 0,
      groupsKnown: 0,
    });
    expect(rateWarnings(rated)).toEqual([expect.stringMatching(/“Enginering”.*not used/)]);
    expect(groupsNote(rated)).toMatch(/rate of “Board” is not used in these days/);
    expect(groupsNote(rated)).not.toMatch(/Enginering|Sales/);
  });
});

describe('groups', () => {
  const row = (id: string, conservative: number | null) =>
    ({
      id,
      name: id,
      value: conservative === null ? null : amount(conservative),
      saved: null,
    }) as GroupRow;

  it('are sorted by what is claimed, those without a figure below by name', () => {
    const rows = [row('z', null), row('b', -5), row('a', null), row('c', 7)];
    expect(sortedGroups(rows, 'uncalibrated').map(({ id }) => id)).toEqual(['c', 'b', 'a', 'z']);
  });

  it('say that they overlap, and how many of them are named', () => {
    const note = (groupsKnown: number) => groupsNote({ groupsNamed: 2, groupsKnown, settings });
    expect(note(2)).toBe('Who is in several groups counts in each.');
    expect(note(5)).toMatch(/counts in each\. 2 of 5\u00a0groups are named: the others are small/);
  });
});
