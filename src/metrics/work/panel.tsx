import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { WorkTables } from './chart.tsx';
import type { WorkReply } from './contract.ts';
import { workFinding } from './finding.ts';
import { workWords } from './words.ts';

/** What AI is used for, what became of it, and when. */
export function WorkPanel({ range }: PanelProps) {
  return (
    <FigurePanel<WorkReply>
      figure="work"
      range={range}
      className="w-12"
      words={workWords}
      height={520}
    >
      {(reply) => ({
        title: workFinding(reply),
        sub: workWords.sub,
        content: <WorkTables reply={reply} />,
      })}
    </FigurePanel>
  );
}
