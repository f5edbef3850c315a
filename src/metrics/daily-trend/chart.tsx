import { useId } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { BandChart, type EndLabel, type Reading } from '../../ui/charts/band-chart.tsx';
import type { BandPoint } from '../../ui/charts/band-geometry.ts';
import { claimName, claimWords } from '../../ui/claim-words.ts';
import { type CommonUnit, commonUnit, estimate, rangeOfTexts } from '../../ui/format/format.ts';
import { ScrollRegion } from '../../ui/parts/scroll-region.tsx';
import { captionOf } from './caption.ts';
import type { TrendAnnotation } from './contract.ts';
import { daysOfMark, type Mark, marksIn, marksOf, markText } from './marks.ts';
import { conversationsOf, readingOf, slotName } from './readings.ts';
import {
  type GapReason,
  hasAmounts,
  lastAmount,
  type Slot,
  type Slots,
  savedEach,
} from './slots.ts';
import { timeTicks } from './time-ticks.ts';
import { trendWords } from './words.ts';

interface DailyTrendChartProps {
  trend: Slots;
  calibration: CalibrationState;
  annotations: readonly TrendAnnotation[];
  /** Up to when it is published, where days wait after that. */
  newest: string | null;
}

/**
 * Time saved per day, or per week for longer ranges, with its table.
 *
 * It draws what it is given; waiting and failing belong to the panel around it. Minutes become hours for the whole
 * axis as soon as one value reaches 100 minutes. Days that were published together take their own place on the axis, at the height
 * of their average: drawn by its whole, a block of three days would be a peak.
 */
export function DailyTrendChart(props: DailyTrendChartProps) {
  const { trend, calibration, newest } = props;
  const captionId = useId();
  const { slots, step } = trend;
  const marks = marksOf(trend, props.annotations);
  const drawn = slots.flatMap((slot) => savedEach(slot) ?? []);
  const unit = commonUnit(drawn.flatMap(({ low, high }) => [low, high]));
  return (
    <div className="beside">
      <div>
        {hasAmounts(slots) ? (
          <BandChart
            points={slots.map((slot) => pointOf(slot, calibration, unit))}
            ticks={(most) => timeTicks(trend, most)}
            formatTick={(value, isTop) => (isTop ? unit.of(estimate(value)) : estimate(value))}
            endLabels={endLabels(slots, calibration, unit.perUnit)}
            readingOf={(index) => {
              const slot = slots[index];
              return slot === undefined
                ? { title: '', rows: [] }
                : withMarks(readingOf(slot, step, calibration), marksIn(slot, marks));
            }}
            marks={marks}
            last={lastAmount(slots)}
            captionId={captionId}
            readName={trendWords.read[step]}
          />
        ) : (
          <div className="hatch no-chart" aria-hidden="true" />
        )}
        <p className="note" id={captionId}>
          {captionOf(trend, calibration)}
          {marks.length === 0 ? null : ` ${trendWords.marked(marks.length)}`}
        </p>
        <Marks marks={marks} />
        {newest === null ? null : <p className="note">{newest}</p>}
      </div>
      <details className="data">
        <summary className="ctl plain">{trendWords.showTable}</summary>
        <TrendTable trend={trend} calibration={calibration} unit={unit} />
      </details>
    </div>
  );
}

function pointOf(slot: Slot, calibration: CalibrationState, { perUnit }: CommonUnit): BandPoint {
  const each = savedEach(slot);
  return {
    wide: slot.wide,
    gap: slot.gap && { reason: trendWords.gap[slot.gap], waits: WAITS.has(slot.gap) },
    value: each && {
      low: each.low / perUnit,
      claim: claimOf(each, calibration).amount / perUnit,
      expected: each.expected / perUnit,
      high: each.high / perUnit,
    },
  };
}

/** Nothing is missing there: the days come with others. */
const WAITS: ReadonlySet<GapReason> = new Set(['not yet', 'later']);

function endLabels(
  slots: readonly Slot[],
  calibration: CalibrationState,
  perUnit: number,
): EndLabel[] {
  const last = slots[lastAmount(slots)];
  const saved = last === undefined ? null : savedEach(last);
  if (saved === null) return [];
  const { amount, rounding, kind } = claimOf(saved, calibration);
  const label = (
    which: EndLabel['kind'],
    said: (figure: string) => string,
    amount: number,
    round: 'down' | 'nearest' | 'up',
  ): EndLabel => {
    const figure = estimate(amount / perUnit, round);
    return { kind: which, text: said(figure), figure, value: amount / perUnit };
  };
  const labels = [
    label('high', claimWords.high, saved.high, 'up'),
    label('expected', claimWords.expected, saved.expected, 'nearest'),
    label('claim', claimWords.label[kind], amount, rounding),
  ];
  return kind === 'at least'
    ? labels
    : [...labels, label('low', claimWords.low, saved.low, 'down')];
}

/** What a place has, and what was noted of it. */
function withMarks(reading: Reading, marked: Reading['rows']): Reading {
  return { ...reading, rows: [...reading.rows, ...marked] };
}

/** What the numbers in the drawing stand for. */
function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <ol className="marks" aria-label={trendWords.annotations}>
      {marks.map((mark) => (
        <li key={mark.number}>
          <b>{daysOfMark(mark)}</b> {markText(mark)}
        </li>
      ))}
    </ol>
  );
}

interface TrendTableProps extends Omit<DailyTrendChartProps, 'newest' | 'annotations'> {
  unit: CommonUnit;
}

function TrendTable({ trend, calibration, unit }: TrendTableProps) {
  const { slots, step } = trend;
  const newestFirst = slots.toReversed();
  return (
    <ScrollRegion aria-label={trendWords.tableName}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              {trendWords.step[step]} <span aria-hidden="true">↓</span>
            </th>
            <th className="r" scope="col">
              {trendWords.conversations}
            </th>
            <th className="r" scope="col">
              {trendWords.inUnit(claimName(calibration), unit.sign)}
            </th>
            <th className="r hide-s" scope="col">
              {trendWords.inUnit(claimWords.expectedName, unit.sign)}
            </th>
            <th className="r" scope="col">
              {trendWords.inUnit(claimWords.rangeName, unit.sign)}
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((slot) => (
            <tr key={slot.from} className={slot.gap === null ? '' : 'off'}>
              <th scope="row" className="nb">
                {slotName(slot)}
              </th>
              <td className="r">
                {slot.conversations === null ? <NotKnown /> : conversationsOf(slot)}
              </td>
              {slot.saved === null ? (
                <td className="r reason" colSpan={3}>
                  <span className="hatch blank" aria-hidden="true" />{' '}
                  {slot.gap && trendWords.gap[slot.gap]}
                </td>
              ) : (
                <Amounts saved={slot.saved} calibration={calibration} perUnit={unit.perUnit} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Amounts({
  saved,
  calibration,
  perUnit,
}: {
  saved: NonNullable<Slot['saved']>;
  calibration: CalibrationState;
  perUnit: number;
}) {
  const { amount, rounding } = claimOf(saved, calibration);
  const low = estimate(saved.low / perUnit, 'down');
  const high = estimate(saved.high / perUnit, 'up');
  return (
    <>
      <td className="r">{estimate(amount / perUnit, rounding)}</td>
      <td className="r hide-s">{estimate(saved.expected / perUnit)}</td>
      <td className="r">{rangeOfTexts(low, high, saved.low < 0)}</td>
    </>
  );
}

function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{trendWords.notKnown}</span>
    </>
  );
}
