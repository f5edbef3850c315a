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
  duration,
  durationRange,
  shareOfPeople,
} from '../../ui/format/format.ts';
import { Figure, PeopleBar, WithAndWithout } from '../../ui/parts/key-figure.tsx';
import { Unavailable } from '../../ui/parts/signs.tsx';
import { Rich, type Tags } from '../../ui/words/rich.tsx';
import { calibrationWords } from './calibration-state.ts';
import type { SummaryReply } from './contract.ts';
import { coverageOf } from './coverage.ts';
import { calibrationTexts, summaryWords } from './words.ts';

const TAGS: Tags = {
  small: (content) => <small>{content}</small>,
  unknown: (content) => <Unavailable words={content} />,
};

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
    <section className="kpis five" aria-label={summaryWords.keyFigures(period)}>
      <Conversations summary={summary} spark={spark} />
      <HoursSaved summary={summary} />
      <MinutesPerConversation summary={summary} />
      <ActivePeople summary={summary} />
      <Confidence summary={summary} />
    </section>
  );
}

/** The amount claimed, as a bound or as it is. */
function Claimed({ amount, bound }: { amount: string; bound: boolean }) {
  return bound ? <Rich text={summaryWords.atLeast(amount)} tags={TAGS} /> : amount;
}

/** "▲ 3% on the 28 days before (701)"; where no change can be given, the count of before alone. */
function againstBefore(summary: SummaryReply, change: Change | null, countBefore: number): string {
  const days = lengthOf({ from: summary.startDate, to: summary.endDate });
  if (change === null) return summaryWords.countBefore(count(countBefore), days);
  if (change.direction === 'same') return summaryWords.unchanged;
  return summaryWords.countMoved(`${change.sign} ${change.size}`, days, count(countBefore));
}

function Conversations({ summary, spark }: KeyFiguresProps) {
  const { totalChats, totalMessages, previous } = summary;
  return (
    <Figure
      name={summaryWords.conversations}
      value={count(totalChats)}
      change={
        previous === null
          ? summaryWords.noneBefore
          : againstBefore(
              summary,
              changeInPercent(totalChats, previous.totalChats),
              previous.totalChats,
            )
      }
      spark={spark?.drawing ?? null}
      covers={
        spark === null
          ? summaryWords.counted(totalMessages)
          : summaryWords.countedBy[spark.step](totalMessages)
      }
    />
  );
}

function HoursSaved({ summary }: { summary: SummaryReply }) {
  const { saved, calibration } = summary;
  const coverage = coverageOf(summary);
  const covers = summaryWords.covers(count(coverage.estimated), count(coverage.work));
  if (saved === null) {
    return (
      <Figure
        name={summaryWords.timeSaved}
        value={<MissingTime summary={summary} />}
        covers={covers}
      />
    );
  }
  const claim = claimOf(saved, calibration.state);
  const shown = claim.amount > 0;
  return (
    <Figure
      name={summaryWords.timeSaved}
      value={
        shown ? (
          <Claimed
            amount={duration(claim.amount, claim.rounding)}
            bound={claim.kind === 'at least'}
          />
        ) : (
          <small>{summaryWords.noSaving}</small>
        )
      }
      change={shown && claim.kind === 'conservative' ? summaryWords.cautious : null}
      spark={<SmallRangeBar saved={saved} claim={claim} />}
      covers={`${summaryWords.rangeOf(durationRange(saved.low, saved.high), duration(saved.expected))} ${covers}`}
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
      name={summaryWords.savedPer}
      value={
        saved === null ? (
          <MissingTime summary={summary} />
        ) : (
          <Claimed
            amount={duration(saved, isBound ? 'down' : 'nearest')}
            bound={isBound && saved > 0}
          />
        )
      }
      change={known ? summaryWords.withAndWithout(duration(without), duration(withAi)) : null}
      spark={known ? <WithAndWithout without={without} withAi={withAi} /> : null}
      covers={(isBound ? summaryWords.averageLow : summaryWords.averageCautious)(estimated)}
    />
  );
}

/** A number too small to show: the words of the rule in the place of the figure. */
function FewPeople({ summary }: { summary: SummaryReply }) {
  return (
    <Figure
      name={summaryWords.people}
      value={
        <>
          <span className="hatch blank" aria-hidden="true" /> <small>{summaryWords.hidden}</small>
        </>
      }
      covers={summaryWords.tooFewPeople(summary.minimumGroup)}
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
      name={summaryWords.people}
      value={
        <Rich
          text={
            accounts === null
              ? summaryWords.ofUnknownAccounts(count(present))
              : summaryWords.ofAccounts(count(present), count(accounts))
          }
          tags={TAGS}
        />
      }
      change={
        previous === null
          ? summaryWords.noneBefore
          : againstBefore(
              summary,
              changeInCount(peopleActive, previous.peopleActive),
              previous.peopleActive,
            )
      }
      spark={<PeopleBar active={present} accounts={accounts} />}
      covers={
        peopleGone === 0
          ? shareOfAccounts(present, accounts)
          : `${shareOfAccounts(present, accounts)}. ${summaryWords.gone(peopleGone)}`
      }
    />
  );
}

function shareOfAccounts(present: number, accounts: number | null): string {
  if (accounts === null) return summaryWords.accountsUnknown;
  if (accounts === 0) return summaryWords.noAccounts;
  return summaryWords.shareOfAccounts(shareOfPeople(Math.min(present, accounts), accounts));
}

function Confidence({ summary }: { summary: SummaryReply }) {
  const { confidenceLevel, calibration } = summary;
  const isRough = calibration.state === 'uncalibrated';
  return (
    <Figure
      name={summaryWords.confidence}
      value={
        confidenceLevel === null ? (
          <MissingTime summary={summary} />
        ) : (
          <Rich text={summaryWords.ofHundred(count(Math.round(confidenceLevel)))} tags={TAGS} />
        )
      }
      change={isRough ? calibrationTexts.textAlone : calibrationWords(calibration)}
      spark={
        confidenceLevel === null ? null : (
          <svg className="plot" height="10" aria-hidden="true">
            <rect className="track" width="100%" height="10" rx="1" />
            <rect className="expected" width={`${confidenceLevel}%`} height="10" rx="1" />
          </svg>
        )
      }
      covers={summaryWords.confidenceMore}
    />
  );
}

function MissingTime({ summary }: { summary: SummaryReply }) {
  return (
    <>
      <span className="hatch blank" aria-hidden="true" />{' '}
      <small>{summary.hidden ? summaryWords.hidden : summaryWords.notEstimated}</small>
    </>
  );
}
