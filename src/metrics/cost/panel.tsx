import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { CostChart } from './chart.tsx';
import type { CostReply } from './contract.ts';
import { costFinding, costSub, outsideNote } from './finding.ts';
import { costWords } from './words.ts';

/** What the models used and cost. */
export function CostPanel({ range }: PanelProps) {
  return (
    <FigurePanel<CostReply>
      figure="cost"
      range={range}
      className="w-12"
      words={costWords}
      height={260}
    >
      {(reply) => ({
        title: costFinding(reply),
        sub: costSub(reply),
        content: (
          <>
            <CostChart models={reply.models} currency={reply.currency} />
            <p className="note">{outsideNote(reply)}</p>
          </>
        ),
      })}
    </FigurePanel>
  );
}
