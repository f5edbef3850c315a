import { describe, expect, it } from 'vitest';
import { plain } from '../../ui/words/plain.ts';
import type { SummaryReply } from './contract.ts';
import { leadOf } from './lead.ts';

const nb = '\u00a0';
const now = '2026-11-22';
const hours = (value: number) => value * 60;

function summary(more: Partial<SummaryReply> = {}): SummaryReply {
  const saved = {
    conservative: hours(120),
    expected: hours(290),
    low: hours(28),
    high: hours(627),
  };
  return {
    startDate: '2026-10-26',
    endDate: now,
    timeZone: 'Europe/Berlin',
    firstDate: '2025-11-20',
    lastDate: now,
    covers: { from: '2026-10-26', to: now },
    latest: { from: now, to: now },
    asOf: '2026-11-22T07:00:00.000Z',
    minimumGroup: 5,
    totalChats: 721,
    totalMessages: 4337,
    atLeast: [],
    totalTimeSaved: hours(120),
    estimatedChats: 660,
    avgTimeSavedPerChat: 5.5,
    confidenceLevel: 45,
    saved,
    baselineMinutes: 9000,
    withAiMinutes: 1800,
    calibration: { state: 'uncalibrated', labels: 0, medianError: null, version: null },
    methods: [],
    peopleActive: 55,
    peopleCovers: { from: '2026-11-16', to: now },
    accounts: 60,
    cappedUserDays: null,
    coverage: null,
    notRead: { unreadable: 0, outdated: 0, reasons: [] },
    compare: 'before',
    workingDays: 20,
    previous: null,
    ...more,
  };
}

const sentence = (more: Partial<SummaryReply> = {}) => plain(leadOf(summary(more), now));

const previous = {
  startDate: '2026-09-28',
  endDate: '2026-10-25',
  totalChats: 700,
  totalTimeSaved: hours(104),
  workingDays: 20,
};

describe('the sentence', () => {
  it('gives a cautious estimate with its range while nobody has answered', () => {
    expect(sentence()).toBe(
      `From 26 October to 22 November, AI saved roughly 120${nb}hours of working time ` +
        `(cautious estimate; likely between 28 and 630${nb}h).`,
    );
  });

  it('says at least once calibrated', () => {
    expect(
      sentence({
        startDate: '2026-10-01',
        endDate: '2026-10-31',
        calibration: { state: 'calibrated', labels: 212, medianError: 1.6, version: 3 },
      }),
    ).toBe(`In October, AI saved at least 28${nb}hours of working time.`);
  });

  it('compares with the period before', () => {
    expect(sentence({ previous })).toContain(`. That is 15% more than in the 28${nb}days before.`);
    expect(sentence({ previous: { ...previous, totalTimeSaved: hours(124) } })).toContain(
      `That is about as much as in the 28${nb}days before.`,
    );
  });

  it('compares by the working day where the two have not as many', () => {
    expect(sentence({ previous: { ...previous, workingDays: 16 } })).toContain(
      `. That is 8% less per working day than in the 28${nb}days before.`,
    );
    expect(sentence({ previous: { ...previous, workingDays: 17 } })).toContain(
      `. That is about as much per working day as in the 28${nb}days before.`,
    );
  });

  it('compares with a year before, or with nothing', () => {
    const year = { ...previous, startDate: '2025-10-27', endDate: '2025-11-23' };
    expect(sentence({ compare: 'year', previous: year })).toContain('15% more than in the days of');
    expect(sentence({ compare: 'none' })).not.toContain('than');
  });

  it('compares a single day with the same weekday, and a month with the one before', () => {
    const sunday = { ...previous, startDate: '2026-11-15', endDate: '2026-11-15' };
    expect(sentence({ startDate: now, previous: sunday })).toContain(
      '15% more than on Sun 15 Nov.',
    );
    const october = { startDate: '2026-10-01', endDate: '2026-10-31' };
    const september = { ...previous, startDate: '2026-09-01', endDate: '2026-09-30' };
    expect(sentence({ ...october, previous: september })).toContain('more than in September 2026.');
  });

  it('ends with the newest day that is published', () => {
    expect(sentence({ endDate: '2026-12-31' })).toContain('From 26 October to 22 November, AI');
  });

  it('compares with nothing where the period before is not published or lost time', () => {
    expect(sentence({ previous: { ...previous, totalTimeSaved: null } })).not.toContain('before');
    expect(sentence({ previous: { ...previous, totalTimeSaved: -30 } })).not.toContain('before');
  });

  it('says that the range includes no saving', () => {
    const saved = { conservative: hours(9), expected: hours(60), low: hours(-4), high: hours(200) };
    expect(sentence({ saved })).toContain(`likely between −4 and 200${nb}h, so perhaps nothing`);
  });

  it('claims nothing where nothing is saved', () => {
    const saved = {
      conservative: hours(-9),
      expected: hours(6),
      low: hours(-40),
      high: hours(309),
    };
    expect(sentence({ saved, previous })).toBe(
      `From 26 October to 22 November, no saving is shown yet: between −40 and 310${nb}h of working time.`,
    );
  });

  it('claims nothing where the low end is not above zero once calibrated', () => {
    const saved = { conservative: hours(9), expected: hours(60), low: hours(-4), high: hours(200) };
    expect(
      sentence({
        saved,
        calibration: { state: 'calibrated', labels: 40, medianError: 1.6, version: 3 },
      }),
    ).toContain('no saving is shown yet');
  });

  it('says that the amount, or nothing at all, is published', () => {
    const none = { saved: null, totalTimeSaved: null };
    expect(sentence(none)).toBe(
      `From 26 October to 22 November, there were 721${nb}conversations. The time saved is not published.`,
    );
    expect(sentence({ ...none, atLeast: ['totalChats'] })).toContain('were at least 721');
    expect(sentence({ ...none, totalChats: null, covers: null })).toBe(
      'From 26 October to 22 November, nothing is published yet.',
    );
  });
});
