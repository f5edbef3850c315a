import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const wanted = (fields: Record<string, string>) => retryAfterMs(new Headers(fields), NOW);

describe('retryAfterMs', () => {
  it('reads seconds, dates and milliseconds, the last one first', () => {
    expect(wanted({ 'retry-after': '20' })).toBe(20_000);
    expect(wanted({ 'retry-after': 'Mon, 02 Mar 2026 09:00:07 GMT' })).toBe(7_000);
    expect(wanted({ 'retry-after': '20', 'retry-after-ms': '350' })).toBe(350);
  });

  it('waits no time for a date that has passed', () => {
    expect(wanted({ 'retry-after': 'Mon, 02 Mar 2026 08:00:00 GMT' })).toBe(0);
  });

  it('does not know where nothing is said, or nonsense', () => {
    expect(wanted({})).toBeNull();
    expect(wanted({ 'retry-after': 'soon' })).toBeNull();
    expect(wanted({ 'retry-after': '-5' })).toBeNull();
    expect(retryAfterMs(undefined, NOW)).toBeNull();
  });
});
