import { describe, expect, it } from 'vitest';
import type { DomainState, ReadyReply } from '../../api/contracts/health.ts';
import type { SummaryReply } from '../../metrics/summary/contract.ts';
import { othersDown, overviewState, runBlocked } from './overview-state.ts';

const domain = (name: string, state: DomainState['state']): DomainState => ({
  domain: name,
  state,
  since: '2026-11-22T07:00:00.000Z',
  reason: null,
  code: null,
  hint: null,
  retryInSeconds: null,
  lastError: null,
  readOnly: null,
  revision: null,
});

function ready(openwebui: DomainState['state'], cogniforce: DomainState['state']): ReadyReply {
  return {
    status: 'ready',
    demonstration: false,
    version: '0.1.0',
    domains: [domain('openwebui', openwebui), domain('cogniforce', cogniforce)],
  };
}

const none = {
  counted: 0,
  zero: 0,
  unestimated: 0,
  learning: 0,
  copies: 0,
  unreadable: 3,
  cappedUserDays: 0,
};
const summary = (more: object) =>
  ({ asOf: '2026-11-22T07:00:00.000Z', totalChats: 9, coverage: none, ...more }) as SummaryReply;
const up = ready('ready', 'ready');

describe('the overview', () => {
  it('shows figures while Open WebUI’s database is down', () => {
    const known = { ready: ready('down', 'ready'), summary: summary({}), failed: false };
    expect(overviewState(known)).toBe('figures');
  });

  it('keeps figures on the page when a later request fails', () => {
    expect(overviewState({ ready: up, summary: summary({}), failed: true })).toBe('figures');
  });

  it('has no figures while its own database is down or starting', () => {
    for (const state of ['down', 'connecting'] as const) {
      const known = { ready: ready('ready', state), summary: summary({}), failed: false };
      expect(overviewState(known)).toBe('unavailable');
    }
  });

  it('tells the first use from days without conversations', () => {
    const state = (more: object) =>
      overviewState({ ready: up, summary: summary(more), failed: false });
    expect(state({ asOf: null, totalChats: 0 })).toBe('first use');
    expect(state({ totalChats: 0 })).toBe('empty');
    expect(state({ totalChats: 0, coverage: { ...none, copies: 2 } })).toBe('figures');
  });

  it('waits, or says what failed, before the first answer', () => {
    expect(overviewState({ ready: undefined, summary: undefined, failed: false })).toBe('waiting');
    expect(overviewState({ ready: up, summary: undefined, failed: true })).toBe('failed');
  });
});

describe('a run', () => {
  it('can be started while both databases answer', () => {
    expect(runBlocked(up, false)).toBeNull();
  });

  it('waits with the reason for what is missing', () => {
    expect(runBlocked(ready('down', 'ready'), false)).toMatch(/Open WebUI/);
    expect(runBlocked(ready('ready', 'down'), false)).toMatch(/Cogniforce’s database/);
    const readOnly = { since: '2026-11-22T07:00:00.000Z', code: '', reason: '', hint: '' };
    const figures = { ...domain('cogniforce', 'ready'), readOnly };
    const limited = { ...up, domains: [domain('openwebui', 'ready'), figures] };
    expect(runBlocked(limited, false)).toMatch(/can be written/);
    expect(runBlocked(up, true)).toMatch(/until Cogniforce answers/);
  });
});

describe('othersDown', () => {
  it('names a further domain that is down, and none of the two that have words of their own', () => {
    const states = [domain('openwebui', 'down'), domain('cogniforce', 'down')];
    const further = [
      domain('shop', 'down'),
      domain('attic', 'ready'),
      domain('yard', 'connecting'),
    ];
    const ready: ReadyReply = {
      status: 'degraded',
      demonstration: false,
      version: '1',
      domains: [...states, ...further],
    };
    expect(othersDown(ready).map((each) => each.domain)).toEqual(['shop']);
    expect(othersDown(undefined)).toEqual([]);
  });
});
