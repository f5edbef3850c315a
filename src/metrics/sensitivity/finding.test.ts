import { describe, expect, it } from 'vitest';
import type { SensitivityReply, SensitivityRow } from './contract.ts';
import {
  amountOf,
  assumedValue,
  changeOf,
  rangeOf,
  sensitivityFinding,
  sensitivityNote,
  sensitivitySub,
} from './finding.ts';

const row: SensitivityRow = {
  assumption: 'off_chat',
  value: 3,
  asSet: false,
  timeSaved: 600,
  saved: { conservative: 600, expected: 900, low: -60, high: 1800 },
  usefulMinutes: 300,
  change: -0.4,
};
const reply = {
  startDate: '2026-03-01',
  endDate: '2026-03-28',
  covers: { from: '2026-03-02', to: '2026-03-28' },
  outcomesCover: { from: '2026-02-01', to: '2026-02-28' },
  settings: { offChat: { set: 2, minutes: 2, low: 0.72, high: 3.28, answers: 0 } },
  asIs: { timeSaved: 1000, saved: null, usefulMinutes: 500 },
  rows: [row, { ...row, assumption: 'level', value: 2, change: 1.5 }],
} as unknown as SensitivityReply;

describe('a row of the table', () => {
  it('says the value in its unit', () => {
    expect(assumedValue(row)).toBe('3\u00a0min');
    expect(assumedValue({ assumption: 'level', value: 0.75 })).toBe('×0.75');
    expect(assumedValue({ assumption: 'partly', value: 0.25 })).toBe('25%');
  });

  it('says how the figure moves, and which row is the figure itself', () => {
    expect(changeOf(row)).toBe('−40%');
    expect(changeOf({ asSet: false, change: 1.5 })).toBe('+150%');
    expect(changeOf({ asSet: false, change: 0.001 })).toBe('no change');
    expect(changeOf({ asSet: true, change: 0 })).toBe('as it is');
    expect(changeOf({ asSet: false, change: null })).toBe('not said');
  });

  it('gives of the recapture share what is useful, which has no range of its own', () => {
    expect(amountOf(row)).toBe('10\u00a0h');
    expect(rangeOf(row)).toBe('−1 to 30\u00a0h');
    const useful = { ...row, assumption: 'recapture' } as const;
    expect([amountOf(useful), rangeOf(useful)]).toEqual(['5\u00a0h', '']);
    expect(amountOf({ ...row, timeSaved: null })).toBe('not said');
  });
});

describe('the panel', () => {
  it('is titled by what moves the figure most', () => {
    expect(sensitivityFinding(reply)).toBe(
      'What if: the figure depends most on the level of the times by hand',
    );
    expect(sensitivityFinding({ ...reply, covers: null })).toContain('nothing is published');
    const none = { ...reply, asIs: { timeSaved: null, saved: null, usefulMinutes: null } };
    expect(sensitivityFinding(none)).toContain('is not estimated');
  });

  it('says the days that it is of, and the allowance with its error and where it is from', () => {
    expect(sensitivitySub(reply).replaceAll(/\s/g, ' ')).toContain('Time saved in 2–28 Mar');
    expect(sensitivitySub(reply)).toContain('2 minutes a question as set, likely 0.7–3.3');
    const offChat = { ...reply.settings.offChat, minutes: 2.61, answers: 12 };
    const answered = { ...reply, settings: { ...reply.settings, offChat } };
    expect(sensitivitySub(answered)).toContain('2.6 minutes a question by 12\u00a0answers');
  });

  it('says which month other weights are reckoned with, and why some of it is not said', () => {
    expect(sensitivityNote(reply)).toBe(
      'What a task counts is reckoned with what became of tasks, February 2026.',
    );
    expect(sensitivityNote({ ...reply, outcomesCover: null })).toMatch(/waits for the first whole/);
    const unsaid = { ...row, timeSaved: null, saved: null, change: null };
    expect(sensitivityNote({ ...reply, rows: [unsaid] })).toMatch(/“Not said”: too few people/);
  });
});
