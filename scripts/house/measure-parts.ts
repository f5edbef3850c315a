import { type Counts, type FileMeasures, measureFile } from './measure-file.ts';

/** A file of a project, its path from the project's folder. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Sizes from small to large; null where there is none. */
export interface Spread {
  readonly median: number | null;
  readonly p95: number | null;
  readonly longest: number | null;
}

/** What a part of a project measures. */
export interface PartMeasures extends Counts {
  readonly part: string;
  readonly files: number;
  readonly lines: number;
  readonly linesPerFile: Spread;
  readonly functions: number;
  readonly linesPerFunction: Spread;
  readonly functionsOver40: number;
  /** Of all lines, percent; null without a line. */
  readonly commentPercent: number | null;
}

const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['src, no tests', /^src\//],
  ['src/data', /^src\/data\//],
  ['browser part', /^src\/(?:dashboard|ui)\/|\.tsx$/],
];

/** Measures the sources of a project, tests left out: all of `src`, its data layer, and what runs in a browser. */
export function measureParts(sources: readonly Source[]): PartMeasures[] {
  const measured = sources
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !/\.(?:test|d)\.tsx?$/.test(path))
    .map(({ path, text }) => ({ path, measures: measureFile(path, text) }));
  return PARTS.map(([part, pattern]) =>
    partOf(
      part,
      measured.filter(({ path }) => pattern.test(path)).map(({ measures }) => measures),
    ),
  );
}

function partOf(part: string, files: readonly FileMeasures[]): PartMeasures {
  const sum = (of: (file: FileMeasures) => number) =>
    files.reduce((total, file) => total + of(file), 0);
  const functions = files.flatMap((file) => file.functions);
  const lines = sum((file) => file.lines);
  return {
    part,
    files: files.length,
    lines,
    linesPerFile: spreadOf(files.map((file) => file.lines)),
    functions: functions.length,
    linesPerFunction: spreadOf(functions),
    functionsOver40: functions.filter((each) => each > 40).length,
    commentPercent: lines === 0 ? null : (100 * sum((file) => file.commentLines)) / lines,
    exports: sum((file) => file.exports),
    documentedExports: sum((file) => file.documentedExports),
    any: sum((file) => file.any),
    nonNull: sum((file) => file.nonNull),
    suppressions: sum((file) => file.suppressions),
    casts: sum((file) => file.casts),
    castsToNever: sum((file) => file.castsToNever),
  };
}

/** The middle, what 95 of 100 are no longer than, and the longest: each a size that occurs. */
export function spreadOf(sizes: readonly number[]): Spread {
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}

/** The same as a table, one column for each part. */
export function tableOf(parts: readonly PartMeasures[]): string {
  const rows: [string, (part: PartMeasures) => string][] = [
    ['', ({ part }) => part],
    ['files / lines', ({ files, lines }) => `${files} / ${lines}`],
    ['lines per file, median / 95th / longest', (part) => asText(part.linesPerFile)],
    ['lines per function, median / 95th / longest', (part) => asText(part.linesPerFunction)],
    ['functions over 40 lines, of', (part) => `${part.functionsOver40} of ${part.functions}`],
    ['comment lines', ({ commentPercent }) => percent(commentPercent)],
    [
      'exports documented, of',
      ({ documentedExports, exports: all }) =>
        `${percent(all === 0 ? null : (100 * documentedExports) / all)} (${documentedExports} of ${all})`,
    ],
    ['any / non-null ! / suppressions', (p) => `${p.any} / ${p.nonNull} / ${p.suppressions}`],
    ['as casts (as never)', ({ casts, castsToNever }) => `${casts} (${castsToNever})`],
  ];
  const lines = rows.map(([name, cell]) => `| ${[name, ...parts.map(cell)].join(' | ')} |`);
  return [lines[0], `|${'---|'.repeat(parts.length + 1)}`, ...lines.slice(1)].join('\n');
}

function asText({ median, p95, longest }: Spread): string {
  return [median, p95, longest].map((each) => each ?? '-').join(' / ');
}

function percent(value: number | null): string {
  return value === null ? '-' : `${value.toFixed(1)}%`;
}
