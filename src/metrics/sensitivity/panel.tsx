import { FigurePanel } from '../../ui/figures-page/figure-panel.tsx';
import type { Range } from '../../ui/range/range.ts';
import type { SensitivityReply } from './contract.ts';
import { sensitivityFinding, sensitivitySub } from './finding.ts';
import { SensitivityTable } from './table.tsx';
import { WhatIf } from './what-if.tsx';
import { sensitivityWords } from './words.ts';

/** What the time saved would be if what it rests on were other than it is. */
export function SensitivityPanel({ range }: { range: Range }) {
  return (
    <FigurePanel<SensitivityReply>
      figure="sensitivity"
      table="sensitivity_rows"
      range={range}
      className="wide"
      words={sensitivityWords}
      height={600}
    >
      {(reply) => ({
        title: sensitivityFinding(reply),
        sub: sensitivitySub(reply),
        content:
          reply.asIs.timeSaved === null ? null : (
            <>
              <WhatIf key={reply.asOf} reply={reply} />
              <SensitivityTable reply={reply} />
            </>
          ),
      })}
    </FigurePanel>
  );
}
