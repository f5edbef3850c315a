import { type ReactNode, useCallback } from 'react';
import type { HealthReply, ReadyReply } from '../../api/contracts/health.ts';
import type { Answered } from '../../figures/contract.ts';
import { goTo } from '../address/address.ts';
import { Failure } from '../failures/failure.tsx';
import { useHealth, useReady } from '../fetching/queries.ts';
import { dayAndTime, moment, periodName } from '../format/dates.ts';
import { useAfter, useNow } from '../parts/use-now.ts';
import { Waiting } from '../parts/waiting.tsx';
import {
  addressWithComparison,
  comparisonFromAddress,
  nextComparison,
} from '../range/comparison.ts';
import { ComparisonMenu } from '../range/comparison-menu.tsx';
import { addressWithRange, type Range, stepBack, stepForward } from '../range/range.ts';
import { RangePicker } from '../range/range-picker.tsx';
import type { Blocked } from '../runs/run-sentences.ts';
import { RunAnnouncer, RunsPanel } from '../runs/runs-panel.tsx';
import { EmptyRange } from './empty-range.tsx';
import type { PanelProps } from './figure-panel.tsx';
import { FirstUse } from './first-use.tsx';
import { Foot } from './foot.tsx';
import { useHorizon, useRefreshWhenNew, type Zoned } from './hooks.ts';
import { SaveAllMenu } from './save-menu.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { domainOf, pageState, runBlocked } from './state.ts';
import { isOffline, Strips } from './state-strips.tsx';
import { FiguresUnavailable } from './strips.tsx';
import { pageWords } from './words.ts';

/** The answer that a whole page goes by: which days it has, how fresh it is, whether there is anything in it. */
export interface PageBase {
  readonly data: Answered | undefined;
  readonly error: Error | null;
  /** It is of the range before; the new one is on its way. */
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
  /** Whether nothing is published of the range. */
  readonly isEmpty: boolean;
}

/** What the content of a page is given, besides what each panel is. */
export interface ContentProps extends PanelProps {
  /** The figures are those of the range before. */
  readonly stale: boolean;
  /** In the organisation's zone, YYYY-MM-DD. */
  readonly today: string;
}

interface FiguresPageProps {
  title: string;
  search: string;
  range: Range;
  /** Whether it compares its days with others: then there is a choice of these. */
  compares: boolean;
  base: PageBase;
  /** The page in one sentence, for when its database is away; null while there is none. Input: the present day. */
  sentence: (today: string) => string | null;
  children: (props: ContentProps) => ReactNode;
}

/**
 * A page of figures with all its states: waiting, failed, first use, empty, offline, stale, a database that is down or
 * cannot be written. What it shows besides them is its content.
 */
export function FiguresPage({ title, search, range, compares, ...shown }: FiguresPageProps) {
  const { base, sentence, children } = shown;
  const ready = useReady();
  const health = useHealth();
  const horizon = useHorizon(base.data, health.data);
  const offline = isOffline(ready.error);
  const blocked = runBlocked(ready.data, offline);
  useRefreshWhenNew(health.data, ready.data);
  const go = useCallback(
    (to: Range | null) => {
      if (to !== null) goTo(addressWithRange(search, to));
    },
    [search],
  );
  const goToNextComparison = useCallback(
    () => goTo(addressWithComparison(search, nextComparison(comparisonFromAddress(search)))),
    [search],
  );
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        <Updating base={base} zone={horizon.zone} />
        <div className="controls">
          <RangePicker range={range} horizon={horizon} search={search} />
          {compares ? <ComparisonMenu search={search} /> : null}
          {base.data === undefined || base.isEmpty ? null : <SaveAllMenu reply={base.data} />}
        </div>
      </div>
      <Shortcuts
        onBefore={() => go(stepBack(range, horizon))}
        onAfter={() => go(stepForward(range, horizon))}
        onCompare={compares ? goToNextComparison : null}
      />
      <RunAnnouncer />
      <Strips ready={ready.data} offline={offline} answered={base.data} zone={horizon.zone} />
      <Content
        {...{ search, range, base, horizon, sentence, blocked, children }}
        ready={ready.data}
        health={health.data}
      />
      <Printed answered={base.data} />
      {health.data === undefined ? null : <Foot health={health.data} blocked={blocked !== null} />}
    </>
  );
}

/** While figures of other days are on the page: whose they are, and that the new ones come. */
function Updating({ base, zone }: { base: PageBase; zone: string }) {
  const late = useAfter(base.isPlaceholderData, 300);
  const now = useNow(60_000);
  const asOf = base.data?.asOf ?? null;
  const words =
    asOf === null ? pageWords.updating : pageWords.updatingAsOf(moment(asOf, zone, now));
  return <output>{late ? words : ''}</output>;
}

interface ShownProps extends Omit<FiguresPageProps, 'title' | 'compares'> {
  horizon: Zoned;
  ready: ReadyReply | undefined;
  health: HealthReply | undefined;
  blocked: Blocked | null;
}

function Content(props: ShownProps) {
  const { search, range, base, horizon, ready, health, blocked, sentence, children } = props;
  const { data, error, isEmpty } = base;
  const own = domainOf(ready, 'cogniforce');
  const known = data === undefined ? undefined : { asOf: data.asOf, isEmpty };
  const state = pageState({ ready, base: known, failed: error !== null });
  if (state === 'unavailable' && own !== null) {
    const last = lastKnown(data, sentence(horizon.today));
    return <FiguresUnavailable domain={own} zone={horizon.zone} last={last} />;
  }
  if (state === 'first use' && health !== undefined) {
    return (
      <div className="stack after-head">
        <FirstUse health={health} openwebui={domainOf(ready, 'openwebui')} blocked={blocked} />
      </div>
    );
  }
  if (data === undefined || state === 'first use') {
    return <NoFiguresYet base={base} blocked={blocked} />;
  }
  if (state === 'empty') {
    return (
      <div className="stack after-head">
        <EmptyRange answered={data} range={range} search={search} today={horizon.today} />
        <RunsPanel blocked={blocked} className="" />
      </div>
    );
  }
  const calibration = data.calibration.state;
  const stale = base.isPlaceholderData;
  return children({ range, search, calibration, blocked, stale, today: horizon.today });
}

/** Before the first answer: a still block, or what failed. */
function NoFiguresYet({ base, blocked }: { base: PageBase; blocked: Blocked | null }) {
  return (
    <div className="stack after-head">
      {base.error === null ? (
        <>
          <Waiting height={60} what="" />
          <Waiting height={330} what={pageWords.computing} />
          <Waiting height={190} what="" />
          <Waiting height={560} what="" />
        </>
      ) : (
        <section className="panel" aria-label={pageWords.figures}>
          <Failure
            what={pageWords.theFigures}
            error={base.error}
            holds={pageWords.nothingLost}
            onRetry={() => base.refetch()}
          />
        </section>
      )}
      {base.error === null ? null : <RunsPanel blocked={blocked} className="" />}
    </div>
  );
}

/** What whoever holds a printed page has to know of it. */
function Printed({ answered }: { answered: Answered | undefined }) {
  const asOf = answered?.asOf ?? null;
  if (answered === undefined || asOf === null) return null;
  const { startDate, endDate, timeZone } = answered;
  const days = periodName({ from: startDate, to: endDate });
  return (
    <p className="printed note">{pageWords.printed(days, dayAndTime(asOf, timeZone), timeZone)}</p>
  );
}

function lastKnown(data: Answered | undefined, sentence: string | null) {
  if (sentence === null || data === undefined || data.asOf === null) return null;
  return { sentence, asOf: data.asOf };
}
