import { describe, expect, it } from 'vitest';
import type { Run } from '../../api/contracts/runs.ts';
import {
  askedWords,
  lastRunWords,
  progressWords,
  runAnnouncement,
  runTitle,
} from './run-sentences.ts';

const nb = '\u00a0';
const at = (seconds: number) => Date.parse('2026-11-22T07:00:00Z') + seconds * 1000;

const run: Run = {
  id: 'r1',
  status: 'completed',
  startedAt: '2026-11-22T07:00:00.000Z',
  completedAt: '2026-11-22T07:00:41.000Z',
  done: 118,
  total: 118,
  conversationsProcessed: 118,
  conversationsSkipped: 8411,
  conversationsFailed: 0,
  requestedBy: 'schedule',
  phase: 'days',
  perMinute: null,
  secondsLeft: null,
  enrichment: null,
  seconds: 41,
  error: null,
  failure: null,
};
const going: Run = {
  ...run,
  status: 'running',
  completedAt: null,
  seconds: null,
  done: 1200,
  total: 31_400,
  secondsLeft: 2_088.4,
};

describe('a run in words', () => {
  it('is a title that says how it ended', () => {
    const title = (last: Run | null) =>
      runTitle({ currentRun: null, lastProcessingRun: last }, '08:00');
    expect(title(null)).toBe('No run yet');
    expect(title(run)).toBe('Up to date as of 08:00');
    expect(title({ ...run, conversationsProcessed: 0 })).toBe('Up to date, nothing new');
    expect(title({ ...run, status: 'failed' })).toBe('The last run failed');
    expect(title({ ...run, status: 'interrupted' })).toBe('The last run was interrupted');
    expect(runTitle({ currentRun: going, lastProcessingRun: run }, '08:00')).toBe(
      'An update is running',
    );
  });

  it('tells how far it is and how long it still takes', () => {
    expect(progressWords(going)).toBe(`1,200 of 31,400${nb}conversations, about 35${nb}min left`);
    expect(progressWords({ ...going, total: null })).toBe('Checking for changes');
  });

  it('says what a model was asked, what it could not estimate, and what that cost', () => {
    const asked = {
      total: 446,
      estimated: 312,
      unestimated: 0,
      left: 0,
      leftUsd: null,
      requests: 940,
      inputTokens: 9,
      outputTokens: 9,
      costUsd: 0.42,
      estimatedUsd: 0,
      budgetLeftUsd: null,
      stopped: null,
    };
    expect(askedWords(asked)).toBe(`312${nb}conversations estimated, 940${nb}requests, $0.42`);
    const part = { ...asked, unestimated: 14, left: 120, leftUsd: 0.16, costUsd: null };
    expect(askedWords(part)).toBe(
      `312${nb}conversations estimated, 14${nb}failed (figures as before), 120 left (about $0.16), 940${nb}requests, cost not known`,
    );
    expect(progressWords({ ...going, done: 31_400, enrichment: part })).toBe(
      `The figures by rule are shown. A model is asked: 326 of 446${nb}conversations, about 35${nb}min left`,
    );
  });

  it('says no time where none is known', () => {
    expect(progressWords({ ...going, secondsLeft: null })).toBe(
      `1,200 of 31,400${nb}conversations`,
    );
  });

  it('is announced at its beginning and at quarters, not each second', () => {
    const said = (done: number) => runAnnouncement({ currentRun: { ...going, done } });
    expect(said(10)).toBe('The update has begun');
    expect(said(8000)).toBe('Update: 25% done');
    expect(said(8001)).toBe(said(15_000));
    expect(runAnnouncement({ currentRun: null })).toBe('');
  });

  it('is one line under the page', () => {
    expect(lastRunWords(run, 'Europe/Berlin', at(3600))).toBe(
      `08:00, 41${nb}s, about 118${nb}conversations, 0 failed`,
    );
    expect(lastRunWords({ ...run, status: 'failed' }, 'Europe/Berlin', at(3600))).toBe(
      `08:00, 41${nb}s, failed`,
    );
    expect(lastRunWords(null, 'Europe/Berlin', at(0))).toBe('none yet');
  });
});
