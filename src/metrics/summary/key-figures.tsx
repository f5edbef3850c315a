import type { ReactNode } from 'react';
import { claimOf } from '../../kernel/claim.ts';
import { SmallRangeBar } from '../../ui/charts/range-bar.tsx';
import { lengthOf } from '../../ui/format/calendar.ts';
import { periodName } from '../../ui/format/dates.ts';
import {
  type Change,
  changeInCount,
  changeInPercent,
  count,
  counted,
  duration,
  durationRange,
  shareOfPeople,
} from '../../ui/format/format.ts';
import { Figure, PeopleBar, WithAndWithout } from '../../ui/parts/key-figure.tsx';
import { Unavailable } from '../../ui/parts/signs.tsx';
import { calibrationWords } from './calibration-words.ts';
import type { SummaryReply } from './contract.ts';
import { coverageOf } from './coverage.ts';
import { inPeriodBefore, periodBefore } from './lead.ts';

/** Conversations over the range, drawn small. */
export interface Spark {
  readonly step: 'day' | 'week';
  readonly drawing: ReactNode;
}

interface KeyFiguresProps {
  summary: SummaryReply;
  /** Null while it is not known. */
  spark: Spark | null;
}

/** The key figures of the range, each with what it covers and how it moved. */
export function KeyFigures({ summary, spark }: KeyFiguresProps) {
  const period = periodName({ from: summary.startDate, to: summary.endDate });
  return (
    <section className="kpis five" aria-label={`Key figures, ${period}`}>
      <Conversations summary={summary} spark={spark} />
      <HoursSaved summary={summary} />
      <MinutesPerConversation summary={summary} />
      <ActivePeople summary={summary} />
      <Confidence summary={summary} />
    </section>
  );
}

/** "▲ 3% on the 28 days before (701)"; where no change can be given, the count of before alone. */
function againstBefore(summary: SummaryReply, change: Change | null, countBefore: number): string {
  const days = lengthOf({ from: summary.startDate, to: summary.endDate });
  if (change === null) return `${count(countBefore)} ${inPeriodBefore(days)}`;
  if (change.direction === 'same') return `as many as ${inPeriodBefore(days)}`;
  return `${change.sign} ${change.size} on ${periodBefore(days)} (${count(countBefore)})`;
}

const NOTHING_BEFORE = 'No period before to compare with';

function Conversations({ summary, spark }: KeyFiguresProps) {
  const { totalChats, totalMessages, previous } = summary;
  return (
    <Figure
      name="Conversations"
      value={count(totalChats)}
      change={
        previous === null
          ? NOTHING_BEFORE
          : againstBefore(
              summary,
              changeInPercent(totalChats, previous.totalChats),
              previous.totalChats,
            )
      }
      spark={spark?.drawing ?? null}
      covers={`Counted, not estimated${spark === null ? '' : `, by ${spark.step}`}. ${counted(totalMessages, 'message')}`}
    />
  );
}

function HoursSaved({ summary }: { summary: SummaryReply }) {
  const { saved, calibration } = summary;
  const coverage = coverageOf(summary);
  const covers = `From ${count(coverage.estimated)} of ${count(coverage.work)} work conversations`;
  if (saved === null) {
    return <Figure name="Time saved" value={<MissingTime summary={summary} />} covers={covers} />;
  }
  const claim = claimOf(saved, calibration.state);
  const shown = claim.amount > 0;
  return (
    <Figure
      name="Time saved"
      value={
        shown ? (
          <>
            {claim.kind === 'at least' ? <small>at least </small> : null}
            {duration(claim.amount, claim.rounding)}
          </>
        ) : (
          <small>no saving shown yet</small>
        )
      }
      change={shown && claim.kind === 'conservative' ? 'conservative estimate' : null}
      spark={<SmallRangeBar saved={saved} claim={claim} />}
      covers={`80% range ${durationRange(saved.low, saved.high)}, expected about ${duration(saved.expected)}. ${covers}`}
    />
  );
}

