import { max } from 'd3-array';
import { line } from 'd3-shape';
import { stretchesOf } from './band-geometry.ts';

const WIDTH = 200;
const HEIGHT = 28;
const EDGE = 3;

/** A counted thing over time, without axes: the shape alone. Gaps stay gaps, zero is the lower edge. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const most = Math.max(1, max(values, (value) => value) ?? 1);
  const x = (index: number) => (index / Math.max(1, values.length - 1)) * WIDTH;
  const y = (value: number) => HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
  const draw = line<number>((_, index) => x(index), y).digits(1);
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? null;
  return (
    <svg className="plot" height={HEIGHT} aria-hidden="true">
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {stretchesOf(values, (value) => (value === null ? null : 'known')).map(
          ({ first, last: end }) => (
            <path
              key={first}
              className="claim-line thin"
              transform={`translate(${x(first)} 0)`}
              d={draw(values.slice(first, end + 1).map((value) => value ?? 0)) ?? ''}
            />
          ),
        )}
      </svg>
      {lastValue === null ? null : (
        <circle className="claim" cx={`${(x(last) / WIDTH) * 100}%`} cy={y(lastValue)} r="3" />
      )}
    </svg>
  );
}
