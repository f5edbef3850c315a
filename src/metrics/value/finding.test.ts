import { describe, expect, it } from 'vitest';
import type { GroupRow, ValueReply } from './contract.ts';
import {
  basisOf,
  rateNotes,
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
  answersWithoutPrice: 0,
  modelsWithoutPrice: [] as string[],
};
const settings: ValueReply['settings'] = {
  hourlyRate: 60,
  recaptureShare: 0.5,
  usdRate: 0.9,
  groupRates: [],
};
const estimates = { requests: 0, chargedUsd: 0, charged: 0, boundUsd: 0 };
const costs = { tokens, estimates, knownUsd: 10, known: 9, complete: true };
const reply = {
  currency: 'EUR',
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
    ['hidden', 'The value is hidden: fewer than 5\u00a0people had time that counts'],
    ['not_estimated', 'The value is not estimated'],
  ])('says why there is none: %s', (grossMissing, words) => {
    const none = replyWith({ gross: null, afterKnownCosts: null, net: null, grossMissing });
    expect(valueFinding(none, 'uncalibrated')).toBe(words);
  });
});

describe('the words of the account', () => {
  it('name share and rates', () => {
    expect(basisOf(reply)).toBe('50% of the time saved, at €60 an hour');
    const rate = (group: string, usedRate: number | null) => ({
      group,
      hourlyRate: 99,
      usedRate,
      reason: null,
    });
    const groupRates = [rate('a', 30), rate('b', 75.5), rate('gone', null)];
    expect(basisOf(replyWith({ settings: { ...settings, groupRates } }))).toBe(
      '50% of the time saved, at €30 to €75.50 an hour',
    );
  });

  it('name what is not known of the cost', () => {
    expect(unknownCostOf(tokens)).toBeNull();
    const partly = {
      answers: 40,
      answersKnown: 30,
      answersWithoutUsage: 7,
      answersWithoutPrice: 3,
    };
    expect(unknownCostOf(partly)).toBe(
      'Not included: 10 of 40\u00a0answers (7 with no usage data, or not all, 3 with no known price)',
    );
  });

  it('warn of a rate that is not used', () => {
    const groupRates = [
      { group: 'Enginering', hourlyRate: 80, usedRate: null, reason: 'unknown_group' },
      { group: 'Board', hourlyRate: 200, usedRate: 60, reason: 'too_few_people' },
      { group: 'Sales', hourlyRate: 50, usedRate: 50, reason: null },
    ];
    const notes = rateNotes(replyWith({ settings: { ...settings, groupRates } }));
    expect(notes).toEqual([
      expect.stringMatching(/“Enginering”.*not used/),
      expect.stringMatching(/fewer than 5\u00a0people have the rate of “Board”: €60 is taken/),
    ]);
  });
});

describe('groups', () => {
  it('are sorted by what is claimed, the hidden ones below by name, people in none last', () => {
    const row = (id: string | null, conservative: number | null) =>
      ({
        id,
        name: id,
        value: conservative === null ? null : amount(conservative),
        saved: null,
      }) as GroupRow;
    const rows = [row(null, 99), row('z', null), row('b', -5), row('a', null), row('c', 7)];
    expect(sortedGroups(rows, 'uncalibrated').map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
      'z',
      null,
    ]);
  });
});
