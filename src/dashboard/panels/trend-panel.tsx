import type { DailyTrendReply } from '../../metrics/daily-trend/contract.ts';
import { charts } from '../charts.ts';
import { useDailyTrend, useReady } from '../fetching/queries.ts';
import { csvOf } from '../format/csv.ts';
import { download } from '../parts/download.ts';
import { Failure } from '../parts/failure.tsx';
import { Panel } from '../parts/panel.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Range } from '../range/range.ts';
import { type CalibrationState, claimOf } from '../trend/claim.ts';
import { findingOf } from '../trend/finding.ts';
import { csvRows } from '../trend/readings.ts';
import { type Slots, slotsOf } from '../trend/slots.ts';

const DailyTrendChart = charts['daily-trend'];

interface TrendPanelProps {
  range: Range;
  calibration: CalibrationState;
}

/** How it went, day by day: waits, fails, and shows the chart. */
export function TrendPanel({ range, calibration }: TrendPanelProps) {
  const trend = useDailyTrend(range);
  if (trend.data === undefined) {
    return (
      <Panel title="Time saved by day" className="w-12">
        {trend.error === null ? (
          <Waiting height={420} what="The daily figures are being computed." />
        ) : (
          <Failure
            what="The daily figures"
            error={trend.error}
            holds="The other panels are not affected."
            onRetry={() => trend.refetch()}
          />
        )}
      </Panel>
    );
  }
  const slots = slotsOf(trend.data);
  return (
    <Panel
      title={findingOf(slots, calibration)}
      sub={subOf(slots, calibration, trend.data.timeZone)}
      tools={<CsvTool slots={slots} reply={trend.data} />}
      className={trend.isPlaceholderData ? 'w-12 stale' : 'w-12'}
    >
      <DailyTrendChart
        trend={slots}
        calibration={calibration}
        minimumGroup={trend.data.minimumGroup}
      />
    </Panel>
  );
}

function subOf({ slots, step }: Slots, calibration: CalibrationState, zone: string): string {
  const saved = slots.find((slot) => slot.saved !== null)?.saved;
  const kind = saved ? claimOf(saved, calibration).kind : 'conservative';
  const solid = kind === 'at least' ? 'at least' : 'conservative estimate';
  return `Time saved per ${step}. Solid line: ${solid}. Dotted: expected. Pale band: 80% range. Days in ${zone}.`;
}

function CsvTool({ slots, reply }: { slots: Slots; reply: DailyTrendReply }) {
  const ready = useReady();
  // Invented figures are called so in every file that leaves the page.
  const mark = ready.data?.demonstration ? 'demonstration-' : '';
  const save = () => {
    const { head, rows } = csvRows(slots);
    download(`${mark}time-saved-${reply.startDate}-to-${reply.endDate}.csv`, csvOf(head, rows));
  };
  return (
    <button type="button" className="ctl plain" onClick={save}>
      CSV
    </button>
  );
}
