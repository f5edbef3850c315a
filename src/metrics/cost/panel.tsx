import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { CostChart } from './chart.tsx';
import type { CostReply } from './contract.ts';
import { costFinding, costSub, outsideNote, usedSentence } from './finding.ts';
import { costWords } from './words.ts';

/** What the models used and cost. */
export function CostPanel({ range }: PanelProps) {
  return (
    <FigurePanel<CostReply>
      figure="cost"
      table="cost_models"
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
            <Used reply={reply} />
            <CostChart reply={reply} />
            <p className="note">{outsideNote(reply)}</p>
          </>
        ),
      })}
    </FigurePanel>
  );
}

function Used({ reply }: { reply: CostReply }) {
  const used = usedSentence(reply);
  return used === null ? null : <p className="used">{used}</p>;
}
