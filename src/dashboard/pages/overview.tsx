import { useCallback } from 'react';
import type { HealthReply, ReadyReply } from '../../api/contracts/health.ts';
import type { SummaryReply } from '../../metrics/summary/contract.ts';
import { useHealth, useReady, useSummary } from '../fetching/queries.ts';
import { RequestFailure } from '../fetching/request.ts';
import { today } from '../format/calendar.ts';
import { moment } from '../format/dates.ts';
import { CostPanel } from '../panels/cost-panel.tsx';
import { CoveragePanel } from '../panels/coverage-panel.tsx';
import { EmptyRange } from '../panels/empty-range.tsx';
import { FirstUse } from '../panels/first-use.tsx';
import { Foot } from '../panels/foot.tsx';
import { KeyFigures } from '../panels/key-figures.tsx';
import { leadOf, type Piece } from '../panels/lead.ts';
import { PeoplePanel } from '../panels/people-panel.tsx';
import { QuestionsPanel } from '../panels/questions-panel.tsx';
import { RunAnnouncer, RunsPanel } from '../panels/runs-panel.tsx';
import { SavedPanel } from '../panels/saved-panel.tsx';
import {
  FiguresUnavailable,
  FurtherStrip,
  OfflineStrip,
  OpenWebuiStrip,
  ReadOnlyStrip,
} from '../panels/strips.tsx';
import { TrendPanel } from '../panels/trend-panel.tsx';
import { ValuePanel } from '../panels/value-panel.tsx';
import { Failure } from '../parts/failure.tsx';
import { useAfter, useNow } from '../parts/use-now.ts';
import { Waiting } from '../parts/waiting.tsx';
import {
  addressWithRange,
  type Horizon,
  type Range,
  rangeFromAddress,
  stepBack,
  stepForward,
} from '../range/range.ts';
import { RangePicker } from '../range/range-picker.tsx';
import { goTo } from '../shell/address.ts';
import { Shortcuts } from '../shell/shortcuts.tsx';
import { useHorizon, useRefreshWhenNew, type Zoned } from './overview-hooks.ts';
import { domainOf, othersDown, overviewState, runBlocked } from './overview-state.ts';

/** The first page: one sentence, one figure, then the rest. */
export function OverviewPage({ search }: { search: string }) {
  const range = rangeFromAddress(search);
  const ready = useReady();
  const health = useHealth();
  const summary = useSummary(range);
  const horizon = useHorizon(summary.data, health.data);
  const offline = isOffline(ready.error);
  const blocked = runBlocked(ready.data, offline);
  useRefreshWhenNew(health.data, ready.data);
  const go = useCallback(
    (to: Range | null) => {
      if (to !== null) goTo(addressWithRange(search, to));
    },
    [search],
  );
  return (
    <>
      <div className="head">
        <h1>Overview</h1>
        <Updating summary={summary} zone={horizon.zone} />
        <div className="controls">
          <RangePicker range={range} horizon={horizon} search={search} />
        </div>
      </div>
      <Shortcuts
        onBefore={() => go(stepBack(range, horizon))}
        onAfter={() => go(stepForward(range, horizon))}
      />
      <RunAnnouncer />
      <Strips ready={ready.data} offline={offline} summary={summary.data} zone={horizon.zone} />
      <Figures
        search={search}
        range={range}
        horizon={horizon}
        summary={summary}
        ready={ready.data}
        health={health.data}
        blocked={blocked}
      />
      {health.data === undefined ? null : <Foot health={health.data} blocked={blocked !== null} />}
    </>
  );
}

/** While figures of other days are on the page: whose they are, and that the new ones come. */
function Updating({ summary, zone }: { summary: ReturnType<typeof useSummary>; zone: string }) {
  const late = useAfter(summary.isPlaceholderData, 300);
  const now = useNow(60_000);
  const asOf = summary.data?.asOf ?? null;
  const time = asOf === null ? '' : `, as of ${moment(asOf, zone, now)}`;
  return <output>{late ? `Loading; the figures shown are the ones before${time}` : ''}</output>;
}

interface FiguresProps {
  search: string;
  range: Range;
  horizon: Zoned;
  summary: ReturnType<typeof useSummary>;
  ready: ReadyReply | undefined;
  health: HealthReply | undefined;
  blocked: string | null;
}

