import { describe, expect, it } from 'vitest';
import { measureFile } from './measure-file.ts';
import { measureParts, spreadOf } from './measure-parts.ts';

const SOURCE = `/** Documented. */
export const one = (value: any) => {
  return value!; // behind code: no line of its own
};

// biome-ignore lint/x: a reason
export function two(): string {
  const text = \`
/* no comment, but text */
\`;
  return text as never;
}

/*
 * Three lines.
 */
const three = { four() {}, five: () => 5, six: 6 as number, seven: [7] as const };
export { three };
[1].map((each) => each);
`;

describe('measureFile', () => {
  const measures = measureFile('a.ts', SOURCE);

  it('counts lines, and those that hold nothing but a comment', () => {
    expect(measures.lines).toBe(19);
    expect(measures.commentLines).toBe(5);
  });

  it('measures functions that have a name', () => {
    expect(measures.functions.toSorted((a, b) => a - b)).toEqual([1, 1, 3, 6]);
  });

  it('counts declarations that are exported, and those with a doc comment', () => {
    expect([measures.exports, measures.documentedExports]).toEqual([2, 1]);
  });

  it('counts what goes around the types', () => {
    const { any, nonNull, suppressions, casts, castsToNever } = measures;
    expect({ any, nonNull, suppressions, casts, castsToNever }).toEqual({
      any: 1,
      nonNull: 1,
      suppressions: 1,
      casts: 2,
      castsToNever: 1,
    });
  });

  it('does not take the text of an element for a comment', () => {
    const { commentLines } = measureFile('a.tsx', 'const a = (\n  <p>\n    // text\n  </p>\n);\n');
    expect(commentLines).toBe(0);
  });
});

describe('measureParts', () => {
  it('leaves tests out and tells the parts apart', () => {
    const paths = [
      'src/a.ts',
      'src/a.test.ts',
      'src/data/b.ts',
      'src/metrics/c/chart.tsx',
      'bench/d.ts',
    ];
    const parts = measureParts(paths.map((path) => ({ path, text: 'let a = 1;\n' })));
    expect(parts.map(({ files }) => files)).toEqual([3, 1, 1]);
  });

  it('says nothing of a part that is not there', () => {
    expect(measureParts([])[0]).toMatchObject({
      files: 0,
      linesPerFile: { median: null, p95: null, longest: null },
      commentPercent: null,
    });
  });

  it('gives sizes that occur', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2, p95: 4, longest: 4 });
  });
});
