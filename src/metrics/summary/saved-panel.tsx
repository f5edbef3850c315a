import { useId } from 'react';
import { type Claim, claimOf } from '../../kernel/claim.ts';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { RangeBar } from '../../ui/charts/range-bar.tsx';
import { periodName } from '../../ui/format/dates.ts';
import { duration, durationBetween, durationParts } from '../../ui/format/format.ts';
import { Rich, type Tags } from '../../ui/words/rich.tsx';
import { calibrationOfMix, calibrationWords } from './calibration-state.ts';
import type { SummaryReply } from './contract.ts';
import { type Moved, movedOf, noneBefore, ownDays, periodBefore, shownDays } from './period.ts';
import { inBefore, onBefore, summaryWords } from './words.ts';

const TAGS: Tags = {
  num: (content) => <span className="num">{content}</span>,
  quiet: (content) => <span className="quiet">{content}</span>,
};

/** The headline: the working time saved in the range, with its range and how sure it is. */
export function SavedPanel({ summary, search }: { summary: SummaryReply; search: string }) {
  const id = useId();
  const period = periodName(shownDays(summary));
  const { saved } = summary;
  const own = ownDays(summary);
  return (
    <section aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        {summaryWords.savedIn(period)}
      </h2>
      {saved === null ? (
        <Missing />
      ) : (
        <>
          <Headline claim={claimOf(saved, summary.calibration.state)} saved={saved} />
          <Comparison summary={summary} />
          <RangeBar saved={saved} claim={claimOf(saved, summary.calibration.state)} />
        </>
      )}
      {own === null ? null : <p className="note">{summaryWords.ownDays(periodName(own))}</p>}
      <p className="facts">
        <CalibrationTag calibration={summary.calibration} methods={summary.methods} />
        <CappedTag days={summary.cappedUserDays} />
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

function Missing() {
  return (
    <>
      <p className="headline small">
        <span className="hatch headline-blank" aria-hidden="true" />
        {summaryWords.notPublished}
      </p>
      <p>{summaryWords.notPublishedMore}</p>
    </>
  );
}

/** Against the period before; in ink, since more is not better. */
function Comparison({ summary }: { summary: SummaryReply }) {
  const { totalTimeSaved, previous } = summary;
  const period = periodBefore(summary);
  if (totalTimeSaved === null || summary.compare === 'none') return null;
  if (previous === null || period === null) return <p className="quiet">{noneBefore(summary)}</p>;
  if (previous.totalTimeSaved === null) return null;
  const before = duration(previous.totalTimeSaved);
  const compared = movedOf(summary, 'totalTimeSaved');
  if (compared === null) {
    return (
      <p>
        <Rich text={summaryWords.sameMeasure(before, inBefore(period))} tags={TAGS} />
      </p>
    );
  }
  const isBound = summary.calibration.state === 'calibrated';
  return (
    <p>
      <Rich text={movedWords(compared, onBefore(period))} tags={TAGS} />{' '}
      <span className="quiet">
        {isBound ? summaryWords.surer : summaryWords.beforeAndSurer(before)}
      </span>
    </p>
  );
}

function movedWords({ change, perWorkingDay }: Moved, before: string): string {
  const { moved, movedPerDay, unchangedSince, unchangedPerDay } = summaryWords;
  if (change.direction === 'same') {
    return (perWorkingDay ? unchangedPerDay : unchangedSince)(before);
  }
  return (perWorkingDay ? movedPerDay : moved)(`${change.sign} ${change.size}`, before);
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

function CappedTag({ days }: { days: number | null }) {
  if (days === null || days === 0) return null;
  return <span className="tag">{summaryWords.capped(days)}</span>;
}
