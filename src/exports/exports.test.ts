import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../test/support/figures.ts';
import { piecesOf } from '../../test/support/pieces.ts';
import { valuationOf } from '../../test/support/valuation.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import type { Figures } from '../figures/index.ts';
import { metrics } from '../metrics/index.ts';
import type { SummaryReply } from '../metrics/summary/contract.ts';
import type { Ask } from './gather.ts';
import { type ExportFormat, exportsOf } from './index.ts';

const MARCH = { start_date: '2026-03-01', end_date: '2026-03-14' };
const exports = exportsOf(metrics);

const askOf =
  (figures: Figures): Ask =>
  async (metric, query) =>
    metric.reply.parse(await metric.answer(figures, metric.query.parse(query)));

interface Over {
  readonly demonstration?: boolean;
  readonly signal?: AbortSignal;
}

async function made(ask: Ask, format: ExportFormat, asked: object, over: Over = {}) {
  const { demonstration = false, signal = new AbortController().signal } = over;
  const origin = { version: '1.2.3', demonstration, madeAt: '2026-03-15T12:00:00Z' };
  const query = exports.query.parse(asked);
  const { name, type, content } = await exports.make(format, query, { ask, origin, signal });
  const pieces = await piecesOf(content);
  return { name, type, bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece))) };
}

describe('an export', () => {
  eachDialect(cogniforce, (use) => {
    const ask = () =>
      askOf(
        figuresOver(use().handle.repositories, {
          accounts: async () => 20,
          valuation: valuationOf({ hourlyRate: 60, currency: 'EUR' }),
        }),
      );
    const given = (people: number) =>
      publish(
        use(),
        Array.from({ length: people }, (_, at) =>
          factsOf({ id: `${at}`, day: '2026-03-02', person: person(`${at}`) }),
        ),
      );

    it('holds what each metric answers, and nothing besides', async () => {
      await given(8);
      const { bytes } = await made(ask(), 'json', MARCH);
      const { manifest, tables } = JSON.parse(bytes.toString());
      expect(Object.keys(tables)).toEqual(exports.tables.map(({ name }) => name));
      const summary = (await ask()(metrics[0] as (typeof metrics)[number], MARCH)) as SummaryReply;
      expect(manifest.about).toMatchObject({ startDate: '2026-03-01', covers: summary.covers });
      expect(tables.summary).toEqual([
        expect.objectContaining({
          total_chats: 8,
          total_time_saved: summary.totalTimeSaved,
          saved_low: summary.saved?.low,
        }),
      ]);
      expect(tables.daily_trend).toHaveLength(1);
      const named = manifest.tables.map(({ name }: { name: string }) => name);
      expect(named).toEqual(Object.keys(tables));
    });

    it('says nothing of a day on which too few people worked, in any format', async () => {
      const before = await Promise.all(
        (['csv', 'json', 'ndjson', 'xlsx'] as const).map((format) => made(ask(), format, MARCH)),
      );
      await given(4);
      for (const [at, format] of (['csv', 'json', 'ndjson', 'xlsx'] as const).entries()) {
        const { bytes } = await made(ask(), format, MARCH);
        expect(bytes.equals(before[at]?.bytes ?? Buffer.alloc(0)), format).toBe(true);
      }
    });

    it('is an archive with its manifest where several tables are CSV', async () => {
      await given(8);
      const { name, type, bytes } = await made(ask(), 'csv', { ...MARCH, figure: 'work' });
      expect([name, type]).toEqual([
        'cogniforce-work-2026-03-01-to-2026-03-14.zip',
        'application/zip',
      ]);
      const files = unzipSync(bytes);
      expect(Object.keys(files)).toEqual([
        ...['manifest.json', 'work.csv', 'work_kinds.csv', 'work_outcomes.csv', 'work_parts.csv'],
      ]);
      const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
      expect(manifest.tables[1].columns[0]).toMatchObject({ name: 'covers_from', kind: 'day' });
    });

    it('counts its rows in the last line of NDJSON, so that a file that was cut off shows', async () => {
      await given(8);
      const { bytes } = await made(ask(), 'ndjson', MARCH);
      const lines = bytes.toString().trimEnd().split('\n');
      expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: { rows: lines.length - 2 } });
    });

    it('has for who decides the sentence, the range, what it rests on, and what it would be otherwise', async () => {
      await given(8);
      const { bytes, name } = await made(
        ask(),
        'xlsx',
        { ...MARCH, sheet: 'finance' },
        {
          demonstration: true,
        },
      );
      expect(name).toMatch(/^demonstration-cogniforce-finance-/);
      const { sheets } = await readXlsx(bytes);
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        ...['Summary', 'Assumptions', 'Sensitivity', 'Tables', 'Definitions'],
      ]);
      const [summary, assumptions, sensitivity] = sheets.map(({ rows }) => rows);
      expect(summary?.[1]?.[0]).toContain('invented');
      expect(summary?.[2]?.[0]).toMatch(/^From 2026-03-01 to 2026-03-14 AI saved roughly /);
      const saved = summary?.find(([first]) => first === 'Time saved, hours');
      expect(saved?.slice(1, 5).map((each) => typeof each)).toEqual(Array(4).fill('number'));
      const rate = assumptions?.find(([first]) => first === 'Cost of a working hour');
      expect(rate?.slice(1)).toEqual([60, 'EUR per hour', 'ANALYTICS_HOURLY_RATE']);
      expect(sensitivity?.length).toBeGreaterThan(20);
    });

    it('leaves empty what is not known, and writes no zero in its place', async () => {
      const { bytes } = await made(ask(), 'xlsx', { ...MARCH, sheet: 'finance' });
      const [summary] = (await readXlsx(bytes)).sheets;
      const saved = summary?.rows.find(([first]) => first === 'Time saved, hours');
      expect(saved?.slice(1, 5).filter((each) => each !== null && each !== '')).toEqual([]);
      expect(summary?.rows[1]?.[0]).toContain('no time saved is published');
    });
  });
});

