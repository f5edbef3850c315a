import { describe, expect, it } from 'vitest';
import type { CostReply } from '../../metrics/cost/contract.ts';
import type { GroupRow, ValueReply } from '../../metrics/value/contract.ts';
import { NBSP } from '../format/format.ts';
import {
  basisOf,
  costFinding,
  outsideNote,
  rateNotes,
  shownOf,
  sortedGroups,
  unknownCostOf,
  valueFinding,
} from './words.ts';

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
    expect(valueFinding(reply, 'uncalibrated')).toBe('Worth about €1,200 after all costs');
    expect(valueFinding(reply, 'calibrated')).toBe('Worth at least €300 after all costs');
  });

  it('says what was taken off where not every cost is known', () => {
    const partly = replyWith({ net: null, netMissing: 'cost_unknown' });
    expect(valueFinding(partly, 'uncalibrated')).toBe(
      'Worth about €1,200 after the costs that are known',
    );
    const nothingKnown = replyWith({
      net: null,
      costs: { ...costs, tokens: { ...tokens, answersKnown: 0 } },
    });
    expect(shownOf(nothingKnown)?.after).toBe('before costs');
    const noDollar = replyWith({ net: null, afterKnownCosts: null });
    expect(valueFinding(noDollar, 'uncalibrated')).toBe('Worth about €1,200 before costs');
  });

  it('shows no gain where none is claimed', () => {
    const loss = replyWith({ net: { ...amount(100), conservative: -3, low: -41, high: 301 } });
    expect(valueFinding(loss, 'uncalibrated')).toBe(
      'No gain shown yet: −€41 to €310 after all costs',
    );
  });

  it.each([
    ['no_rate', 'What it is worth needs an hourly rate'],
    ['hidden', 'The value is hidden: fewer than 5 people had time that counts'],
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
      '10 of 40\u00a0answers: 7 reported no tokens, or not all, 3 have no known price',
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
      expect.stringMatching(/fewer than 5 people have the rate of “Board”: €60 is taken/),
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

describe('the finding of the cost panel', () => {
  const models = [{}] as CostReply['models'];
  const finding = (total: object, currency: string | null = 'EUR') =>
    costFinding({ models, currency, total: { ...tokens, ...total } } as unknown as CostReply);

  it('says what is known, and of how many answers', () => {
    expect(finding({})).toBe('The models cost €9.00');
    expect(finding({ known: null })).toBe('The models cost $10.00');
    expect(finding({ answersKnown: 30 })).toBe(
      'The models cost €9.00, as far as it is known: 75% of the answers',
    );
    expect(finding({ knownUsd: null, known: null })).toBe('What the models cost is not known');
  });
});

describe('the note on calls outside chats', () => {
  const seen = {
    ...{ source: 'outside chats', atLeast: true, logRead: true, since: '2026-11-03', calls: 1_204 },
    ...{ inputTokens: 1_000_000, outputTokens: 300_000, totalTokens: 1_300_000 as number | null },
    ...{ callsKnown: 1_204, knownUsd: 4.1 as number | null, known: 3.77 as number | null },
  } as const;
  const noteOf = (over: object, currency: string | null = 'EUR') =>
    outsideNote({ outsideChats: { ...seen, ...over }, currency } as CostReply).replaceAll(
      NBSP,
      ' ',
    );

  it('says what there was at least, and by what', () => {
    expect(noteOf({})).toBe(
      'Outside chats: at least 1,204 calls, 1.3M tokens, €3.77. They are in the table, by Open WebUI’s audit log since 3 November 2026.',
    );
    expect(noteOf({ calls: 1, totalTokens: 45 }, null)).toMatch(
      /at least 1 call, 45 tokens, \$4\.10\./,
    );
    expect(noteOf({ totalTokens: null, known: null, knownUsd: null })).toMatch(
      /1,204 calls, tokens not known, cost not known\./,
    );
    expect(noteOf({ calls: 0 })).toMatch(/^No call outside chats was logged/);
  });

  it('does not take unknown for none, and says what switching the log on would show', () => {
    expect(noteOf({ calls: null })).toBe(
      'Calls outside chats are known since 3 November 2026, not for these days.',
    );
    expect(noteOf({ since: null, calls: null })).toMatch(/not known yet/);
    expect(noteOf({ since: null, calls: null, logRead: false })).toMatch(
      /^API calls, temporary chats and tokens of channels are not in it\..*AUDIT_LOG_LEVEL and AUDIT_EXCLUDED_PATHS there, and OPENWEBUI_AUDIT_LOG here/,
    );
  });
});
