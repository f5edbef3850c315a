import { CostPanel } from '../../metrics/cost/panel.tsx';
import { DailyTrendPanel } from '../../metrics/daily-trend/panel.tsx';
import { useConversationsSpark } from '../../metrics/daily-trend/spark.tsx';
import { CoveragePanel } from '../../metrics/summary/coverage-panel.tsx';
import { KeyFigures } from '../../metrics/summary/key-figures.tsx';
import { leadOf } from '../../metrics/summary/lead.ts';
import { SavedPanel } from '../../metrics/summary/saved-panel.tsx';
import { UserBreakdownPanel } from '../../metrics/user-breakdown/panel.tsx';
import { ValuePanel } from '../../metrics/value/panel.tsx';
import { SaveMenu } from '../../ui/figures-page/save-menu.tsx';
import { RunsPanel } from '../../ui/runs/runs-panel.tsx';
import { QuestionsPanel } from '../panels/questions-panel.tsx';
import type { PanelPage, TopProps } from './panel-page.tsx';

/** The first page: one sentence, one figure, then the rest. */
export const overview: PanelPage = {
  name: 'overview',
  lead: leadOf,
  compares: true,
  top: OverviewTop,
  panels: [DailyTrendPanel, ValuePanel, CostPanel, UserBreakdownPanel, RunsPanel, QuestionsPanel],
};

function OverviewTop({ summary, stale, search, range }: TopProps) {
  const spark = useConversationsSpark(range);
  return (
    <div className={stale ? 'stack stale' : 'stack'}>
      <div className="panel hero">
        <SavedPanel summary={summary} search={search} />
        <CoveragePanel summary={summary} />
        <div className="tools">
          <SaveMenu figure="summary" table="summary" reply={summary} />
        </div>
      </div>
      <KeyFigures summary={summary} spark={spark} />
    </div>
  );
}
