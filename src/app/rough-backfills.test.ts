import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someBackfill, someBackfills } from '../../test/support/api.ts';
import type { BackfillQuote } from '../api/contracts/backfills.ts';
import type { BackfillRequest } from '../api/parts.ts';
import type { DayRange } from '../kernel/days.ts';
import { ADMINISTRATOR } from '../kernel/principal.ts';
import { roughBackfills } from './rough-backfills.ts';

const K = 5;
const BLOCKS = [
  { from_day: '2026-02-02', to_day: '2026-02-02' },
  { from_day: '2026-02-03', to_day: '2026-02-05' },
  { from_day: '2026-02-06', to_day: '2026-02-09' },
];
const blocks = async () => BLOCKS;

const QUOTE: BackfillQuote = {
  ...{ from: '', to: '', conversations: 1, minutes: 12.345 },
  restsOn: { runs: 3, conversations: 9_017 },
  asks: {
    ...{ model: 'x', conversations: 1, tasks: 2, measured: 1, requests: 2 },
    ...{ inputTokens: 4_321, outputTokens: 321, outputTokensAtMost: 4_321 },
    ...{ usd: 0.012_345, usdAtMost: 0.023_456, budgetUsd: 1, perDayUsd: null },
  },
};

/** What is asked of the exact ones, and what is told of their answer. */
function rough(conversations = 1) {
  const asked: BackfillRequest[] = [];
  const port = roughBackfills(
    {
      ...someBackfills,
      async quote(request) {
        asked.push(request);
        return { ...QUOTE, from: request.from, to: request.to, conversations };
      },
      async begin(request) {
        asked.push(request);
        return { ...someBackfill, from: request.from, to: request.to, total: conversations };
      },
    },
    { k: K, blocks },
  );
  return { asked, port };
}

const days = (from: string, to: string): DayRange => ({ from, to });

describe('backfills of page and API', () => {
  it.each([
    [days('2026-02-04', '2026-02-04'), days('2026-02-03', '2026-02-05')],
    [days('2026-02-05', '2026-02-06'), days('2026-02-03', '2026-02-09')],
    [days('2020-01-01', '2030-01-01'), days('2026-02-02', '2026-02-09')],
    [days('2026-02-02', '2026-02-02'), days('2026-02-02', '2026-02-02')],
  ])('take with a day all that is published with it: %j', async (chosen, whole) => {
    const { asked, port } = rough();
    expect(await port.quote(chosen, ADMINISTRATOR)).toMatchObject(whole);
    expect(await port.begin(chosen, ADMINISTRATOR)).toMatchObject(whole);
    expect(asked).toEqual([whole, whole]);
  });

  it('refuse days of which nothing is published, and ask nothing of them', async () => {
    const { asked, port } = rough();
    for (const chosen of [days('2026-02-10', '2026-02-12'), days('2026-02-01', '2026-02-01')]) {
      for (const refused of [
        port.quote(chosen, ADMINISTRATOR),
        port.begin(chosen, ADMINISTRATOR),
      ]) {
        await expect(refused).rejects.toMatchObject({ code: 'BACKFILL_DAYS_UNPUBLISHED' });
      }
    }
    expect(asked).toEqual([]);
  });

  it('say the same of one conversation more, or 2k more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5_000), async (count) => {
        const [one, other] = await Promise.all(
          [count, count + 1].map(async (conversations) => {
            const chosen = days('2026-02-03', '2026-02-05');
            const { port } = rough(conversations);
            const [quoted, begun] = [
              await port.quote(chosen, ADMINISTRATOR),
              await port.begin(chosen, ADMINISTRATOR),
            ];
            return [quoted.conversations ?? 0, begun.total ?? 0];
          }),
        );
        for (const at of [0, 1]) {
          const step = (other?.[at] ?? 0) - (one?.[at] ?? 0);
          expect(step === 0 || Math.abs(step) >= 2 * K).toBe(true);
        }
      }),
    );
  });

  it('have money, tokens and time of two digits', async () => {
    const quoted = await rough().port.quote(days('2026-02-02', '2026-02-02'), ADMINISTRATOR);
    expect(quoted).toMatchObject({ minutes: 12, restsOn: { runs: 3, conversations: 9_000 } });
    expect(quoted.asks).toMatchObject({ conversations: 0, tasks: 0, requests: 0, measured: 0 });
    expect(quoted.asks).toMatchObject({ inputTokens: 4_300, usd: 0.012, usdAtMost: 0.023 });
  });

  it('have no counts of days that were chosen in the terminal', async () => {
    const asks = {
      ...{ model: 'x', again: false, total: 30, estimated: 20, unestimated: 1, left: 9 },
      ...{ costUsd: 0.5, budgetUsd: 2 },
    };
    const listed = { ...someBackfill, from: '2026-02-04', to: '2026-02-04', done: 3, asks };
    const port = roughBackfills(
      { ...someBackfills, list: async () => ({ backfills: [listed] }) },
      { k: K, blocks },
    );
    const { backfills } = await port.list(ADMINISTRATOR);
    expect(backfills).toMatchObject([
      {
        ...{ from: '2026-02-04', state: 'going', total: null, done: null, analysed: null },
        ...{ unreadable: null, gone: null },
        asks: { total: null, estimated: null, unestimated: null, left: null, costUsd: null },
      },
    ]);
  });

  it('are exact, of any day, where everybody has agreed', async () => {
    expect(roughBackfills(someBackfills, { k: 1, blocks })).toBe(someBackfills);
  });
});