function MinutesPerConversation({ summary }: { summary: SummaryReply }) {
  const { avgTimeSavedPerChat: saved, withAiMinutes, calibration } = summary;
  const { estimated } = coverageOf(summary);
  const isBound = calibration.state === 'calibrated';
  const known = saved !== null && withAiMinutes !== null && estimated > 0;
  const withAi = known ? withAiMinutes / estimated : 0;
  const without = known ? saved + withAi : 0;
  return (
    <Figure
      name="Saved per conversation"
      value={
        saved === null ? (
          <MissingTime summary={summary} />
        ) : (
          <>
            {isBound && saved > 0 ? <small>at least </small> : null}
            {duration(saved, isBound ? 'down' : 'nearest')}
          </>
        )
      }
      change={known ? `${duration(without)} without AI, ${duration(withAi)} with` : null}
      spark={known ? <WithAndWithout without={without} withAi={withAi} /> : null}
      covers={`Average of ${counted(estimated, 'estimated conversation')}, ${isBound ? 'low end of the range' : 'conservative'}`}
    />
  );
}

/** A number too small to show: the words of the rule in the place of the figure. */
function FewPeople({ summary }: { summary: SummaryReply }) {
  return (
    <Figure
      name="Active people"
      value={
        <>
          <span className="hatch blank" aria-hidden="true" /> <small>hidden</small>
        </>
      }
      covers={`Fewer than ${summary.minimumGroup} people were active`}
    />
  );
}

function ActivePeople({ summary }: { summary: SummaryReply }) {
  if (summary.peopleActive < summary.minimumGroup && summary.hidden)
    return <FewPeople summary={summary} />;
  const { peopleActive, peopleGone, accounts, previous } = summary;
  const present = peopleActive - peopleGone;
  return (
    <Figure
      name="Active people"
      value={
        <>
          {count(present)}{' '}
          <small>
            of{' '}
            {accounts === null ? <Unavailable words="an unavailable number of" /> : count(accounts)}{' '}
            accounts
          </small>
        </>
      }
      change={
        previous === null
          ? NOTHING_BEFORE
          : againstBefore(
              summary,
              changeInCount(peopleActive, previous.peopleActive),
              previous.peopleActive,
            )
      }
      spark={<PeopleBar active={present} accounts={accounts} />}
      covers={`${shareOfAccounts(present, accounts)}${goneWords(peopleGone)}`}
    />
  );
}

function shareOfAccounts(present: number, accounts: number | null): string {
  if (accounts === null) return 'The number of accounts is unavailable';
  if (accounts === 0) return 'No accounts';
  return `${shareOfPeople(Math.min(present, accounts), accounts)} of accounts; wrote at least one message`;
}

function goneWords(gone: number): string {
  if (gone === 0) return '';
  return `. Besides, ${counted(gone, 'active person', 'active people')} whose account is gone`;
}

function Confidence({ summary }: { summary: SummaryReply }) {
  const { confidenceLevel, calibration } = summary;
  const state = {
    uncalibrated: 'Uncalibrated: estimated from the text alone',
    provisional: calibrationWords(calibration),
    calibrated: calibrationWords(calibration),
  }[calibration.state];
  return (
    <Figure
      name="Confidence"
      value={
        confidenceLevel === null ? (
          <MissingTime summary={summary} />
        ) : (
          <>
            {count(Math.round(confidenceLevel))} <small>of 100</small>
          </>
        )
      }
      change={state}
      spark={
        confidenceLevel === null ? null : (
          <svg className="plot" height="10" aria-hidden="true">
            <rect className="track" width="100%" height="10" rx="1" />
            <rect className="expected" width={`${confidenceLevel}%`} height="10" rx="1" />
          </svg>
        )
      }
      covers="Chance that the estimate of one conversation is within half and double of the truth"
    />
  );
}

function MissingTime({ summary }: { summary: SummaryReply }) {
  return (
    <>
      <span className="hatch blank" aria-hidden="true" />{' '}
      <small>{summary.hidden ? 'hidden' : 'not estimated'}</small>
    </>
  );
}
