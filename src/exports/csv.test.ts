import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../test/support/pieces.ts';
import type { Cell, ColumnKind } from './columns.ts';
import { csvOf } from './csv.ts';

const column = (name: string, kind: ColumnKind = 'text') => ({
  ...{ name, kind, unit: null, definition: name, nullMeans: null },
});

async function written(rows: readonly (readonly Cell[])[], names = ['a', 'b']): Promise<string> {
  return (await piecesOf(csvOf({ columns: names.map((name) => column(name)), rows }))).join('');
}

it('begins with the mark of UTF-8, has a head, and leaves a cell empty where nothing is known', async () => {
  const text = await written([
    [null, 0],
    ['ü', -1.5],
    [true, false],
  ]);
  expect(text).toBe('\ufeffa,b\r\n,0\r\nü,-1.5\r\n1,0\r\n');
});

it('quotes what would end a cell', async () => {
  expect(await written([['a,b', 'say "x"\nnext']])).toContain('"a,b","say ""x""\nnext"\r\n');
});

it('lets no text be a formula, and numbers be numbers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r'),
      fc.string(),
      async (sign, rest) => {
        const text = await written([[`${sign}${rest}`]], ['a']);
        expect(/^\ufeffa\r\n"?'/.test(text)).toBe(true);
      },
    ),
  );
  expect(await written([[-4]], ['a'])).toBe('\ufeffa\r\n-4\r\n');
});

it('writes rows of any number, in pieces', async () => {
  const pieces = await piecesOf(
    csvOf({
      columns: [column('n', 'integer')],
      rows: Array.from({ length: 1_201 }, (_, n) => [n]),
    }),
  );
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('').split('\r\n')).toHaveLength(1_203);
});
