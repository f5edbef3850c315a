import { describe, expect, it } from 'vitest';
import type { SummaryReply } from './contract.ts';
import { coverageOf, holdsNothing } from './coverage.ts';
import { notReadNotes, reasonsOf } from './coverage-reasons.ts';

const coverage = {
  covers: { from: '2026-10-01', to: '2026-10-30' },
  conversations: 9184,
  counted: 7216,
  zero: 1196,
  unestimated: 268,
  learning: 341,
  copies: 163,
  other: null,
  reasons: [],
};

describe('coverage', () => {
  it('leaves learning and copies out of work', () => {
    const { parts, all, estimated } = coverageOf(coverage);
    expect(estimated).toEqual({ some: 8412, work: 8680, atLeast: false });
    expect(all).toBe(9184);
    expect(parts.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(all);
  });

  it('gives the least share where a part is in what is left over, and no row of it', () => {
    const { parts, estimated } = coverageOf({ ...coverage, unestimated: null, other: 268 });
    expect(estimated).toEqual({ some: 8412, work: 8680, atLeast: true });
    expect(parts.map(({ mark }) => mark)).toEqual(['counted', 'zero', 'left out', 'other']);
  });

  it('gives no share above all, though parts are rounded up', () => {
    const { estimated } = coverageOf({ ...coverage, conversations: 8900, unestimated: null });
    expect(estimated).toEqual({ some: 8412, work: 8412, atLeast: false });
  });

  it('has no parts where what is left over is the largest, and none where nothing is named', () => {
    expect(coverageOf({ ...coverage, counted: 900, other: 6000 }).parts).toEqual([]);
    const none = { counted: null, zero: null, unestimated: null, learning: null, copies: null };
    expect(coverageOf({ ...coverage, ...none, other: 9184 })).toEqual({
      parts: [],
      all: 9184,
      estimated: null,
    });
  });

  it('gives no share where all is not said', () => {
    expect(coverageOf({ ...coverage, conversations: null }).estimated).toBeNull();
  });
});

it('holds nothing where no block of days ends in the range', () => {
  expect(holdsNothing({ covers: null })).toBe(true);
  expect(holdsNothing({ covers: coverage.covers })).toBe(false);
});

describe('reasons', () => {
  it('are told of their status, without the one that says nothing more', () => {
    const reasons = [
      { status: 'estimated', reason: 'counted', conversations: 90 },
      { status: 'estimated', reason: 'small_talk', conversations: 10 },
      { status: 'excluded', reason: 'x-new', conversations: 5 },
    ];
    expect(reasonsOf({ reasons }, 'estimated')).toEqual(['small talk 10']);
    expect(reasonsOf({ reasons }, 'excluded')).toEqual(['x-new 5']);
  });

  it('of what cannot be read are told in steps, and not where there is none', () => {
    const notRead: SummaryReply['notRead'] = {
      unreadable: 10,
      outdated: 5,
      reasons: [
        { reason: 'not_json', conversations: 10 },
        { reason: 'no_messages', conversations: 5 },
      ],
    };
    expect(notReadNotes(notRead).map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'About 15 conversations of all time cannot be read: damaged content 15.',
      'About 10 of them are in no count.',
      'About 5 of them count as they were when they could be read.',
    ]);
    expect(notReadNotes({ unreadable: 0, outdated: 0, reasons: [] })).toEqual([]);
  });
});
