import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import {
  Crosshair,
  EndLabels,
  Gaps,
  Grid,
  Lines,
  Marks,
  PLOT_HEIGHT,
  type PlacedLabel,
  share,
  TimeAxis,
} from './band-drawing.tsx';
import { type BandPoint, bandOf, type ChartMark, type TimeTick } from './band-geometry.ts';
import { textWidth } from './text-width.ts';
import { useWidth } from './use-width.ts';
import { chartWords } from './words.ts';

/** Below this width words at the lines' ends would take a third of the drawing. */
const ROOM_FOR_WORDS = 480;

/** The right end of a line, named: "up to 630"; where there is no room for the word, the figure alone. */
export interface EndLabel {
  readonly kind: PlacedLabel['kind'];
  readonly text: string;
  readonly figure: string;
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
  /** What was noted of steps of the axis. */
  marks: readonly ChartMark[];
  readingOf: (index: number) => Reading;
  /** Index of the place that the words at the right end are about; it has a dot. */
  last: number;
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
  const endLabels = props.endLabels.map(({ kind, text, figure, value }) => ({
    kind,
    value,
    text: outerWidth < ROOM_FOR_WORDS ? figure : text,
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
          onPointerMove={(event) => setActive(band.placeAt(shareAt(event)))}
          onPointerLeave={() => setActive(null)}
        >
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption below names it, and stands outside of the drawing */}
          <svg className="plot" height={PLOT_HEIGHT} role="img" aria-labelledby={captionId}>
            <Grid band={band} texts={tickTexts} />
            <Gaps band={band} width={width} />
            <Lines band={band} points={points} last={props.last} />
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
            <Marks marks={props.marks} band={band} width={width} />
            {place === null ? null : <Crosshair band={band} point={points[place]} place={place} />}
          </svg>
          <Reader {...props} active={place} onRead={setActive} />
          {place === null ? null : <Tooltip reading={props.readingOf(place)} at={band.x(place)} />}
        </div>
      </div>
    </div>
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
  return chartWords.reading(title, rows);
}

function shareAt(event: PointerEvent<HTMLElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return (event.clientX - left) / Math.max(1, width);
}
