import { useId } from 'react';
import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { BandChart, type EndLabel } from '../../ui/charts/band-chart.tsx';
import { claimName } from '../../ui/claim.ts';
import { commonUnit, count, estimate, NBSP } from '../../ui/format/format.ts';
import { captionOf } from './caption.ts';
import { readingOf, slotName } from './readings.ts';
import { hasAmounts, lastAmount, type Slot, type Slots } from './slots.ts';
import { timeTicks } from './time-ticks.ts';

interface DailyTrendChartProps {
  trend: Slots;
  calibration: CalibrationState;
  minimumGroup: number;
}

/**
 * Time saved per day, or per week for longer ranges, with its table.
 *
 * It draws what it is given; waiting and failing belong to the panel around it. Minutes become hours for the whole
 * axis as soon as one value reaches 100 minutes. A day without conversations is zero, one without a figure is a gap.
 */
export function DailyTrendChart({ trend, calibration, minimumGroup }: DailyTrendChartProps) {
  const captionId = useId();
  const { slots, step } = trend;
  const unit = commonUnit(
    slots.flatMap(({ saved }) => (saved === null ? [] : [saved.low, saved.high])),
  );
  return (
    <div className="beside">
      <div>
        {hasAmounts(slots) ? (
          <BandChart
            points={slots.map(({ saved, gap }) => ({
              gap,
              value: saved && {
                low: saved.low / unit.perUnit,
                claim: claimOf(saved, calibration).amount / unit.perUnit,
                expected: saved.expected / unit.perUnit,
                high: saved.high / unit.perUnit,
              },
            }))}
            ticks={(most) => timeTicks(trend, most)}
            formatTick={(value, isTop) =>
              isTop ? `${estimate(value)}${NBSP}${unit.unit}` : estimate(value)
            }
            endLabels={endLabels(slots, calibration, unit.perUnit)}
            readingOf={(index) => {
              const slot = slots[index];
              return slot === undefined
                ? { title: '', rows: [] }
                : readingOf(slot, step, calibration, minimumGroup);
            }}
            last={lastAmount(slots)}
            captionId={captionId}
            readName={`Read the chart ${step} by ${step}`}
          />
        ) : (
          <div className="hatch no-chart" aria-hidden="true" />
        )}
        <p className="note" id={captionId}>
          {captionOf(trend, calibration, minimumGroup)}
        </p>
      </div>
      <details className="data">
        <summary className="ctl plain">Show the table</summary>
        <TrendTable trend={trend} calibration={calibration} unit={unit} />
      </details>
    </div>
  );
}

function endLabels(
  slots: readonly Slot[],
  calibration: CalibrationState,
  perUnit: number,
): EndLabel[] {
  const saved = slots[lastAmount(slots)]?.saved ?? null;
  if (saved === null) return [];
  const { amount, rounding, kind } = claimOf(saved, calibration);
  const label = (
    which: EndLabel['kind'],
    hedge: string,
    amount: number,
    round: 'down' | 'nearest' | 'up',
  ): EndLabel => ({
    kind: which,
    hedge,
    figure: estimate(amount / perUnit, round),
    value: amount / perUnit,
  });
  const labels = [
    label('high', 'up to', saved.high, 'up'),
    label('expected', 'about', saved.expected, 'nearest'),
    label('claim', kind === 'at least' ? 'at least' : 'conservative', amount, rounding),
  ];
  return kind === 'at least' ? labels : [...labels, label('low', 'from', saved.low, 'down')];
}

interface TrendTableProps extends Omit<DailyTrendChartProps, 'minimumGroup'> {
  unit: { unit: string; perUnit: number };
}

function TrendTable({ trend, calibration, unit }: TrendTableProps) {
  const { slots, step } = trend;
  const newestFirst = slots.toReversed();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls the table by keyboard
    <section className="scroll" tabIndex={0} aria-label="The same figures as a table">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              {step === 'day' ? 'Day' : 'Week'} <span aria-hidden="true">↓</span>
            </th>
            <th className="r" scope="col">
              Conversations
            </th>
            <th className="r" scope="col">
              {claimName(calibration)}, {unit.unit}
            </th>
            <th className="r hide-s" scope="col">
              Expected, {unit.unit}
            </th>
            <th className="r" scope="col">
              80% range, {unit.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((slot) => (
            <tr key={slot.from} className={slot.gap === null ? '' : 'off'}>
              <th scope="row" className="nb">
                {slotName(slot, step)}
              </th>
              <td className="r">
                {slot.conversations === null ? <NotKnown /> : count(slot.conversations)}
              </td>
              {slot.saved === null ? (
                <td className="r reason" colSpan={3}>
                  <span className="hatch blank" aria-hidden="true" /> {slot.gap}
                </td>
              ) : (
                <Amounts saved={slot.saved} calibration={calibration} perUnit={unit.perUnit} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
      <td className="r">{saved.low < 0 ? `${low} to ${high}` : `${low}–${high}`}</td>
    </>
  );
}

function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">not known</span>
    </>
  );
}
