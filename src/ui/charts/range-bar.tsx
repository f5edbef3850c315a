import type { SavedMinutes } from '../../figures/contract.ts';
import type { Claim } from '../../kernel/claim.ts';
import { claimWords } from '../claim-words.ts';
import {
  type BarLabel,
  type Measure,
  placeLabels,
  rangeBarOf,
  roomyTicks,
  TIME,
} from './range-bar-geometry.ts';
import { textWidth } from './text-width.ts';
import { useWidth } from './use-width.ts';

const BAR = 22;
const ROW = 16;
const LABEL_CLASS: Readonly<Record<BarLabel['kind'], string>> = {
  claim: 'claim-text',
  expected: 'mid',
  high: 'mid',
  low: 'mid',
};

interface RangeBarProps {
  saved: SavedMinutes;
  claim: Claim;
  /** What the amounts are; default: minutes. */
  measure?: Measure;
}

/** An amount with its range on an axis: solid what is claimed, pale what may be, a tick at the expected value. */
export function RangeBar({ saved, claim, measure = TIME }: RangeBarProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const bar = rangeBarOf(saved, claim, measure);
  const labels = placeLabels(bar.labels, width, textWidth);
  const rows = labels.some(({ row }) => row === 1) ? 2 : 1;
  return (
    <div className="range-bar" ref={box} style={{ paddingTop: 20 + rows * ROW }}>
      <svg className="plot" height={BAR} role="img" aria-label={captionOf(saved, claim, measure)}>
        <Marks bar={bar} height={BAR} />
        <line className="tick" {...at(bar.expected)} y1="-4" y2={BAR + 4} />
        {labels.map(({ kind, text, left, row }) => (
          <text key={kind} className={LABEL_CLASS[kind]} x={left} y={-9 - row * ROW}>
            {text}
          </text>
        ))}
        <line className="base-line" x1="0" x2="100%" y1={BAR + 7.5} y2={BAR + 7.5} />
        {roomyTicks(bar.ticks, width, textWidth).map(({ at: place, text }) => (
          <text key={text} x={share(place)} y={BAR + 22} textAnchor={anchorOf(place)}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The same marks without axis and words, for a key figure. */
export function SmallRangeBar({ saved, claim }: { saved: SavedMinutes; claim: Claim }) {
  const bar = rangeBarOf(saved, claim);
  return (
    <svg className="plot" height="10" aria-hidden="true">
      <Marks bar={bar} height={10} />
      <line className="tick" {...at(bar.expected)} y1="-3" y2="13" />
    </svg>
  );
}

function Marks({ bar, height }: { bar: ReturnType<typeof rangeBarOf>; height: number }) {
  const claimed = bar.claim > bar.zero;
  return (
    <>
      <rect className="maybe" {...between(bar.low, bar.high)} height={height} rx="2" />
      {claimed ? (
        <rect className="claim" {...between(bar.zero, bar.claim)} height={height} rx="2" />
      ) : null}
      <line className="tip" {...at(bar.high)} y1="0" y2={height} />
      {bar.low < bar.claim ? (
        <line
          className={bar.low > bar.zero ? 'tip on-claim' : 'tip'}
          {...at(bar.low)}
          y1="0"
          y2={height}
        />
      ) : null}
      {bar.zero > 0 ? (
        <line className="base-line" {...at(bar.zero)} y1="-4" y2={height + 4} />
      ) : null}
    </>
  );
}

function captionOf(saved: SavedMinutes, claim: Claim, measure: Measure): string {
  return claimWords.caption({
    claimed: claimWords.claimed[claim.kind](measure.alone(claim.amount, claim.rounding)),
    range: measure.range(saved.low, saved.high),
    expected: measure.alone(saved.expected, 'nearest'),
  });
}

const share = (value: number) => `${(value * 100).toFixed(2)}%`;
const at = (value: number) => ({ x1: share(value), x2: share(value) });
const between = (from: number, to: number) => ({ x: share(from), width: share(to - from) });

function anchorOf(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.02) return 'start';
  return place > 0.98 ? 'end' : 'middle';
}
