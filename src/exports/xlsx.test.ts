import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../test/support/pieces.ts';
import type { Cell, ColumnKind } from './columns.ts';
import { cell, type Sheet, tableSheet } from './sheets.ts';
import { xlsxOf } from './xlsx.ts';

const AT = Date.parse('2026-03-15T12:00:00Z');

/** The workbook as another program reads it. */
async function read(sheets: readonly Sheet[]) {
  return readXlsx(Buffer.concat(await piecesOf(xlsxOf(sheets, AT))));
}

const column = (name: string, kind: ColumnKind, unit: string | null = null) => ({
  ...{ name, kind, unit, definition: name, nullMeans: null },
});

async function rowsOf(columns: ReturnType<typeof column>[], rows: readonly Cell[][]) {
  const head = { name: 't', figure: 't', definition: 't' };
  const { sheets } = await read([tableSheet({ ...head, columns, rows })]);
  return sheets[0]?.rows.slice(1);
}

describe('a workbook', () => {
  it('has days and moments as dates, numbers as numbers, and nothing where nothing is known', async () => {
    const columns = [
      ...[
        column('day', 'day'),
        column('at', 'instant'),
        column('n', 'number'),
        column('t', 'text'),
      ],
      column('yes', 'flag'),
    ];
    const rows = await rowsOf(columns, [
      ['2026-03-02', '2026-03-02T06:00:00Z', 1.25, '007', true],
      [null, null, null, null, null],
    ]);
    const [day, at, ...others] = rows?.[0] ?? [];
    expect((day as Date).toISOString()).toBe('2026-03-02T00:00:00.000Z');
    expect((at as Date).toISOString()).toBe('2026-03-02T06:00:00.000Z');
    expect(others).toEqual([1.25, '007', true]);
    expect((rows?.[1] ?? []).filter((each) => each !== null && each !== '')).toEqual([]);
  });

  it('holds any text as it is, never as a formula', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1+1', '<&>"', '@SUM(A1)', ' a ', 'x_x000D_y', 'ä€😀'),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const rows = await rowsOf([column('t', 'text')], [[text]]);
        // Line ends are one in XML.
        expect(String(rows?.[0]?.[0])).toBe(
          text.replace(/\r\n?/g, '\n').replace(CONTROL, '\ufffd'),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('names each sheet once, however long the names are', async () => {
    const sheet = (name: string): Sheet => ({
      ...{ name, widths: [10], hasHead: false, rows: [[cell(name)]] },
    });
    const long = 'a_table_with_a_name_that_is_much_too_long';
    const { sheets } = await read([
      sheet(long),
      sheet(`${long}_too`),
      sheet('Read me'),
      sheet('READ ME'),
    ]);
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });

  it('is written piece by piece, as rows come', async () => {
    let taken = 0;
    const rows = (async function* () {
      for (; taken < 20_000; taken += 1) yield [cell(`${Math.sin(taken)}`), cell(taken, 'whole')];
    })();
    const pieces = xlsxOf([{ name: 'many', widths: [10, 10], hasHead: false, rows }], AT);
    for await (const _ of pieces) if (taken > 0) break;
    expect(taken).toBeLessThan(10_000);
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
