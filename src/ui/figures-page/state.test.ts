import { describe, expect, it } from 'vitest';
import type { DomainState, ReadyReply } from '../../api/contracts/health.ts';
import { othersDown, pageState, runBlocked } from './state.ts';

const domain = (name: string, state: DomainState['state']): DomainState => ({
  domain: name,
  state,
  since: '2026-11-22T07:00:00.000Z',
  reason: null,
  code: null,
  values: {},
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

const base = (more: object = {}) => ({ asOf: '2026-11-22T07:00:00.000Z', isEmpty: false, ...more });
const up = ready('ready', 'ready');

describe('a page of figures', () => {
  it('shows figures while Open WebUI’s database is down', () => {
    const known = { ready: ready('down', 'ready'), base: base(), failed: false };
    expect(pageState(known)).toBe('figures');
  });

  it('keeps figures on the page when a later request fails', () => {
    expect(pageState({ ready: up, base: base(), failed: true })).toBe('figures');
  });

  it('has no figures while its own database is down or starting', () => {
    for (const state of ['down', 'connecting'] as const) {
      const known = { ready: ready('ready', state), base: base(), failed: false };
      expect(pageState(known)).toBe('unavailable');
    }
  });

  it('tells the first use from days of which nothing is published', () => {
    const state = (more: object) => pageState({ ready: up, base: base(more), failed: false });
    expect(state({ asOf: null, isEmpty: true })).toBe('first use');
    expect(state({ isEmpty: true })).toBe('empty');
  });

  it('waits, or says what failed, before the first answer', () => {
    expect(pageState({ ready: undefined, base: undefined, failed: false })).toBe('waiting');
    expect(pageState({ ready: up, base: undefined, failed: true })).toBe('failed');
  });
});

describe('a run', () => {
  it('can be started while both databases answer', () => {
    expect(runBlocked(up, false)).toBeNull();
  });

  it('waits with the reason for what is missing', () => {
    expect(runBlocked(ready('down', 'ready'), false)).toBe('source down');
    expect(runBlocked(ready('ready', 'down'), false)).toBe('own down');
    const readOnly = {
      since: '2026-11-22T07:00:00.000Z',
      code: '',
      values: {},
      reason: '',
      hint: '',
    };
    const figures = { ...domain('cogniforce', 'ready'), readOnly };
    const limited = { ...up, domains: [domain('openwebui', 'ready'), figures] };
    expect(runBlocked(limited, false)).toBe('own read-only');
    expect(runBlocked(up, true)).toBe('offline');
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