function Figures({ search, range, horizon, summary, ready, health, blocked }: FiguresProps) {
  const { data } = summary;
  const own = domainOf(ready, 'cogniforce');
  const state = overviewState({ ready, summary: data, failed: summary.isError });
  if (state === 'unavailable' && own !== null) {
    return <FiguresUnavailable domain={own} zone={horizon.zone} last={lastKnown(data, horizon)} />;
  }
  if (state === 'first use' && health !== undefined) {
    return (
      <div className="stack after-head">
        <FirstUse health={health} openwebui={domainOf(ready, 'openwebui')} blocked={blocked} />
      </div>
    );
  }
  if (data === undefined || state === 'first use') {
    return <NoFiguresYet summary={summary} blocked={blocked} />;
  }
  if (state === 'empty') {
    return (
      <div className="stack after-head">
        <EmptyRange summary={data} range={range} search={search} today={horizon.today} />
        <RunsPanel blocked={blocked} className="" />
      </div>
    );
  }
  return (
    <FigurePanels
      summary={data}
      stale={summary.isPlaceholderData}
      search={search}
      range={range}
      horizon={horizon}
      blocked={blocked}
    />
  );
}

type FigurePanelsProps = Pick<FiguresProps, 'search' | 'range' | 'horizon' | 'blocked'> & {
  summary: SummaryReply;
  /** The figures are those of the range before: the new ones are on their way. */
  stale: boolean;
};

function FigurePanels({ summary, stale, search, range, horizon, blocked }: FigurePanelsProps) {
  const calibration = summary.calibration.state;
  return (
    <>
      <Lead pieces={leadOf(summary, horizon.today)} stale={stale} />
      <div className="stack">
        <div className={stale ? 'stack stale' : 'stack'}>
          <div className="panel hero">
            <SavedPanel summary={summary} search={search} />
            <CoveragePanel summary={summary} />
          </div>
          <KeyFigures summary={summary} range={range} />
        </div>
        <div className="grid">
          <TrendPanel range={range} calibration={calibration} />
          <ValuePanel range={range} search={search} />
          <CostPanel range={range} />
          <PeoplePanel range={range} calibration={calibration} />
          <RunsPanel blocked={blocked} />
          <QuestionsPanel />
        </div>
      </div>
    </>
  );
}

function Lead({ pieces, stale }: { pieces: readonly Piece[]; stale: boolean }) {
  return (
    <p className={stale ? 'lead stale' : 'lead'}>
      {pieces.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}
    </p>
  );
}

/** Before the first answer: a still block, or what failed. */
function NoFiguresYet({
  summary,
  blocked,
}: {
  summary: ReturnType<typeof useSummary>;
  blocked: string | null;
}) {
  return (
    <div className="stack after-head">
      {summary.error === null ? (
        <>
          <Waiting height={60} what="" />
          <Waiting height={330} what="The figures of these days are being computed." />
          <Waiting height={190} what="" />
          <Waiting height={560} what="" />
        </>
      ) : (
        <section className="panel" aria-label="Figures">
          <Failure
            what="The figures"
            error={summary.error}
            holds="Open WebUI is not affected, and nothing is lost."
            onRetry={() => summary.refetch()}
          />
        </section>
      )}
      {summary.error === null ? null : <RunsPanel blocked={blocked} className="" />}
    </div>
  );
}

interface StripsProps {
  ready: ReadyReply | undefined;
  offline: boolean;
  summary: SummaryReply | undefined;
  zone: string;
}

function Strips({ ready, offline, summary, zone }: StripsProps) {
  const asOf = summary?.asOf ?? null;
  if (offline) return <OfflineStrip asOf={asOf} zone={zone} />;
  const others = othersDown(ready).map((domain) => (
    <FurtherStrip key={domain.domain} domain={domain} zone={zone} />
  ));
  const source = domainOf(ready, 'openwebui');
  const own = domainOf(ready, 'cogniforce');
  const limit = own?.readOnly ?? null;
  const strips = (
    <>
      {limit === null ? null : <ReadOnlyStrip limit={limit} asOf={asOf} zone={zone} />}
      {others}
    </>
  );
  if (source === null || source.state !== 'down' || own?.state !== 'ready') return strips;
  const complete =
    summary !== undefined && asOf !== null && summary.endDate < today(zone, Date.parse(asOf));
  return (
    <>
      <OpenWebuiStrip domain={source} asOf={asOf} zone={zone} complete={complete} />
      {strips}
    </>
  );
}

function lastKnown(summary: SummaryReply | undefined, horizon: Horizon) {
  if (summary === undefined || summary.asOf === null) return null;
  const sentence = leadOf(summary, horizon.today)
    .map(({ text }) => text)
    .join('');
  return { sentence, asOf: summary.asOf };
}

function isOffline(error: Error | null): boolean {
  return error instanceof RequestFailure && error.kind === 'offline';
}