describe('what is asked of an export', () => {
  const empty: Ask = () => Promise.reject(new Error('nobody is asked'));

  it.each([
    ['csv', { sheet: 'finance' }],
    ['xlsx', { sheet: 'finance', table: 'summary' }],
  ] as const)('is refused where it contradicts itself: %s %j', async (format, asked) => {
    await expect(made(empty, format, asked)).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  });

  it('is asked again where a run ends in between, and refused where one always does', async () => {
    let run = 0;
    const changing: Ask = async () => {
      run += 1;
      return { ...ABOUT, asOf: `run ${run}` };
    };
    await expect(made(changing, 'json', MARCH)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    expect(run).toBe(3 * metrics.length);
  });

  it('is not gone on with when nobody waits any more', async () => {
    const gone = new AbortController();
    let asked = 0;
    const ask: Ask = async () => {
      asked += 1;
      gone.abort();
      return ABOUT;
    };
    await expect(made(ask, 'json', MARCH, { signal: gone.signal })).rejects.toThrow();
    expect(asked).toBe(1);
  });

  it('brings people page by page, all of them', async () => {
    const people = 10_000;
    const asked: number[] = [];
    const ask: Ask = async (_, query) => {
      const { limit, offset } = query as { limit: number; offset: number };
      asked.push(offset);
      const count = Math.max(0, Math.min(limit, people - offset));
      const users = Array.from({ length: count }, (__, at) => ({ userName: `${offset + at}` }));
      return { ...ABOUT, users };
    };
    const { bytes } = await made(ask, 'csv', { ...MARCH, table: 'user_breakdown_users' });
    expect(bytes.toString().trimEnd().split('\r\n')).toHaveLength(people + 1);
    expect(asked).toEqual(Array.from({ length: 21 }, (_, page) => page * 500));
  });
});

const ABOUT = {
  ...{ startDate: '2026-03-01', endDate: '2026-03-14', timeZone: 'UTC' },
  ...{ firstDate: null, lastDate: null, covers: null, latest: null, asOf: null, minimumGroup: 5 },
  calibration: { state: 'uncalibrated', labels: 0, medianError: null, version: null },
  methods: [],
};
