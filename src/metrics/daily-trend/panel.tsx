import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { newestWords } from '../../ui/figures-page/newest.ts';
import { DailyTrendChart } from './chart.tsx';
import type { DailyTrendReply } from './contract.ts';
import { findingOf, subOf } from './finding.ts';
import { slotsOf } from './slots.ts';
import { trendWords } from './words.ts';

/** How it went, day by day. */
export function DailyTrendPanel({ range, calibration }: PanelProps) {
  return (
    <FigurePanel<DailyTrendReply>
      figure="daily-trend"
      table="daily_trend"
      range={range}
      className="w-12"
      words={trendWords}
      height={420}
    >
      {(reply) => {
        const trend = slotsOf(reply);
        return {
          title: findingOf(trend, calibration),
          sub: subOf(trend, calibration, reply.timeZone),
          content: (
            <DailyTrendChart
              trend={trend}
              calibration={calibration}
              annotations={reply.annotations}
              newest={newestWords(reply)}
            />
          ),
        };
      }}
    </FigurePanel>
  );
}
