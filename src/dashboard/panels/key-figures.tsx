import { type ReactNode, useId } from 'react';
import type { SummaryReply } from '../../metrics/summary/contract.ts';
import { useDailyTrend } from '../fetching/queries.ts';
import { lengthOf } from '../format/calendar.ts';
import { periodName } from '../format/dates.ts';
import {
  changeInCount,
  changeInPercent,
  count,
  counted,
  duration,
  durationRange,
  shareOfPeople,
} from '../format/format.ts';
import { SmallRangeBar } from '../parts/range-bar.tsx';
import { Unavailable } from '../parts/signs.tsx';
import { Sparkline } from '../parts/sparkline.tsx';
import type { Range } from '../range/range.ts';
import { claimOf } from '../trend/claim.ts';
import { slotsOf } from '../trend/slots.ts';
import { coverageOf } from './coverage.ts';
import { periodBefore } from './lead.ts';

/** The key figures of the range, each with what it covers and how it moved. */
export function KeyFigures({ summary, range }: { summary: SummaryReply; range: Range }) {
  const period = periodName({ from: summary.startDate, to: summary.endDate });
  return (
    <section className="kpis five" aria-label={`Key figures, ${period}`}>
      <Conversations summary={summary} range={range} />
      <HoursSaved summary={summary} />
      <MinutesPerConversation summary={summary} />
      <ActivePeople summary={summary} />
      <Confidence summary={summary} />
    </section>
  );
}

interface FigureProps {
  name: string;
  value: ReactNode;
  change?: ReactNode;
  spark?: ReactNode;
  covers: ReactNode;
}

function Figure({ name, value, change, spark, covers }: FigureProps) {
  const id = useId();
  return (
    <section className="kpi" aria-labelledby={id}>
      <h2 className="eyebrow" id={id}>
        {name}
      </h2>
      <p className="v">{value}</p>
      <p className="d">{change}</p>
      <div className="spark">{spark}</div>
      <p className="c">{covers}</p>
    </section>
  );
}

const before = ({ startDate, endDate }: SummaryReply) =>
  periodBefore(lengthOf({ from: startDate, to: endDate }));

function Conversations({ summary, range }: { summary: SummaryReply; range: Range }) {
  const trend = useDailyTrend(range);
  const slots = trend.data === undefined ? null : slotsOf(trend.data);
  const { totalChats, totalMessages, previous } = summary;
  const change = previous === null ? null : changeInPercent(totalChats, previous.totalChats);
  return (
    <Figure
      name="Conversations"
      value={count(totalChats)}
      change={
        previous === null ? (
          'No period before to compare with'
        ) : (
          <>
            {change === null || change.direction === 'same'
              ? ''
              : `${change.sign} ${change.size} on `}
            {change?.direction === 'same' ? 'as many as in ' : ''}
            {before(summary)} ({count(previous.totalChats)})
          </>
        )
      }
      spark={
        slots === null ? null : (
          <Sparkline values={slots.slots.map(({ conversations }) => conversations)} />
        )
      }
      covers={`Counted, not estimated${slots === null ? '' : `, by ${slots.step}`}. ${counted(totalMessages, 'message')}`}
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
  const shown = claim.minutes > 0;
  return (
    <Figure
      name="Time saved"
      value={
        shown ? (
          <>
            {claim.kind === 'at least' ? <small>at least </small> : null}
            {duration(claim.minutes, claim.rounding)}
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
  const { avgTimeSavedPerChat, baselineMinutes, withAiMinutes } = summary;
  const { estimated } = coverageOf(summary);
  const known = baselineMinutes !== null && withAiMinutes !== null && estimated > 0;
  return (
    <Figure
      name="Saved per conversation"
      value={
        avgTimeSavedPerChat === null ? (
          <MissingTime summary={summary} />
        ) : (
          duration(avgTimeSavedPerChat)
        )
      }
      change={
        known
          ? `${duration(baselineMinutes / estimated)} without AI, ${duration(withAiMinutes / estimated)} with`
          : null
      }
      spark={known ? <WithAndWithout without={baselineMinutes} withAi={withAiMinutes} /> : null}
      covers={`Average of ${counted(estimated, 'estimated conversation')}, conservative`}
    />
  );
}

/** Of the time without AI: what is left with it (the track), and what is saved (solid). */
function WithAndWithout({ without, withAi }: { without: number; withAi: number }) {
  const longer = Math.max(without, withAi);
  if (longer <= 0) return null;
  const saved = Math.max(0, without - withAi);
  return (
    <svg className="plot" height="10" aria-hidden="true">
      <rect className="track" width="100%" height="10" rx="1" />
      <rect className="claim" width={`${(saved / longer) * 100}%`} height="10" rx="1" />
    </svg>
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
  if (summary.hidden) return <FewPeople summary={summary} />;
  const { peopleActive, accounts, previous } = summary;
  const change = previous === null ? null : changeInCount(peopleActive, previous.peopleActive);
  return (
    <Figure
      name="Active people"
      value={
        <>
          {count(peopleActive)}{' '}
          <small>
            of{' '}
            {accounts === null ? <Unavailable words="an unavailable number of" /> : count(accounts)}{' '}
            accounts
          </small>
        </>
      }
      change={
        change === null || previous === null ? (
          'No period before to compare with'
        ) : (
          <>
            {change.direction === 'same' ? 'as many as in ' : `${change.sign} ${change.size} on `}
            {before(summary)} ({count(previous.peopleActive)})
          </>
        )
      }
      spark={<PeopleBar active={peopleActive} accounts={accounts} />}
      covers={
        accounts === null
          ? 'The number of accounts is unavailable'
          : `${accounts === 0 ? 'No accounts' : `${shareOfPeople(Math.min(peopleActive, accounts), accounts)} of accounts`}; wrote at least one message`
      }
    />
  );
}

function PeopleBar({ active, accounts }: { active: number; accounts: number | null }) {
  if (accounts === null) {
    return (
      <svg className="plot" height="10" aria-hidden="true">
        <rect className="gap-fill" width="100%" height="10" />
      </svg>
    );
  }
  const share = accounts === 0 ? 0 : Math.min(1, active / accounts);
  return (
    <svg className="plot" height="10" aria-hidden="true">
      <rect className="track" width="100%" height="10" rx="1" />
      <rect className="claim" width={`${share * 100}%`} height="10" rx="1" />
    </svg>
  );
}

function Confidence({ summary }: { summary: SummaryReply }) {
  const { confidenceLevel, calibration } = summary;
  const state = {
    uncalibrated: 'Uncalibrated: estimated from the text alone',
    provisional: `Provisional: ${counted(calibration.answers, 'answer')}`,
    calibrated: `Calibrated: ${counted(calibration.answers, 'answer')}`,
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
