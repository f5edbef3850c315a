import type { ReactNode } from 'react';
import { claimOf } from '../../kernel/claim.ts';
import { SmallRangeBar } from '../../ui/charts/range-bar.tsx';
import { periodName, shortRange } from '../../ui/format/dates.ts';
import { count, duration, durationRange } from '../../ui/format/format.ts';
import { Figure, PeopleBar, WithAndWithout } from '../../ui/parts/key-figure.tsx';
import { Unavailable } from '../../ui/parts/signs.tsx';
import { Rich, type Tags } from '../../ui/words/rich.tsx';
import { calibrationWords } from './calibration-state.ts';
import type { SummaryReply } from './contract.ts';
import { movedOf, noneBefore, periodBefore, shownDays } from './period.ts';
import { calibrationTexts, inBefore, onBefore, summaryWords } from './words.ts';

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
  const period = periodName(shownDays(summary));
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
function againstBefore(summary: SummaryReply): string | null {
  const { atLeast, previous } = summary;
  const before = periodBefore(summary);
  if (before === null || previous === null) return noneBefore(summary);
  if (previous.totalChats === null) return null;
  const counted = count(previous.totalChats);
  const isWhole = !atLeast.includes('totalChats');
  const moved = isWhole ? movedOf(summary, 'totalChats') : null;
  if (moved === null) return summaryWords.countBefore(counted, inBefore(before));
  const { change, perWorkingDay } = moved;
  if (change.direction === 'same') {
    return perWorkingDay ? summaryWords.unchangedADay : summaryWords.unchanged;
  }
  const words = perWorkingDay ? summaryWords.countMovedPerDay : summaryWords.countMoved;
  return words(`${change.sign} ${change.size}`, onBefore(before), counted);
}

function Conversations({ summary, spark }: KeyFiguresProps) {
  const { totalChats, totalMessages, atLeast } = summary;
  const counted = spark === null ? summaryWords.counted : summaryWords.countedBy[spark.step];
  return (
    <Figure
      name={summaryWords.conversations}
      value={
        totalChats === null ? (
          <NotPublished />
        ) : (
          <Claimed amount={count(totalChats)} bound={atLeast.includes('totalChats')} />
        )
      }
      change={againstBefore(summary)}
      spark={spark?.drawing ?? null}
      covers={
        totalMessages === null
          ? counted
          : summaryWords.withMessages(counted, totalMessages, atLeast.includes('totalMessages'))
      }
    />
  );
}

function HoursSaved({ summary }: { summary: SummaryReply }) {
  const { saved, calibration, estimatedChats } = summary;
  const covers = estimatedChats === null ? '' : summaryWords.covers(estimatedChats);
  if (saved === null) {
    return <Figure name={summaryWords.timeSaved} value={<NotPublished />} covers={covers} />;
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
  const { avgTimeSavedPerChat: saved, withAiMinutes, calibration, estimatedChats } = summary;
  if (saved === null || withAiMinutes === null || estimatedChats === null) {
    return <NotOfThese name={summaryWords.savedPer} />;
  }
  const isBound = calibration.state === 'calibrated';
  const withAi = withAiMinutes / estimatedChats;
  const without = saved + withAi;
  return (
    <Figure
      name={summaryWords.savedPer}
      value={
        <Claimed
          amount={duration(saved, isBound ? 'down' : 'nearest')}
          bound={isBound && saved > 0}
        />
      }
      change={summaryWords.withAndWithout(duration(without), duration(withAi))}
      spark={<WithAndWithout without={without} withAi={withAi} />}
      covers={(isBound ? summaryWords.averageLow : summaryWords.averageCautious)(estimatedChats)}
    />
  );
}

function ActivePeople({ summary }: { summary: SummaryReply }) {
  const { peopleActive, peopleCovers, accounts, endDate } = summary;
  if (peopleActive === null || peopleCovers === null) {
    return (
      <Figure
        name={summaryWords.people}
        value={<NotPublished />}
        covers={summaryWords.peopleWait}
      />
    );
  }
  const people = count(peopleActive);
  const of =
    accounts === null
      ? summaryWords.ofUnknownAccounts(people)
      : summaryWords.ofAccounts(people, summaryWords.accounts(accounts));
  return (
    <Figure
      name={summaryWords.people}
      value={<Rich text={of} tags={TAGS} />}
      change={accounts === null ? summaryWords.accountsUnknown : null}
      spark={<PeopleBar active={peopleActive} accounts={accounts} />}
      covers={summaryWords.wroteIn(shortRange(peopleCovers, endDate))}
    />
  );
}

function Confidence({ summary }: { summary: SummaryReply }) {
  const { confidenceLevel, calibration } = summary;
  if (confidenceLevel === null) return <NotOfThese name={summaryWords.confidence} />;
  const isRough = calibration.state === 'uncalibrated';
  return (
    <Figure
      name={summaryWords.confidence}
      value={<Rich text={summaryWords.ofHundred(count(Math.round(confidenceLevel)))} tags={TAGS} />}
      change={isRough ? calibrationTexts.textAlone : calibrationWords(calibration)}
      spark={
        <svg className="plot" height="10" aria-hidden="true">
          <rect className="track" width="100%" height="10" rx="1" />
          <rect className="expected" width={`${confidenceLevel}%`} height="10" rx="1" />
        </svg>
      }
      covers={summaryWords.confidenceMore}
    />
  );
}

/** A figure that some days say nothing of. */
function NotOfThese({ name }: { name: string }) {
  return <Figure name={name} value={<NotPublished />} covers={summaryWords.notOfThese} />;
}

function NotPublished() {
  return (
    <>
      <span className="hatch blank" aria-hidden="true" /> <small>{summaryWords.notPublished}</small>
    </>
  );
}
