import { useId } from 'react';
import { type Claim, claimOf } from '../../kernel/claim.ts';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { RangeBar } from '../../ui/charts/range-bar.tsx';
import { lengthOf } from '../../ui/format/calendar.ts';
import { periodName } from '../../ui/format/dates.ts';
import {
  changeInPercent,
  duration,
  durationBetween,
  durationParts,
} from '../../ui/format/format.ts';
import { Rich, type Tags } from '../../ui/words/rich.tsx';
import { calibrationOfMix, calibrationWords } from './calibration-state.ts';
import type { SummaryReply } from './contract.ts';
import { summaryWords } from './words.ts';

const TAGS: Tags = {
  num: (content) => <span className="num">{content}</span>,
  quiet: (content) => <span className="quiet">{content}</span>,
};

/** The headline: the working time saved in the range, with its range and how sure it is. */
export function SavedPanel({ summary, search }: { summary: SummaryReply; search: string }) {
  const id = useId();
  const period = periodName({ from: summary.startDate, to: summary.endDate });
  const { saved } = summary;
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        {summaryWords.savedIn(period)}
      </h2>
      {saved === null ? (
        <Missing summary={summary} />
      ) : (
        <>
          <Headline claim={claimOf(saved, summary.calibration.state)} saved={saved} />
          <Comparison summary={summary} />
          <RangeBar saved={saved} claim={claimOf(saved, summary.calibration.state)} />
        </>
      )}
      <p className="facts">
        <CalibrationTag calibration={summary.calibration} methods={summary.methods} />
        <CappedTag days={summary.coverage.cappedUserDays} />
        <Link className="nb" to={addressOfPage(search, 'method')}>
          {summaryWords.whatThisMeans}
        </Link>
      </p>
    </section>
  );
}

function Headline({ claim, saved }: { claim: Claim; saved: NonNullable<SummaryReply['saved']> }) {
  if (claim.amount <= 0) {
    return (
      <p className="headline small">
        <span className="hedge">{summaryWords.noSavingBetween}</span>
        {durationBetween(saved.low, saved.high)}
      </p>
    );
  }
  const { figure, unit } = durationParts(claim.amount, claim.rounding);
  return (
    <p className="headline">
      <span className="hedge">{summaryWords.solid[claim.kind]}</span>
      {figure}
      <span className="unit"> {unit}</span>
    </p>
  );
}

function Missing({ summary }: { summary: SummaryReply }) {
  return (
    <>
      <p className="headline small">
        <span className="hatch headline-blank" aria-hidden="true" />
        {summary.hidden ? summaryWords.hidden : summaryWords.notEstimated}
      </p>
      <p>
        {summary.hidden
          ? summaryWords.hiddenMore(summary.minimumGroup)
          : summaryWords.notEstimatedMore}
      </p>
    </>
  );
}

/** Against the period before; in ink, since more is not better. */
function Comparison({ summary }: { summary: SummaryReply }) {
  const { totalTimeSaved, previous, startDate, endDate } = summary;
  if (previous === null || totalTimeSaved === null) return null;
  const days = lengthOf({ from: startDate, to: endDate });
  if (previous.totalTimeSaved === null) {
    return <p className="quiet">{summaryWords.beforeHidden(days)}</p>;
  }
  const before = duration(previous.totalTimeSaved);
  const change = changeInPercent(totalTimeSaved, previous.totalTimeSaved);
  if (change === null) {
    return (
      <p>
        <Rich text={summaryWords.sameMeasure(before, days)} tags={TAGS} />
      </p>
    );
  }
  const moved =
    change.direction === 'same'
      ? summaryWords.unchangedSince(days)
      : summaryWords.moved(`${change.sign} ${change.size}`, days);
  const isBound = summary.calibration.state === 'calibrated';
  return (
    <p>
      <Rich text={moved} tags={TAGS} />{' '}
      <span className="quiet">
        {isBound ? summaryWords.surer : summaryWords.beforeAndSurer(before)}
      </span>
    </p>
  );
}

/** How sure the level is, in the colour of a state. */
function CalibrationTag({ calibration, methods }: Pick<SummaryReply, 'calibration' | 'methods'>) {
  if (calibration.state !== 'calibrated') {
    return <span className="tag warn">{calibrationOfMix(calibration, methods)}</span>;
  }
  return (
    <span className="tag ok">
      <svg
        viewBox="0 0 10 10"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d="M1.5 5.5 4 8l4.5-6" />
      </svg>
      {calibrationWords(calibration)}
    </span>
  );
}

function CappedTag({ days }: { days: number }) {
  if (days === 0) return null;
  return <span className="tag">{summaryWords.capped(days)}</span>;
}
