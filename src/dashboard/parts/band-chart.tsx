import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import {
  type Band,
  type BandPoint,
  bandOf,
  HEIGHT,
  type Stretch,
  spread,
  WIDTH,
} from '../trend/geometry.ts';
import type { TimeTick } from '../trend/time-ticks.ts';
import { textWidth } from './text-width.ts';
import { useWidth } from './use-width.ts';

const PLOT_HEIGHT = 280;
const LABEL_APART = 15;
const NARROWEST_WORDS = 14;
/** Below this width words at the lines' ends would take a third of the drawing. */
const ROOM_FOR_WORDS = 480;

/** The right end of a line, named: "up to 630"; where there is no room for the word, the figure alone. */
export interface EndLabel {
  readonly kind: 'claim' | 'expected' | 'high' | 'low';
  readonly hedge: string;
  readonly figure: string;
  readonly value: number;
}

interface PlacedLabel {
  readonly kind: EndLabel['kind'];
  readonly text: string;
  readonly value: number;
}

/** What the tooltip says of a place: the row of the table. */
export interface Reading {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
}

interface BandChartProps {
  points: readonly BandPoint[];
  ticks: (most: number) => readonly TimeTick[];
  formatTick: (value: number, isTop: boolean) => string;
  endLabels: readonly EndLabel[];
  readingOf: (index: number) => Reading;
  /** Id of the text that reads the chart aloud. */
  captionId: string;
  /** Name of the control that reads one place after the other by the arrow keys. */
  readName: string;
}

/** A line within its band over time: solid what is claimed, pale what may be, dotted the expected value, hatched gaps. */
export function BandChart(props: BandChartProps) {
  const { points, formatTick, captionId } = props;
  const [outer, outerWidth] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const band = bandOf(points);
  const top = band.ticks.at(-1);
  const tickTexts = band.ticks.map((value) => formatTick(value, value === top));
  const endLabels = props.endLabels.map(({ kind, hedge, figure, value }) => ({
    kind,
    value,
    text: outerWidth < ROOM_FOR_WORDS ? figure : `${hedge} ${figure}`,
  }));
  const left = 12 + Math.max(0, ...tickTexts.map(textWidth));
  const right = 14 + Math.max(0, ...endLabels.map(({ text }) => textWidth(text)));
  const width = Math.max(0, outerWidth - left - right);
  const place = active === null ? null : Math.min(active, points.length - 1);
  return (
    <div ref={outer}>
      <div className="band" style={{ paddingLeft: left, paddingRight: right }}>
        <div
          className="band-box"
          onPointerMove={(event) => setActive(indexAt(event, points.length))}
          onPointerLeave={() => setActive(null)}
        >
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption below names it, and stands outside of the drawing */}
          <svg className="plot" height={PLOT_HEIGHT} role="img" aria-labelledby={captionId}>
            <Grid band={band} texts={tickTexts} />
            <Gaps band={band} width={width} />
            <Lines band={band} points={points} />
            <line
              className="base-line"
              x1="0"
              x2="100%"
              y1={share(band.y(0))}
              y2={share(band.y(0))}
            />
            <TimeAxis
              ticks={props.ticks(Math.max(2, Math.floor(width / 72)))}
              band={band}
              width={width}
            />
            <EndLabels labels={endLabels} band={band} />
            {place === null ? null : <Crosshair band={band} point={points[place]} place={place} />}
          </svg>
          <Reader {...props} active={place} onRead={setActive} />
          {place === null ? null : <Tooltip reading={props.readingOf(place)} at={band.x(place)} />}
        </div>
      </div>
    </div>
  );
}

function Grid({ band, texts }: { band: Band; texts: readonly string[] }) {
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

function Gaps({ band, width }: { band: Band; width: number }) {
  const wide = band.x(1) - band.x(0) || 1;
  const from = ({ first }: Stretch) => band.x(first) - wide / 2;
  const across = ({ first, last }: Stretch) => (last - first + 1) * wide;
  return band.gaps.map((gap) => (
    <g key={gap.first}>
      <rect
        className="gap-fill"
        x={share(from(gap))}
        y="0"
        width={share(across(gap))}
        height="100%"
      />
      {across(gap) * width >= NARROWEST_WORDS ? (
        <text
          className="halo gap-word"
          x={share(from(gap) + across(gap) / 2)}
          y="50%"
          textAnchor="middle"
        >
          {gap.reason}
        </text>
      ) : null}
    </g>
  ));
}

function Lines({ band, points }: { band: Band; points: readonly BandPoint[] }) {
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
      <LastDot band={band} points={points} />
    </>
  );
}

/** A value alone between two gaps: its range as a thin line, its claim as a dot. */
function Dot({ band, index, value }: { band: Band; index: number; value: BandPoint['value'] }) {
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

function LastDot({ band, points }: { band: Band; points: readonly BandPoint[] }) {
  const index = points.findLastIndex(({ value }) => value !== null);
  const value = points[index]?.value ?? null;
  if (value === null) return null;
  return (
    <circle className="claim" cx={share(band.x(index))} cy={share(band.y(value.claim))} r="4" />
  );
}

function TimeAxis({
  ticks,
  band,
  width,
}: {
  ticks: readonly TimeTick[];
  band: Band;
  width: number;
}) {
  const step = band.x(1) - band.x(0);
  return ticks.map(({ at, text }) => {
    const x = band.x(0) + at * step;
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

function EndLabels({ labels, band }: { labels: readonly PlacedLabel[]; band: Band }) {
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

function Crosshair({
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

type ReaderProps = BandChartProps & {
  active: number | null;
  onRead: (place: number | null) => void;
};

/** The whole plot as a slider that nobody sees: arrow keys, touch and screen readers come with it. */
function Reader({ points, active, onRead, readingOf, readName }: ReaderProps) {
  const last = points.length - 1;
  const place = active ?? last;
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onRead(null);
  };
  return (
    <input
      className="reader"
      type="range"
      min={0}
      max={last}
      step={1}
      value={place}
      aria-label={readName}
      aria-valuetext={spoken(readingOf(place))}
      onFocus={() => onRead(active ?? last)}
      onBlur={() => onRead(null)}
      onKeyDown={close}
      onChange={(event) => onRead(Number(event.target.value))}
    />
  );
}

function Tooltip({ reading, at }: { reading: Reading; at: number }) {
  return (
    <div
      className={at > 0.5 ? 'tooltip left' : 'tooltip'}
      style={{ left: share(at) }}
      aria-hidden="true"
    >
      <b>{reading.title}</b>
      <dl>
        {reading.rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function spoken({ title, rows }: Reading): string {
  return [title, ...rows.map(({ name, value }) => `${name}: ${value}`)].join(', ');
}

function indexAt(event: PointerEvent<HTMLElement>, places: number): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const index = Math.floor(((event.clientX - left) / Math.max(1, width)) * places);
  return Math.max(0, Math.min(places - 1, index));
}

const share = (value: number) => `${(value * 100).toFixed(2)}%`;
