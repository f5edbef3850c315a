import {
  type Band,
  type BandPoint,
  type ChartMark,
  HEIGHT,
  spread,
  type TimeTick,
  WIDTH,
} from './band-geometry.ts';
import { textWidth } from './text-width.ts';

/** Height of the plot in pixels, without its labels. */
export const PLOT_HEIGHT = 280;
const LABEL_APART = 15;
const NARROWEST_WORDS = 14;
/** Height in pixels of a stretch that waits. */
const STRIP = 10;
const ABOVE_ZERO = `translate(0 -${STRIP})`;

/** A name at the right end of a line, with the value it stands at. */
export interface PlacedLabel {
  readonly kind: 'claim' | 'expected' | 'high' | 'low';
  readonly text: string;
  readonly value: number;
}

/** A share of the width or height as SVG takes it. */
export const share = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** Horizontal lines with their values; the unit stands on the top one alone. */
export function Grid({ band, texts }: { band: Band; texts: readonly string[] }) {
  return band.ticks.map((value, index) => (
    <g key={value}>
      <line
        className="grid-line"
        x1="0"
        x2="100%"
        y1={share(band.y(value))}
        y2={share(band.y(value))}
      />
      <text x="-8" y={share(band.y(value))} dy="4" textAnchor="end">
        {texts[index]}
      </text>
    </g>
  ));
}

/** Hatched places with the word that says why, where there is room for it. */
export function Gaps({ band, width }: { band: Band; width: number }) {
  const zero = share(band.y(0));
  return band.gaps.map((gap) => {
    const place = { x: share(gap.from), width: share(gap.to - gap.from) };
    return (
      <g key={gap.from}>
        {gap.waits ? (
          <rect {...place} className="gap-fill" y={zero} height={STRIP} transform={ABOVE_ZERO} />
        ) : (
          <rect {...place} className="gap-fill" y="0" height="100%" />
        )}
        <GapWord gap={gap} room={(gap.to - gap.from) * width} zero={zero} />
      </g>
    );
  });
}

interface GapWordProps {
  gap: Band['gaps'][number];
  /** Pixels. */
  room: number;
  zero: string;
}

/** Above a strip as one reads, else upright. */
function GapWord({ gap: { from, to, reason, waits }, room, zero }: GapWordProps) {
  const x = share((from + to) / 2);
  if (waits && room >= textWidth(reason)) {
    return (
      <text className="halo" x={x} y={zero} dy={-STRIP - 8} textAnchor="middle">
        {reason}
      </text>
    );
  }
  if (room < NARROWEST_WORDS) return null;
  return (
    <text className="halo gap-word" x={x} y="50%" textAnchor="middle">
      {reason}
    </text>
  );
}

interface LinesProps {
  band: Band;
  points: readonly BandPoint[];
  last: number;
}

/** Bands, their edges and lines, unbroken between gaps; a dot at the place that the end labels are about. */
export function Lines({ band, points, last }: LinesProps) {
  return (
    <>
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {band.runs.map((run) => (
          <path key={run.range} className="maybe" d={run.range} />
        ))}
        {band.runs.map((run) => (
          <g key={run.range}>
            <path className="edge-line" d={run.high} />
            <path className="edge-line" d={run.low} />
            <path className="mean-line" d={run.expected} />
            <path className="claim-line" d={run.claim} />
          </g>
        ))}
      </svg>
      {band.dots.map((index) => (
        <Dot key={index} band={band} index={index} value={points[index]?.value ?? null} />
      ))}
      <LastDot band={band} index={last} value={points[last]?.value ?? null} />
    </>
  );
}

interface DotProps {
  band: Band;
  index: number;
  value: BandPoint['value'];
}

/** A value alone between two gaps: its range as a thin line, its claim as a dot. */
function Dot({ band, index, value }: DotProps) {
  if (value === null) return null;
  const x = share(band.x(index));
  return (
    <>
      <line
        className="tip"
        x1={x}
        x2={x}
        y1={share(band.y(value.high))}
        y2={share(band.y(value.low))}
      />
      <circle className="claim" cx={x} cy={share(band.y(value.claim))} r="3.5" />
    </>
  );
}

function LastDot({ band, index, value }: DotProps) {
  if (value === null) return null;
  return (
    <circle className="claim" cx={share(band.x(index))} cy={share(band.y(value.claim))} r="4" />
  );
}

/** Labels under the axis, kept within its ends. */
export function TimeAxis({
  ticks,
  band,
  width,
}: {
  ticks: readonly TimeTick[];
  band: Band;
  width: number;
}) {
  return ticks.map(({ at, text }) => {
    const x = band.atStep(at);
    const half = textWidth(text) / 2 / Math.max(1, width);
    const centre = Math.min(1 - half, Math.max(half, x));
    return (
      <g key={`${at} ${text}`}>
        <line className="base-line" x1={share(x)} x2={share(x)} y1="100%" y2={PLOT_HEIGHT + 4} />
        <text x={share(centre)} y="100%" dy="18" textAnchor="middle">
          {text}
        </text>
      </g>
    );
  });
}

const END_CLASS = { claim: 'claim-text', expected: '', high: 'mid', low: 'mid' } as const;

/** The lines’ names at their right end, 15 px apart. */
export function EndLabels({ labels, band }: { labels: readonly PlacedLabel[]; band: Band }) {
  const heights = spread(
    labels.map(({ value }) => band.y(value) * PLOT_HEIGHT),
    LABEL_APART,
    PLOT_HEIGHT,
  );
  return labels.map(({ kind, text }, index) => (
    <text key={kind} className={END_CLASS[kind]} x="100%" dx="8" y={heights[index]} dy="4">
      {text}
    </text>
  ));
}

const MARK_RADIUS = 9;

interface MarksProps {
  marks: readonly ChartMark[];
  band: Band;
  /** Pixels. */
  width: number;
}

/** Dashed lines with their numbers; where numbers would cover each other, the later one stands lower. */
export function Marks({ marks, band, width }: MarksProps) {
  const places: { readonly x: number; readonly row: number }[] = [];
  return marks.map(({ number, at, until }) => {
    const x = band.atStep(at);
    const near = places.filter((place) => Math.abs(place.x - x) * width < 2 * MARK_RADIUS + 2);
    const row = near.length;
    places.push({ x, row });
    const y = MARK_RADIUS + 1 + row * (2 * MARK_RADIUS + 2);
    return (
      <g key={number}>
        <line className="mark-line" x1={share(x)} x2={share(x)} y1={y} y2="100%" />
        {until === null ? null : (
          <line className="mark-line" x1={share(x)} x2={share(band.atStep(until))} y1={y} y2={y} />
        )}
        <circle className="mark-disc" cx={share(x)} cy={y} r={MARK_RADIUS} />
        <text className="mark-number" x={share(x)} y={y} dy="4" textAnchor="middle">
          {number}
        </text>
      </g>
    );
  });
}

/** The place that is being read. */
export function Crosshair({
  band,
  point,
  place,
}: {
  band: Band;
  point: BandPoint | undefined;
  place: number;
}) {
  const x = share(band.x(place));
  const value = point?.value ?? null;
  return (
    <>
      <line className="mark-line" x1={x} x2={x} y1="0" y2="100%" />
      {value === null ? null : (
        <circle className="ring" cx={x} cy={share(band.y(value.claim))} r="4" />
      )}
    </>
  );
}
